package org.foundationops.elections.result;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.elections.election.domain.RollSummary;
import org.foundationops.elections.result.domain.CountRecord;
import org.foundationops.kit.http.Versioned;
import org.jspecify.annotations.Nullable;

/** The result of an election, with every round explained. */
public record ResultView(
        UUID electionId,
        @JsonIgnore long version,
        String title,
        ElectionStatus status,
        String method,
        String ruleSetVersion,
        String engineVersion,
        String tieRule,
        int seats,
        List<CountRecord.Name> candidates,
        @Nullable Integer turnout,
        @Nullable Integer roll,
        String quorumStatement,
        long ballots,
        long validBallots,
        String ballotSetHash,
        String quota,
        List<CountRecord.Winner> winners,
        List<CountRecord.Round> rounds,
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
                election.configuration().tieRule().name(),
                count.seats(),
                count.candidates(),
                election.turnout(),
                roll == null ? null : roll.count(),
                count.quorumStatement(),
                count.ballots(),
                count.validBallots(),
                count.ballotSetHash(),
                count.quota(),
                count.winners(),
                count.rounds(),
                stored.countedAt());
    }
}
