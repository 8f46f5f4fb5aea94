/** The commands of this library. */
@NullMarked
package org.foundationops.ballots.command;

import org.jspecify.annotations.NullMarked;
