/** Dated price lists of corporate membership. */
@NullMarked
package org.foundationops.membership.pricelist;

import org.jspecify.annotations.NullMarked;
