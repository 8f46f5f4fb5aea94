package org.foundationops.membership.group.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What of a charter only the board changes: what the group is for, what it may spend, and who can be in it. */
@Embeddable
public record Substance(
        String scope, MembershipRules membership, @Nullable Budget budget) {}
