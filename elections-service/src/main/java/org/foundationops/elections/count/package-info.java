/** Counts for anybody, of ballots that they bring along: nothing is stored. */
@NullMarked
package org.foundationops.elections.count;

import org.jspecify.annotations.NullMarked;
