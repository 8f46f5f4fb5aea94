/** Double entry: what moves, and what may not. */
@NullMarked
package org.foundationops.grants.ledger.domain;

import org.jspecify.annotations.NullMarked;
