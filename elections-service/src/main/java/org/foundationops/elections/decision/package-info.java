/** Decisions that a secretary records. */
@NullMarked
package org.foundationops.elections.decision;

import org.jspecify.annotations.NullMarked;
