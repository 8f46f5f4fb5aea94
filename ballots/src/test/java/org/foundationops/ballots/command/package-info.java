/** Tests of the package. */
@NullMarked
package org.foundationops.ballots.command;

import org.jspecify.annotations.NullMarked;
