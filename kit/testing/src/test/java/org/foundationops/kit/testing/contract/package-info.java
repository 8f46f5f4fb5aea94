/** The checks of contracts tried on contracts that are broken. */
@NullMarked
package org.foundationops.kit.testing.contract;

import org.jspecify.annotations.NullMarked;
