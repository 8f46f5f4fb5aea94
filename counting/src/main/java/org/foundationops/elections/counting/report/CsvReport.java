package org.foundationops.elections.counting.report;

import java.math.BigDecimal;
import java.util.List;
import org.foundationops.elections.counting.CountResult;
import org.foundationops.elections.counting.CountRound;
import org.foundationops.elections.counting.Pairwise;

/** A result as CSV: one row for each round and candidate, and for what is exhausted or cut off. */
public record CsvReport(CountResult result, String file) {

    public static final String HEADER = "file,method,pass,round,candidate,votes,quota,outcome\r\n";

    public String rows() {
        StringBuilder text = new StringBuilder();
        Pairwise pairwise = result.pairwise();
        if (pairwise != null) {
            rank(pairwise, text);
        }
        rounds(result.rounds(), 1, text);
        for (int pass = 0; pass < result.passes().size(); pass++) {
            rounds(result.passes().get(pass), pass + 1, text);
        }
        return text.toString();
    }

    private void rank(Pairwise pairwise, StringBuilder text) {
        for (int place = 0; place < pairwise.ranking().size(); place++) {
            for (int candidate : pairwise.ranking().get(place)) {
                String outcome = result.winners().contains(candidate) ? "elected" : "";
                row(text, 1, place + 1, result.nameOf(candidate), "", "", outcome);
            }
        }
    }

    private void rounds(List<CountRound> rounds, int pass, StringBuilder text) {
        for (CountRound round : rounds) {
            round.tallies()
                    .forEach((candidate, votes) -> row(
                            text,
                            pass,
                            round.number(),
                            result.nameOf(candidate),
                            votes.toPlainString(),
                            quota(round),
                            outcome(round, candidate)));
            row(text, pass, round.number(), "", round.exhausted().toPlainString(), quota(round), "exhausted");
            row(text, pass, round.number(), "", round.residue().toPlainString(), quota(round), "residue");
        }
    }

    private static String quota(CountRound round) {
        return round.quota().equals(BigDecimal.ZERO) ? "" : round.quota().toPlainString();
    }

    private static String outcome(CountRound round, int candidate) {
        if (round.elected().contains(candidate)) {
            return "elected";
        }
        if (round.capped().contains(candidate)) {
            return "capped";
        }
        return round.eliminated().contains(candidate) ? "eliminated" : "";
    }

    private void row(
            StringBuilder text, int pass, int round, String candidate, String votes, String quota, String outcome) {
        text.append(cell(file)).append(',').append(result.method().text());
        text.append(',').append(pass).append(',').append(round).append(',').append(cell(candidate));
        text.append(',').append(votes).append(',').append(quota).append(',').append(outcome);
        text.append("\r\n");
    }

    /** A text that a spreadsheet would take for a formula gets an apostrophe before it. */
    private static String cell(String value) {
        String safe = value.isEmpty() || "=+-@\t\r".indexOf(value.charAt(0)) < 0 ? value : "'" + value;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
