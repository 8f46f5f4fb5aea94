/** Asking a body for a decision, and applying its answer once. */
@NullMarked
package org.foundationops.kit.decision;

import org.jspecify.annotations.NullMarked;
