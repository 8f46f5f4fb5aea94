/** Conflicts of interest. */
@NullMarked
package org.foundationops.membership.conflict;

import org.jspecify.annotations.NullMarked;
