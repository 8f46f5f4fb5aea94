package org.foundationops.elections.result;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.result.domain.CountRecord;
import org.jspecify.annotations.Nullable;

/** One candidate in one round, as a row of a table. */
@Schema(name = "TallyRow", examples = """
        {"pass": 1, "round": 1, "number": 1, "displayName": "Ada Example", "votes": "132.00000", "quota": "121.00000",
        "outcome": "ELECTED"}""")
public record TallyRow(
        @Schema(description = "Of sequential-irv, one for each seat; else 1")
        int pass,

        int round,
        int number,
        String displayName,
        String votes,
        String quota,
        @Nullable String outcome) {

    static List<TallyRow> of(CountRecord count) {
        List<List<CountRecord.Round>> passes = count.passes();
        if (passes == null) {
            return of(1, count.rounds()).toList();
        }
        return IntStream.range(0, passes.size())
                .boxed()
                .flatMap(at -> of(at + 1, passes.get(at)))
                .toList();
    }

    private static Stream<TallyRow> of(int pass, List<CountRecord.Round> rounds) {
        return rounds.stream()
                .flatMap(round -> round.tallies().stream()
                        .map(tally -> new TallyRow(
                                pass,
                                round.round(),
                                tally.number(),
                                tally.displayName(),
                                tally.votes(),
                                round.quota(),
                                outcome(round, tally.number()))));
    }

    private static @Nullable String outcome(CountRecord.Round round, int number) {
        if (round.elected().contains(number)) {
            return "ELECTED";
        }
        List<Integer> capped = round.capped();
        if (capped != null && capped.contains(number)) {
            return "CAPPED";
        }
        return round.eliminated().contains(number) ? "ELIMINATED" : null;
    }

    String sortKey() {
        return "%05d/%05d/%05d".formatted(pass, round, number);
    }
}
