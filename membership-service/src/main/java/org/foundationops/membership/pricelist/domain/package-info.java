/** Dated price lists of corporate membership. */
@NullMarked
package org.foundationops.membership.pricelist.domain;

import org.jspecify.annotations.NullMarked;
