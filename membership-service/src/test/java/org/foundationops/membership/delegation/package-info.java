/** Delegations and decisions by them. */
@NullMarked
package org.foundationops.membership.delegation;

import org.jspecify.annotations.NullMarked;
