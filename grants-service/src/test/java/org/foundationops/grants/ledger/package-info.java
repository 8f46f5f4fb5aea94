/** Tests of the ledger. */
@NullMarked
package org.foundationops.grants.ledger;

import org.jspecify.annotations.NullMarked;
