/** Tests of the package. */
@NullMarked
package org.foundationops.ballots.client;

import org.jspecify.annotations.NullMarked;
