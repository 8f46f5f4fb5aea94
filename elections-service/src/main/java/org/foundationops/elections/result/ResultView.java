package org.foundationops.elections.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.elections.election.domain.PublishLevel;
import org.foundationops.elections.election.domain.RollSummary;
import org.foundationops.elections.result.domain.CountRecord;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** The result of an election, with every round explained. */
@Schema(name = "Result", examples = """
        {"electionId": "0199d1a0-5b5c-7000-8000-000000000005", "title": "Board election 2026", "status": "PUBLISHED",
        "method": "scottish-stv", "ruleSetVersion": "SSI 2007/42 rules 45-52", "engineVersion": "1.1.0", "tieRule": "SEED",
        "publishLevel": "FULL", "seats": 1,
        "candidates": [{"number": 1, "personId": "0199d1a0-5b5c-7000-8000-000000000013", "displayName": "Ada Example",
        "withdrawn": false}, {"number": 2, "personId": "0199d1a0-5b5c-7000-8000-000000000014", "displayName": "Bo Example",
        "withdrawn": false}], "turnout": 3, "roll": 4,
        "quorumStatement": "3 of 4 on the roll voted; there was no quorum to meet.", "ballots": 3, "validBallots": 3,
        "ballotSetHash": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef", "quota": "2.00000",
        "winners": [{"rank": 1, "number": 1, "personId": "0199d1a0-5b5c-7000-8000-000000000013",
        "displayName": "Ada Example"}],
        "rounds": [{"round": 1, "quota": "2.00000", "tallies": [{"number": 1, "displayName": "Ada Example",
        "votes": "2.00000"}, {"number": 2, "displayName": "Bo Example", "votes": "1.00000"}],
        "exhausted": "0.00000", "residue": "0.00000", "elected": [1], "eliminated": [2], "ties": [],
        "explanation": "Ada Example reached the quota and is elected."}],
        "countedAt": "2026-11-16T12:05:00Z"}""")
public record ResultView(
        UUID electionId,
        @JsonIgnore long version,
        String title,
        ElectionStatus status,
        String method,
        String ruleSetVersion,
        String engineVersion,
        CountRecord.@Nullable Options options,
        String tieRule,
        CountRecord.@Nullable Cap affiliationCap,
        PublishLevel publishLevel,
        int seats,
        List<CountRecord.Name> candidates,
        @Nullable Integer turnout,
        @Nullable Integer roll,
        String quorumStatement,
        long ballots,
        long validBallots,
        String ballotSetHash,
        String quota,

        @Schema(
                description =
                        "Absent while this count binds; else the recount that was adopted, and elects others or the"
                                + " same")
        @Nullable
        UUID bindingRecountId,

        List<CountRecord.Winner> winners,
        List<CountRecord.Round> rounds,

        @Schema(description = "Of sequential-irv, instead of rounds: one pass for each seat") @Nullable
        List<List<CountRecord.Round>> passes,

        @Schema(description = "Of schulze, instead of rounds")
        CountRecord.@Nullable Pairs pairwise,

        Instant countedAt)
        implements Versioned {

    static ResultView of(Election election, ResultRepository.Stored stored) {
        CountRecord count = stored.count();
        RollSummary roll = election.roll();
        return new ResultView(
                election.id(),
                election.version(),
                election.configuration().title(),
                election.status(),
                count.method(),
                count.ruleSetVersion(),
                count.engineVersion(),
                count.options(),
                election.countRule().tieRule().name(),
                count.affiliationCap(),
                election.publishLevel(),
                count.seats(),
                count.candidates(),
                election.turnout(),
                roll == null ? null : roll.count(),
                count.quorumStatement(),
                count.ballots(),
                count.validBallots(),
                count.ballotSetHash(),
                count.quota(),
                election.bindingRecountId(),
                count.winners(),
                count.rounds(),
                count.passes(),
                count.pairwise(),
                stored.countedAt());
    }
}
