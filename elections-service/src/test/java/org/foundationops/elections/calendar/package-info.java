/** Tests. */
@NullMarked
package org.foundationops.elections.calendar;

import org.jspecify.annotations.NullMarked;
