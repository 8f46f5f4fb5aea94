/** What bodies let others decide within limits, and what was decided so in this service. */
@NullMarked
package org.foundationops.events.delegation;

import org.jspecify.annotations.NullMarked;
