package org.foundationops.elections.counting.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.foundationops.elections.counting.Allowance;
import org.foundationops.elections.counting.CountResult;
import org.foundationops.elections.counting.CountRound;
import org.foundationops.elections.counting.Pairwise;
import org.foundationops.elections.counting.Transfer;

/**
 * A picture of a count: one row for each candidate, one column for each round, bars for votes, a line for the quota.
 * What a candidate has got since the round before stands out, in the colour of whoever it came from.
 */
public record SvgReport(CountResult result, String title) {

    private static final int NAMES = 230;
    private static final int COLUMN = 150;
    private static final int BAR = 120;
    private static final int ROW = 40;
    private static final int TOP = 128;
    private static final int LEFT = 16;

    /** Strong enough beside white, told apart by people who see colours differently. */
    private static final List<String> COLOURS = List.of(
            "#0b6fa4", "#b3430f", "#5b3a99", "#8a6d00", "#a11d5d", "#00695c", "#4a5a00", "#7a3b1d", "#1f4e9e",
            "#86008b");

    private static final String STYLE = """
            <style>
            text{font:14px system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',sans-serif;fill:#1b1f24}
            .title{font-size:22px;font-weight:600}.small{font-size:12px;fill:#424a53}.strong{font-weight:600}
            .band{fill:#f4f6f8}.track{fill:#e3e8ee}.has{fill:#7a8794}.won{fill:#1a7f37}.out{fill:#c3c9d0}
            .quota{stroke:#1b1f24;stroke-width:2}
            </style>
            """;

    public String picture() {
        Pairwise pairwise = result.pairwise();
        return pairwise != null ? matrix(pairwise) : rounds();
    }

    /** One column of the picture. */
    private record Column(CountRound round, List<Transfer> before, Set<Integer> seated, String heading) {}

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        add(result.rounds(), "", columns);
        for (int pass = 0; pass < result.passes().size(); pass++) {
            add(result.passes().get(pass), "Pass " + (pass + 1) + ", ", columns);
        }
        return columns;
    }

    private static void add(List<CountRound> rounds, String prefix, List<Column> columns) {
        List<Transfer> before = List.of();
        Set<Integer> seated = new HashSet<>();
        for (CountRound round : rounds) {
            seated.addAll(round.elected());
            columns.add(new Column(round, before, Set.copyOf(seated), prefix + "round " + round.number()));
            before = round.transfers();
        }
    }

    private String rounds() {
        List<Column> columns = columns();
        List<Integer> candidates = inOrderOfSuccess(columns);
        int width = Math.max(LEFT * 2 + NAMES + columns.size() * COLUMN, 760);
        int height = TOP + (candidates.size() + 1) * ROW + 74;
        StringBuilder svg = begin(width, height, columns);
        heading(svg);
        for (int row = 0; row <= candidates.size(); row += 2) {
            svg.append("<rect class=\"band\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>\n"
                    .formatted(LEFT, TOP + row * ROW, width - 2 * LEFT, ROW));
        }
        for (int row = 0; row < candidates.size(); row++) {
            name(svg, candidates.get(row), TOP + row * ROW);
        }
        text(svg, LEFT + 8, TOP + candidates.size() * ROW + 25, "small", "Exhausted and lost by truncation");
        BigDecimal most = columns.stream()
                .flatMap(column -> column.round().tallies().values().stream())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE)
                .max(columns.getFirst().round().quota())
                .max(BigDecimal.ONE);
        for (int at = 0; at < columns.size(); at++) {
            int before = svg.length();
            column(svg, columns.get(at), candidates, LEFT + NAMES + at * COLUMN, most);
            Allowance.take(svg.length() - before);
            Allowance.checkTime();
        }
        legend(svg, height);
        return svg.append("</svg>\n").toString();
    }

    private void heading(StringBuilder svg) {
        text(svg, LEFT, 36, "title", title);
        text(
                svg,
                LEFT,
                60,
                "small",
                "%s, %d %s, %,d valid ballots. Elected: %s"
                        .formatted(
                                result.method().text(),
                                result.seats(),
                                result.seats() == 1 ? "seat" : "seats",
                                result.validBallots(),
                                String.join(", ", result.winnerNames())));
    }

    /** The elected in their order, then the others, whoever stayed longest first. */
    private List<Integer> inOrderOfSuccess(List<Column> columns) {
        List<Integer> order = new ArrayList<>(result.winners());
        IntStream.range(0, columns.size())
                .map(at -> columns.size() - 1 - at)
                .mapToObj(at -> columns.get(at).round())
                .forEach(round -> round.tallies().entrySet().stream()
                        .sorted((left, right) -> right.getValue().compareTo(left.getValue()))
                        .filter(tally -> !order.contains(tally.getKey()))
                        .forEach(tally -> order.add(tally.getKey())));
        return order;
    }

    private void name(StringBuilder svg, int candidate, int y) {
        boolean isWinner = result.winners().contains(candidate);
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"6\" height=\"%d\" rx=\"3\" fill=\"%s\"/>\n"
                .formatted(LEFT + 4, y + 9, ROW - 18, colour(candidate)));
        String name = result.nameOf(candidate);
        String shown = name.length() > 22 ? name.substring(0, 21) + "\u2026" : name;
        text(svg, LEFT + 18, y + 25, isWinner ? "strong" : "", shown + (isWinner ? " \u2713" : ""));
    }

    private void column(StringBuilder svg, Column column, List<Integer> candidates, int x, BigDecimal most) {
        CountRound round = column.round();
        svg.append("<g role=\"group\" aria-label=\"%s\"><title>%s</title>\n"
                .formatted(escaped(column.heading() + ": " + round.sentence()), escaped(round.sentence())));
        text(svg, x, TOP - 34, "strong", capitalised(column.heading()));
        text(svg, x, TOP - 16, "small", action(round));
        for (int row = 0; row < candidates.size(); row++) {
            Integer candidate = candidates.get(row);
            if (round.tallies().containsKey(candidate)) {
                cell(svg, column, candidate, x, TOP + row * ROW, most);
            }
        }
        text(
                svg,
                x,
                TOP + candidates.size() * ROW + 25,
                "small",
                plain(round.exhausted()) + (plain(round.residue()).equals("0") ? "" : " + " + plain(round.residue())));
        svg.append("</g>\n");
    }

    private void cell(StringBuilder svg, Column column, int candidate, int x, int y, BigDecimal most) {
        CountRound round = column.round();
        BigDecimal votes = round.tallies().getOrDefault(candidate, BigDecimal.ZERO);
        boolean isElected = column.seated().contains(candidate);
        String style = isElected ? "won" : round.eliminated().contains(candidate) ? "out" : "has";
        String note = round.elected().contains(candidate)
                ? "elected"
                : round.eliminated().contains(candidate) ? (round.capped().contains(candidate) ? "capped" : "out") : "";
        svg.append("<g role=\"img\" aria-label=\"%s\">\n"
                .formatted(escaped(result.nameOf(candidate) + ", " + column.heading() + ": " + plain(votes) + " votes"
                        + (note.isEmpty() ? "" : ", " + note) + gains(column, candidate))));
        svg.append("<rect class=\"track\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"10\" rx=\"2\"/>\n"
                .formatted(x, y + 24, BAR));
        svg.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%s\" height=\"10\" rx=\"2\"/>\n"
                .formatted(style, x, y + 24, number(share(votes, most))));
        BigDecimal end = votes;
        for (Transfer transfer : column.before()) {
            BigDecimal gain = gain(transfer, candidate);
            if (gain.signum() > 0) {
                double width = share(gain, most);
                svg.append("<rect x=\"%s\" y=\"%d\" width=\"%s\" height=\"10\" fill=\"%s\"/>\n"
                        .formatted(
                                number(x + share(end, most) - width), y + 24, number(width), colour(transfer.from())));
                end = end.subtract(gain);
            }
        }
        if (round.quota().signum() > 0) {
            String at = number(x + share(round.quota(), most));
            svg.append("<line class=\"quota\" x1=\"%s\" y1=\"%d\" x2=\"%s\" y2=\"%d\"/>\n"
                    .formatted(at, y + 21, at, y + 37));
        }
        text(svg, x, y + 18, isElected ? "strong" : "", plain(votes));
        BigDecimal gained = votes.subtract(end);
        String right = note.isEmpty() ? (gained.signum() > 0 ? "+" + plain(gained) : "") : note;
        if (!right.isEmpty()) {
            svg.append("<text class=\"small\" x=\"%d\" y=\"%d\" text-anchor=\"end\">%s</text>\n"
                    .formatted(x + BAR, y + 18, escaped(right)));
        }
        svg.append("</g>\n");
    }

    private String gains(Column column, int candidate) {
        StringBuilder words = new StringBuilder();
        for (Transfer transfer : column.before()) {
            BigDecimal gain = gain(transfer, candidate);
            if (gain.signum() > 0) {
                words.append(", ").append(plain(gain)).append(" from ").append(result.nameOf(transfer.from()));
            }
        }
        return words.toString();
    }

    private static BigDecimal gain(Transfer transfer, int candidate) {
        return transfer.movements().stream()
                .filter(movement -> movement.to() == candidate)
                .map(Transfer.Movement::votes)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private String action(CountRound round) {
        String words = "";
        if (!round.surplusOf().isEmpty()) {
            words = "surplus: " + String.join(", ", result.namesOf(round.surplusOf()));
        } else if (!round.eliminated().isEmpty()) {
            words = "out: " + String.join(", ", result.namesOf(round.eliminated()));
        } else if (!round.elected().isEmpty()) {
            words = "elected: " + String.join(", ", result.namesOf(round.elected()));
        }
        return words.length() > 20 ? words.substring(0, 19) + "\u2026" : words;
    }

    private void legend(StringBuilder svg, int height) {
        int y = height - 18;
        svg.append("<line class=\"quota\" x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\"/>\n"
                .formatted(LEFT + 8, y - 14, LEFT + 8, y + 2));
        text(svg, LEFT + 18, y, "small", "quota");
        svg.append("<rect class=\"won\" x=\"%d\" y=\"%d\" width=\"22\" height=\"10\" rx=\"2\"/>\n"
                .formatted(LEFT + 70, y - 10));
        text(svg, LEFT + 98, y, "small", "elected");
        svg.append("<rect class=\"out\" x=\"%d\" y=\"%d\" width=\"22\" height=\"10\" rx=\"2\"/>\n"
                .formatted(LEFT + 156, y - 10));
        text(svg, LEFT + 184, y, "small", "out");
        text(
                svg,
                LEFT + 220,
                y,
                "small",
                "the end of a bar in another colour: what came since the round before, from the candidate of that colour");
    }

    private String matrix(Pairwise pairwise) {
        List<Integer> order = pairwise.ranking().stream().flatMap(List::stream).toList();
        int cell = 78;
        int width = Math.max(LEFT * 2 + NAMES + order.size() * cell, 760);
        int height = TOP + order.size() * ROW + 40;
        StringBuilder svg = begin(width, height, List.of());
        heading(svg);
        text(svg, LEFT, 82, "small", "Each cell: how many ballots rank the row's candidate above the column's.");
        for (int row = 0; row < order.size(); row++) {
            int y = TOP + row * ROW;
            name(svg, order.get(row), y);
            String column = result.nameOf(order.get(row));
            text(
                    svg,
                    LEFT + NAMES + row * cell + 6,
                    TOP - 10,
                    "small",
                    column.length() > 10 ? column.substring(0, 9) + "\u2026" : column);
            for (int other = 0; other < order.size(); other++) {
                if (other != row) {
                    pair(svg, pairwise, order.get(row), order.get(other), LEFT + NAMES + other * cell, y, cell);
                }
            }
        }
        return svg.append("</svg>\n").toString();
    }

    private void pair(StringBuilder svg, Pairwise pairwise, int row, int column, int x, int y, int width) {
        int from = pairwise.candidates().indexOf(row);
        int to = pairwise.candidates().indexOf(column);
        long wins = pairwise.preferred().get(from).get(to);
        boolean isWin = wins > pairwise.preferred().get(to).get(from);
        svg.append(
                "<g role=\"img\" aria-label=\"%s\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>\n"
                        .formatted(
                                escaped(wins + " ballots rank " + result.nameOf(row) + " above "
                                        + result.nameOf(column)),
                                x,
                                y + 1,
                                width - 2,
                                ROW - 2,
                                isWin ? "#cdeed5" : "#f4f6f8"));
        text(svg, x + 8, y + 25, isWin ? "strong" : "", String.valueOf(wins));
        svg.append("</g>\n");
    }

    private StringBuilder begin(int width, int height, List<Column> columns) {
        StringBuilder svg = new StringBuilder();
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                .formatted(width, height, width, height));
        svg.append(" role=\"img\" aria-labelledby=\"count-title count-desc\">\n");
        svg.append("<title id=\"count-title\">").append(escaped(title)).append("</title>\n<desc id=\"count-desc\">");
        svg.append(escaped("Elected: " + String.join(", ", result.winnerNames()) + "."));
        Pairwise pairwise = result.pairwise();
        if (pairwise != null) {
            svg.append(' ').append(escaped(pairwise.sentence()));
        }
        for (Column column : columns) {
            svg.append(escaped(
                    " " + capitalised(column.heading()) + ": " + column.round().sentence()));
        }
        svg.append("</desc>\n").append(STYLE);
        return svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
    }

    private static void text(StringBuilder svg, int x, int y, String style, String words) {
        svg.append("<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>\n".formatted(style, x, y, escaped(words)));
    }

    private static String colour(int candidate) {
        return COLOURS.get((candidate - 1) % COLOURS.size());
    }

    private static double share(BigDecimal votes, BigDecimal most) {
        return votes.doubleValue() / most.doubleValue() * BAR; // a length in the picture, not a figure
    }

    private static String number(double length) {
        return String.format(Locale.ROOT, "%.2f", Math.max(length, 0));
    }

    /** With at most two decimals; the exact figures are in the other formats. */
    private static String plain(BigDecimal votes) {
        BigDecimal rounded = votes.setScale(Math.min(votes.scale(), 2), RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String escaped(String words) {
        StringBuilder safe = new StringBuilder();
        words.codePoints().map(point -> point < ' ' ? ' ' : point).forEach(point -> {
            switch (point) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(point);
            }
        });
        return safe.toString();
    }
}
