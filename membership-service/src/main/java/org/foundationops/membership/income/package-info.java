/** Money that comes: its bank references, what other services learn of it, and donations. */
@NullMarked
package org.foundationops.membership.income;

import org.jspecify.annotations.NullMarked;
