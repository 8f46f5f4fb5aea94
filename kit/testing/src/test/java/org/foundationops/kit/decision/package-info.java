/** Asking for decisions and applying the answers. */
@NullMarked
package org.foundationops.kit.decision;

import org.jspecify.annotations.NullMarked;
