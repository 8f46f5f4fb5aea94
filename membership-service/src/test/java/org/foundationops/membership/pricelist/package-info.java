/** Tests of price lists over HTTP. */
@NullMarked
package org.foundationops.membership.pricelist;

import org.jspecify.annotations.NullMarked;
