/** Steering councils: set up, elected by approval for each release, ratified by a board. */
@NullMarked
package org.foundationops.elections.council;

import org.jspecify.annotations.NullMarked;
