package org.foundationops.elections.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Schulze's method: strongest paths by winning votes, then fewer losing votes. Whoever a ballot does not rank stands
 * below all it ranks, and equal to others like that.
 */
final class SchulzeCount {

    private static final Strength NONE = new Strength(0, 0);

    private final Field field;
    private final List<Integer> candidates;
    private final long[][] preferred;
    private long valid;

    /** Of a link, or of the weakest link of a path. */
    private record Strength(long winning, long losing) implements Comparable<Strength> {
        @Override
        public int compareTo(Strength other) {
            int byWinning = Long.compare(winning, other.winning);
            return byWinning != 0 ? byWinning : Long.compare(other.losing, losing);
        }
    }

    SchulzeCount(Field field) {
        this.field = field;
        this.candidates = field.continuing();
        this.preferred = new long[candidates.size()][candidates.size()];
    }

    CountResult run() {
        compare();
        Strength[][] paths = strongestPaths();
        List<List<Integer>> ranking = ranking(paths);
        List<Integer> capped = seat(ranking);
        String sentence = sentence(ranking, capped);
        Pairwise pairwise = new Pairwise(
                candidates,
                Arrays.stream(preferred)
                        .map(row -> Arrays.stream(row).boxed().toList())
                        .toList(),
                Arrays.stream(paths)
                        .map(row -> Arrays.stream(row).map(Strength::winning).toList())
                        .toList(),
                ranking.stream()
                        .map(group -> group.stream().map(candidates::get).toList())
                        .toList(),
                sentence);
        return field.result(valid, BigDecimal.ZERO, List.of(), List.of(), pairwise);
    }

    private void compare() {
        RankingTable table = field.ballots().table();
        int[] rankOf = new int[field.ballots().candidates().size() + 1];
        for (int ranking = 0; ranking < table.size(); ranking++) {
            if (ranking % Allowance.OFTEN == 0) {
                Allowance.checkTime();
            }
            Arrays.fill(rankOf, Integer.MAX_VALUE);
            int rank = 0;
            boolean named = false;
            for (int at = table.start(ranking); at < table.end(ranking); at++) {
                int entry = table.ranks()[at];
                rank += entry > 0 ? 1 : 0;
                rankOf[Math.abs(entry)] = rank;
                named |= field.isContinuing(Math.abs(entry));
            }
            if (named) {
                valid += table.weight(ranking);
                addAll(rankOf, table.weight(ranking));
            }
        }
    }

    private void addAll(int[] rankOf, long weight) {
        for (int row = 0; row < candidates.size(); row++) {
            for (int column = 0; column < candidates.size(); column++) {
                if (rankOf[candidates.get(row)] < rankOf[candidates.get(column)]) {
                    preferred[row][column] += weight;
                }
            }
        }
    }

    private Strength[][] strongestPaths() {
        int size = candidates.size();
        Strength[][] paths = new Strength[size][size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                boolean wins = preferred[from][to] > preferred[to][from];
                paths[from][to] = wins ? new Strength(preferred[from][to], preferred[to][from]) : NONE;
            }
        }
        for (int through = 0; through < size; through++) {
            Allowance.checkTime();
            for (int from = 0; from < size; from++) {
                for (int to = 0; to < size; to++) {
                    Strength weakest = paths[from][through].compareTo(paths[through][to]) < 0
                            ? paths[from][through]
                            : paths[through][to];
                    if (weakest.winning() > 0 && weakest.compareTo(paths[from][to]) > 0) {
                        paths[from][to] = weakest;
                    }
                }
            }
        }
        return paths;
    }

    /** Groups of equals: those whom nobody left beats, again and again. */
    private List<List<Integer>> ranking(Strength[][] paths) {
        List<List<Integer>> ranking = new ArrayList<>();
        List<Integer> left = new ArrayList<>();
        for (int candidate = 0; candidate < candidates.size(); candidate++) {
            left.add(candidate);
        }
        while (!left.isEmpty()) {
            List<Integer> unbeaten = left.stream()
                    .filter(candidate -> left.stream()
                            .noneMatch(other -> paths[other][candidate].compareTo(paths[candidate][other]) > 0))
                    .toList();
            ranking.add(unbeaten);
            left.removeAll(unbeaten);
        }
        return ranking;
    }

    /** @return whom the affiliation cap keeps out */
    private List<Integer> seat(List<List<Integer>> ranking) {
        List<Integer> capped = new ArrayList<>();
        for (List<Integer> group : ranking) {
            List<Integer> equals = group.stream().map(candidates::get).toList();
            if (field.vacancies() > 0) {
                field.seat(field.parameters().tieRule().inFavourableOrder(1, equals), capped);
            }
        }
        return capped;
    }

    private String sentence(List<List<Integer>> ranking, List<Integer> capped) {
        Wording wording = new Wording(field.ballots().candidates());
        List<Integer> best = ranking.getFirst().stream().map(candidates::get).toList();
        String passedOver = capped.isEmpty() ? "" : " " + wording.capped(wording.names(capped), capped.size()) + ".";
        String outcome = wording.names(field.winners()) + (field.winners().size() == 1 ? " wins" : " win");
        if (best.size() > 1) {
            return wording.names(best) + " are unbeaten and equal; "
                    + field.parameters().tieRule().words() + ": " + outcome + "." + passedOver;
        }
        return "No candidate has a stronger path to " + wording.names(best) + " than "
                + wording.names(best) + " has back, so " + outcome
                + (field.winners().size() == 1 ? "." : ", best first.") + passedOver;
    }
}
