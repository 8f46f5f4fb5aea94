/** Who may record what a body decided. */
@NullMarked
package org.foundationops.grants.decision;

import org.jspecify.annotations.NullMarked;
