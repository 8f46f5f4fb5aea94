/** Tests. */
@NullMarked
package org.foundationops.events.event;

import org.jspecify.annotations.NullMarked;
