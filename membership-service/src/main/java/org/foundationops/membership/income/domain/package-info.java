/** What every booking of money obeys. */
@NullMarked
package org.foundationops.membership.income.domain;

import org.jspecify.annotations.NullMarked;
