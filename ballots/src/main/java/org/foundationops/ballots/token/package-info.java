/** Tokens that say "somebody on the roll" and not who: blind RSA signatures (RFC 9474). */
@NullMarked
package org.foundationops.ballots.token;

import org.jspecify.annotations.NullMarked;
