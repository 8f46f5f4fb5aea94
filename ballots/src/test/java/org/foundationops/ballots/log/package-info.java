/** Tests of the package. */
@NullMarked
package org.foundationops.ballots.log;

import org.jspecify.annotations.NullMarked;
