/** Starts, watches and stops everything on one machine: the engine of the {@code ./foundation} script. */
@NullMarked
package org.foundationops.local.launcher;

import org.jspecify.annotations.NullMarked;
