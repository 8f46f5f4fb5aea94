/** Tests of budgets. */
@NullMarked
package org.foundationops.grants.budget;

import org.jspecify.annotations.NullMarked;
