/** The verification kit: everything that is needed to check an election and to repeat its count. */
@NullMarked
package org.foundationops.ballots.kit;

import org.jspecify.annotations.NullMarked;
