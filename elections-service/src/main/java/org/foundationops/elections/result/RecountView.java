package org.foundationops.elections.result;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.result.domain.Recount;
import org.jspecify.annotations.Nullable;

/** Another count of the same ballots, in brief. */
@Schema(name = "Recount", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000021", "electionId": "0199d1a0-5b5c-7000-8000-000000000005",
        "reason": "Ruling of the appeals panel of 2026-11-27: candidate 3 was not eligible.", "method": "scottish-stv",
        "leftOut": [3], "outcome": "SAME_WINNERS", "binding": false, "winners": [1, 2],
        "ballotSetHash": "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef",
        "recountedAt": "2026-11-28T09:00:00Z"}""")
public record RecountView(
        UUID id,
        UUID electionId,
        String reason,
        String method,
        List<Integer> leftOut,

        @Schema(description = "IDENTICAL to the first count to the last digit; or flagged")
        Recount.Outcome outcome,

        @Schema(description = "A recount binds nobody until a motion adopts it, and while no later one is adopted")
        boolean binding,

        @Nullable UUID adoptedBy,

        @Schema(description = "Numbers in the order of election")
        List<Integer> winners,

        String ballotSetHash,
        Instant recountedAt) {

    static RecountView of(Recount recount, Election election) {
        return new RecountView(
                recount.id(),
                recount.electionId(),
                recount.reason(),
                recount.count().method(),
                recount.leftOut(),
                recount.outcome(),
                recount.id().equals(election.bindingRecountId()),
                recount.adoptedBy(),
                recount.count().winningNumbers(),
                recount.count().ballotSetHash(),
                recount.recountedAt());
    }

    String sortKey() {
        return id.toString();
    }
}
