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
import org.foundationops.elections.election.domain.Extension;
import org.foundationops.elections.election.domain.PublishLevel;
import org.foundationops.elections.election.domain.RollAmendments;
import org.foundationops.elections.election.domain.RollConfirmation;
import org.foundationops.elections.election.domain.RollSummary;
import org.foundationops.elections.election.domain.TieMode;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** An election as everybody may see it. */
@Schema(name = "Election", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000005", "bodyId": "0199d1a0-5b5c-7000-8000-000000000001", "title": "Board election 2026",
        "status": "REGISTRATION", "method": "scottish-stv", "tieRule": "SEED", "affiliationCap": 2, "publishLevel": "ROUNDS_ONLY",
        "tieSeedCommitment": "66687aadf862bd776c8fc18b8e9f8e20089714856ee233b3902a591d0d5f2925",
        "timetable": {"recordDate": "2026-10-01T00:00:00Z", "votingCloses": "2026-11-16T12:00:00Z",
        "termStart": "2027-01-01T00:00:00Z"}, "anywhereOnEarth": {"votingCloses": "2026-11-16T00:00:00-12:00"},
        "manifestHash": "n4bQgYhMfWWaL-qgxVrQFaO_TxsrC4Is0V1sFbDwCgg", "quorum": {"share": "0.25"}, "seats": 1, "terms": [{"cohort": "ODD", "plannedEnd": "2029-01-01T00:00:00Z"}], "extensions": [],
        "roll": {"frozenAt": "2026-10-20T09:00:00Z", "count": 482, "individual": 470, "corporate": 12,
        "sha256": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef"}, "rollAmendments": {"added": 1, "revoked": 0},
        "candidates": 3, "createdAt": "2026-09-20T10:00:00Z", "changedAt": "2026-10-26T12:00:00Z"}""")
public record ElectionView(
        UUID id,
        @JsonIgnore long version,
        UUID bodyId,
        String title,
        ElectionStatus status,
        String method,
        @Nullable CountingChoices countingOptions,
        TieMode tieRule,
        @Nullable Integer affiliationCap,
        PublishLevel publishLevel,

        @Schema(description = "SHA-256 of the tie seed, from the announcement on") @Nullable
        String tieSeedCommitment,

        @Schema(description = "The tie seed, when voting is over") @Nullable
        String tieSeed,

        @Schema(description = "The seed of the orders in which voters saw the candidates, when voting is over")
        @Nullable
        String orderSeed,

        @Schema(description = "SHA-256 of the manifest, base64url; from REGISTRATION on. Do not vote under another one")
        @Nullable
        String manifestHash,

        Times timetable,
        AnywhereOnEarth anywhereOnEarth,
        @Nullable QuorumRule quorum,
        int seats,
        List<TermOnOffer> terms,
        List<Extension> extensions,
        @Nullable RollSummary roll,
        RollAmendments rollAmendments,
        @Nullable RollConfirmation rollConfirmation,
        int candidates,
        @Nullable Integer turnout,
        @Nullable Instant uncontestedAt,

        @Schema(description = "The recount that was adopted, and binds instead of the first count") @Nullable
        UUID bindingRecountId,

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
                AnywhereOnEarth.of(election.timetable()),
                plan.quorum(),
                election.seats(),
                plan.terms(),
                election.extensions(),
                election.roll(),
                election.rollAmendments(),
                election.rollConfirmation(),
                election.candidates().size(),
                election.turnout(),
                election.uncontestedAt(),
                election.bindingRecountId(),
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
