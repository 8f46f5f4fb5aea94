/** Nominations: how somebody becomes a candidate. */
@NullMarked
package org.foundationops.elections.nomination;

import org.jspecify.annotations.NullMarked;
