/** Conflicts and suspensions. */
@NullMarked
package org.foundationops.events.interest;

import org.jspecify.annotations.NullMarked;
