package org.foundationops.membership.electorate.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The vote of an active corporate member and the persons who can cast it. */
public record CorporateVote(
        UUID organisationId,
        @Nullable UUID representative,
        @Nullable UUID alternate) {}
