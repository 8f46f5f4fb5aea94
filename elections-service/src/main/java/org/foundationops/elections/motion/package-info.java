/** Motions: what bodies decide, for themselves and for other services. */
@NullMarked
package org.foundationops.elections.motion;

import org.jspecify.annotations.NullMarked;
