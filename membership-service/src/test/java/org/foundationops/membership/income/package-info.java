/** Tests of income over HTTP. */
@NullMarked
package org.foundationops.membership.income;

import org.jspecify.annotations.NullMarked;
