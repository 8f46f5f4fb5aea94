/** The ledger: where the money of every budget line stands. */
@NullMarked
package org.foundationops.grants.ledger;

import org.jspecify.annotations.NullMarked;
