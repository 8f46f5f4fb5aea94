/** Append-only Merkle trees (RFC 9162) and what the service signs about them. */
@NullMarked
package org.foundationops.ballots.log;

import org.jspecify.annotations.NullMarked;
