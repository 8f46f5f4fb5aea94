/** Tests of the rules of budgets. */
@NullMarked
package org.foundationops.grants.budget.domain;

import org.jspecify.annotations.NullMarked;
