/** Tests of the package. */
@NullMarked
package org.foundationops.ballots.manifest;

import org.jspecify.annotations.NullMarked;
