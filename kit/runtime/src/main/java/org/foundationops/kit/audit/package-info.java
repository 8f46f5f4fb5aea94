/** The chain of everything that was changed, by whom and why. */
@NullMarked
package org.foundationops.kit.audit;

import org.jspecify.annotations.NullMarked;
