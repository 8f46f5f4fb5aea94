/** Tests of the package. */
@NullMarked
package org.foundationops.ballots.json;

import org.jspecify.annotations.NullMarked;
