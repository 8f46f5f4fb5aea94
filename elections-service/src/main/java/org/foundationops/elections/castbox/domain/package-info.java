/** When a ballot box takes ballots, when a batch is due, and what it refuses. */
@NullMarked
package org.foundationops.elections.castbox.domain;

import org.jspecify.annotations.NullMarked;
