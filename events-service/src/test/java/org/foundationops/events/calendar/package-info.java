/** Tests. */
@NullMarked
package org.foundationops.events.calendar;

import org.jspecify.annotations.NullMarked;
