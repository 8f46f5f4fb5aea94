/** A ranking on a ballot paper, and the refusals at the ballot box. */
@NullMarked
package org.foundationops.elections.ballot.domain;

import org.jspecify.annotations.NullMarked;
