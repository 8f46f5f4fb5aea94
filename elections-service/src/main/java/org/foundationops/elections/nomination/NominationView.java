package org.foundationops.elections.nomination;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.nomination.domain.Nomination;
import org.foundationops.elections.nomination.domain.NominationStatus;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A nomination as the officers and those concerned see it. */
public record NominationView(
        UUID id,
        @JsonIgnore long version,
        UUID electionId,
        UUID nomineeId,
        UUID nominatorId,
        NominationStatus status,
        @Nullable String displayName,
        @Nullable String statement,
        List<String> affiliations,
        @Nullable String rulingReason,
        Instant nominatedAt,
        @Nullable Instant withdrawnAt)
        implements Versioned {

    static NominationView of(Nomination nomination) {
        return new NominationView(
                nomination.id(),
                nomination.version(),
                nomination.electionId(),
                nomination.nomineeId(),
                nomination.nominatorId(),
                nomination.status(),
                nomination.displayName(),
                nomination.statement(),
                nomination.affiliations(),
                nomination.rulingReason(),
                nomination.nominatedAt(),
                nomination.withdrawnAt());
    }

    String sortKey() {
        return id.toString();
    }
}
