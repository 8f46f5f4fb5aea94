/** The limits of delegations, and when they are used up. */
@NullMarked
package org.foundationops.grants.delegation.domain;

import org.jspecify.annotations.NullMarked;
