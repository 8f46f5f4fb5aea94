package org.foundationops.elections.election;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.election.ElectionFacts.Ratification;
import org.foundationops.elections.election.ElectionFacts.Standing;
import org.foundationops.elections.election.ElectionFacts.Winner;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.elections.election.domain.RollSummary;
import org.foundationops.elections.election.domain.TieMode;
import org.jspecify.annotations.Nullable;

/** The public state of an election, as messages carry it. Candidates are named; no figure per candidate is in it. */
record ElectionState(
        UUID id,
        long version,
        UUID bodyId,
        String title,
        ElectionStatus status,
        String method,
        TieMode tieRule,
        @Nullable String tieSeedCommitment,
        @Nullable String tieSeed,
        Times timetable,
        @Nullable QuorumRule quorum,
        int seats,
        List<TermOnOffer> terms,
        @Nullable RollSummary roll,
        List<Standing> candidates,
        @Nullable Integer turnout,
        @Nullable Ratification ratification,
        @Nullable List<Winner> winners,
        @Nullable String endReason,
        Instant changedAt) {

    static ElectionState of(Election election) {
        ElectionPlan plan = ElectionPlan.of(election.configuration());
        return new ElectionState(
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
                plan.quorum(),
                election.seats(),
                plan.terms(),
                election.roll(),
                ElectionFacts.candidates(election),
                election.turnout(),
                ElectionFacts.ratification(election),
                ElectionFacts.winners(election),
                election.endReason(),
                election.changedAt());
    }
}
