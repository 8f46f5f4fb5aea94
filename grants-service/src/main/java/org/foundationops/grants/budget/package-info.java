/** Budgets: what a body gives to which purpose in a fiscal year. */
@NullMarked
package org.foundationops.grants.budget;

import org.jspecify.annotations.NullMarked;
