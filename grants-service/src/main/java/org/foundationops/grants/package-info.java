/** Budgets, grants, awards and the ledger of a foundation. */
@NullMarked
package org.foundationops.grants;

import org.jspecify.annotations.NullMarked;
