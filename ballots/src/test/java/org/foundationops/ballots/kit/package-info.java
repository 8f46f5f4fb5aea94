/** Tests of the package. */
@NullMarked
package org.foundationops.ballots.kit;

import org.jspecify.annotations.NullMarked;
