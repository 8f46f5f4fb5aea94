package org.foundationops.elections.counting.command;

import java.util.ArrayList;
import java.util.List;
import org.foundationops.elections.counting.CountResult;
import org.foundationops.elections.counting.CountRound;
import org.foundationops.elections.counting.Pairwise;
import org.foundationops.elections.counting.Tie;

/** A result for people: who is elected, then each round with its figures and one sentence. */
record TableReport(CountResult result, String title) {

    private static final int LONGEST_NAME = 36;

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(title).append('\n');
        text.append(result.method().text())
                .append(", ")
                .append(result.seats())
                .append(result.seats() == 1 ? " seat, " : " seats, ")
                .append(result.validBallots())
                .append(" valid of ")
                .append(result.ballots())
                .append(" ballots\n\n");
        text.append(result.winners().size() == 1 ? "Elected: " : "Elected, in this order: ")
                .append(String.join(", ", result.winnerNames()))
                .append("\n");
        Pairwise pairwise = result.pairwise();
        if (pairwise != null) {
            ranking(pairwise, text);
        }
        result.rounds().forEach(round -> round(round, text));
        for (int pass = 0; pass < result.passes().size(); pass++) {
            text.append("\nPass ").append(pass + 1).append('\n');
            result.passes().get(pass).forEach(round -> round(round, text));
        }
        return text.append('\n').toString();
    }

    private void ranking(Pairwise pairwise, StringBuilder text) {
        text.append('\n');
        for (int place = 0; place < pairwise.ranking().size(); place++) {
            text.append("%4d  ".formatted(place + 1))
                    .append(String.join(" = ", result.namesOf(pairwise.ranking().get(place))))
                    .append('\n');
        }
        text.append('\n').append(pairwise.sentence()).append('\n');
    }

    private void round(CountRound round, StringBuilder text) {
        text.append("\nRound ").append(round.number());
        if (round.quota().signum() > 0) {
            text.append(", quota ").append(round.quota().toPlainString());
        }
        text.append('\n');
        List<String[]> rows = new ArrayList<>();
        round.tallies().entrySet().stream()
                .sorted((left, right) -> right.getValue().compareTo(left.getValue()))
                .forEach(tally -> rows.add(new String[] {
                    shortened(result.nameOf(tally.getKey())),
                    tally.getValue().toPlainString(),
                    mark(round, tally.getKey())
                }));
        rows.add(new String[] {"exhausted", round.exhausted().toPlainString(), ""});
        rows.add(new String[] {"lost by truncation", round.residue().toPlainString(), ""});
        int name = rows.stream().mapToInt(row -> row[0].length()).max().orElse(0);
        int votes = rows.stream().mapToInt(row -> row[1].length()).max().orElse(0);
        for (String[] row : rows) {
            text.append("  ").append(row[0]).append(" ".repeat(name - row[0].length() + 2));
            text.append(" ".repeat(votes - row[1].length())).append(row[1]);
            text.append(row[2].isEmpty() ? "" : "  " + row[2]).append('\n');
        }
        text.append("  ").append(round.sentence()).append('\n');
        for (Tie tie : round.ties()) {
            text.append("  Tie: ").append(tie.words()).append('\n');
        }
    }

    private static String mark(CountRound round, int candidate) {
        if (round.elected().contains(candidate)) {
            return "elected";
        }
        return round.eliminated().contains(candidate) ? "out" : "";
    }

    private static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 3) + "..." : name;
    }
}
