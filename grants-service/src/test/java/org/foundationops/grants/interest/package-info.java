/** Conflicts and suspensions. */
@NullMarked
package org.foundationops.grants.interest;

import org.jspecify.annotations.NullMarked;
