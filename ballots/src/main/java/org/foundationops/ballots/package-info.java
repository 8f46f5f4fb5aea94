/**
 * Secret ballots that everybody can check, without a service and without a framework: blind signatures, ballots, the
 * log of ballots, the verification kit and its verifier, and a voter's client.
 */
@NullMarked
package org.foundationops.ballots;

import org.jspecify.annotations.NullMarked;
