/** Tests of price lists. */
@NullMarked
package org.foundationops.membership.pricelist.domain;

import org.jspecify.annotations.NullMarked;
