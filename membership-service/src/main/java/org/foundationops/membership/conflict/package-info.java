/** Conflicts of interest, declared and derived. */
@NullMarked
package org.foundationops.membership.conflict;

import org.jspecify.annotations.NullMarked;
