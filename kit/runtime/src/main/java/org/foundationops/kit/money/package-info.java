/** Exact amounts of money. Plain Java, so the domain may use it. */
@NullMarked
package org.foundationops.kit.money;

import org.jspecify.annotations.NullMarked;
