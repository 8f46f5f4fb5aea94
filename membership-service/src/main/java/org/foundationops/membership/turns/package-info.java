/** Who must wait for whom. */
@NullMarked
package org.foundationops.membership.turns;

import org.jspecify.annotations.NullMarked;
