package org.foundationops.elections.result;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.result.domain.CountRecord;
import org.jspecify.annotations.Nullable;

/** One candidate in one round, as a row of a table. */
@Schema(name = "TallyRow", examples = """
        {"round": 1, "number": 1, "displayName": "Ada Example", "votes": "132.00000", "quota": "121.00000",
        "outcome": "ELECTED"}""")
public record TallyRow(
        int round,
        int number,
        String displayName,
        String votes,
        String quota,
        @Nullable String outcome) {

    static List<TallyRow> of(CountRecord count) {
        return count.rounds().stream()
                .flatMap(round -> round.tallies().stream()
                        .map(tally -> new TallyRow(
                                round.round(),
                                tally.number(),
                                tally.displayName(),
                                tally.votes(),
                                round.quota(),
                                outcome(round, tally.number()))))
                .toList();
    }

    private static @Nullable String outcome(CountRecord.Round round, int number) {
        if (round.elected().contains(number)) {
            return "ELECTED";
        }
        return round.eliminated().contains(number) ? "ELIMINATED" : null;
    }

    String sortKey() {
        return "%05d/%05d".formatted(round, number);
    }
}
