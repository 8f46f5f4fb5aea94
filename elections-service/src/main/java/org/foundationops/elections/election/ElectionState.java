package org.foundationops.elections.election;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.election.ElectionFacts.Ratification;
import org.foundationops.elections.election.ElectionFacts.Standing;
import org.foundationops.elections.election.ElectionFacts.Winner;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.elections.election.domain.Extension;
import org.foundationops.elections.election.domain.PublishLevel;
import org.foundationops.elections.election.domain.RollAmendments;
import org.foundationops.elections.election.domain.RollConfirmation;
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
        @Nullable CountingChoices countingOptions,
        TieMode tieRule,
        @Nullable Integer affiliationCap,
        PublishLevel publishLevel,
        @Nullable String tieSeedCommitment,
        @Nullable String tieSeed,
        @Nullable String orderSeed,
        @Nullable String manifestHash,
        Times timetable,
        @Nullable QuorumRule quorum,
        int seats,
        List<TermOnOffer> terms,
        List<Extension> extensions,
        @Nullable RollSummary roll,
        RollAmendments rollAmendments,
        @Nullable RollConfirmation rollConfirmation,
        List<Standing> candidates,
        @Nullable Integer turnout,
        @Nullable Instant uncontestedAt,
        @Nullable UUID bindingRecountId,
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
                election.countRule().method().text(),
                plan.countingOptions(),
                election.countRule().tieRule(),
                election.countRule().affiliationCap(),
                election.publishLevel(),
                ElectionFacts.seedCommitment(election),
                ElectionFacts.seed(election),
                ElectionFacts.orderSeed(election),
                ElectionFacts.manifestHash(election),
                plan.timetable(),
                plan.quorum(),
                election.seats(),
                plan.terms(),
                election.extensions(),
                election.roll(),
                election.rollAmendments(),
                election.rollConfirmation(),
                ElectionFacts.candidates(election),
                election.turnout(),
                election.uncontestedAt(),
                election.bindingRecountId(),
                ElectionFacts.ratification(election),
                ElectionFacts.winners(election),
                election.endReason(),
                election.changedAt());
    }
}
