/** Events and what is done to them. */
@NullMarked
package org.foundationops.events.event;

import org.jspecify.annotations.NullMarked;
