/** Suspensions by the conduct team. */
@NullMarked
package org.foundationops.membership.suspension;

import org.jspecify.annotations.NullMarked;
