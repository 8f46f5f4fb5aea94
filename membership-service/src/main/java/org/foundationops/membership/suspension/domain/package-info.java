/** Suspensions by the conduct team. */
@NullMarked
package org.foundationops.membership.suspension.domain;

import org.jspecify.annotations.NullMarked;
