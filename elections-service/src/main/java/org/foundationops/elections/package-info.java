/** elections-service: bodies, seats, terms, elections, ballots, counts and results. */
@NullMarked
package org.foundationops.elections;

import org.jspecify.annotations.NullMarked;
