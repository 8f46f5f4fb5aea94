/** Tests of the rules of the ledger. */
@NullMarked
package org.foundationops.grants.ledger.domain;

import org.jspecify.annotations.NullMarked;
