/** What bodies let others decide within limits, and what was decided so in this service. */
@NullMarked
package org.foundationops.grants.delegation;

import org.jspecify.annotations.NullMarked;
