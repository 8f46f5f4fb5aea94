/** The rules: Delegations and decisions by them. */
@NullMarked
package org.foundationops.membership.delegation.domain;

import org.jspecify.annotations.NullMarked;
