/** Tests of the package. */
@NullMarked
package org.foundationops.ballots.token;

import org.jspecify.annotations.NullMarked;
