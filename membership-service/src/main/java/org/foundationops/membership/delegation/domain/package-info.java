/** Delegations, their limits, and when they are used up. */
@NullMarked
package org.foundationops.membership.delegation.domain;

import org.jspecify.annotations.NullMarked;
