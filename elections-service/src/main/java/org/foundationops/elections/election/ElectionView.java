package org.foundationops.elections.election;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.election.ElectionFacts.Ratification;
import org.foundationops.elections.election.ElectionFacts.Winner;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.elections.election.domain.RollSummary;
import org.foundationops.elections.election.domain.TieMode;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** An election as everybody may see it. */
public record ElectionView(
        UUID id,
        @JsonIgnore long version,
        UUID bodyId,
        String title,
        ElectionStatus status,
        String method,
        TieMode tieRule,

        @Schema(description = "SHA-256 of the tie seed, from the announcement on") @Nullable
        String tieSeedCommitment,

        @Schema(description = "The tie seed, when voting is over") @Nullable
        String tieSeed,

        Times timetable,
        AnywhereOnEarth anywhereOnEarth,
        @Nullable QuorumRule quorum,
        int seats,
        List<TermOnOffer> terms,
        @Nullable RollSummary roll,
        int candidates,
        @Nullable Integer turnout,
        @Nullable Ratification ratification,
        @Nullable List<Winner> winners,
        @Nullable String endReason,
        Instant createdAt,
        Instant changedAt)
        implements Versioned {

    public static ElectionView of(Election election) {
        ElectionPlan plan = ElectionPlan.of(election.configuration());
        return new ElectionView(
                election.id(),
                election.version(),
                election.bodyId(),
                plan.title(),
                election.status(),
                election.configuration().method().text(),
                election.configuration().tieRule(),
                ElectionFacts.seedCommitment(election),
                ElectionFacts.seed(election),
                plan.timetable(),
                AnywhereOnEarth.of(election.timetable()),
                plan.quorum(),
                election.seats(),
                plan.terms(),
                election.roll(),
                election.candidates().size(),
                election.turnout(),
                ElectionFacts.ratification(election),
                ElectionFacts.winners(election),
                election.endReason(),
                election.createdAt(),
                election.changedAt());
    }

    String sortKey() {
        return id.toString();
    }
}
