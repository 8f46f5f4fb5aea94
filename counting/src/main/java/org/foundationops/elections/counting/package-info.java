/** Counting of ranked ballots: plain Java, exact fixed-point arithmetic, no framework. */
@NullMarked
package org.foundationops.elections.counting;

import org.jspecify.annotations.NullMarked;
