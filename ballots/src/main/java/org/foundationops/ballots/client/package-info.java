/** A voter's side of an election; every step can be repeated when an answer is lost. */
@NullMarked
package org.foundationops.ballots.client;

import org.jspecify.annotations.NullMarked;
