/** Groups, their charters, seats and reports: what holds for them. */
@NullMarked
package org.foundationops.membership.group.domain;

import org.jspecify.annotations.NullMarked;
