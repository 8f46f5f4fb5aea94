/** Tests of the package. */
@NullMarked
package org.foundationops.ballots.cast;

import org.jspecify.annotations.NullMarked;
