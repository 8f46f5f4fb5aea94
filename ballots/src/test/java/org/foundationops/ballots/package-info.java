/** Tests of the package. */
@NullMarked
package org.foundationops.ballots;

import org.jspecify.annotations.NullMarked;
