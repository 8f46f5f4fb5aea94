package org.foundationops.elections.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One count by the weighted inclusive Gregory method: the Scottish Order (rules 45 to 52), the PRF reference rule WIGM,
 * or the ordinance of Minneapolis (167.70). Made for one run.
 */
final class GregoryCount {

    private final Field field;
    private final GregoryRule rule;
    private final Piles piles;
    private final TieBreaker tieBreaker;
    private final long quota;
    private final Rounds rounds;
    private final Set<Integer> moved = new HashSet<>();
    private final List<Integer> untransferred = new ArrayList<>();

    GregoryCount(Field field, GregoryRule rule) {
        this.field = field;
        this.rule = rule;
        this.piles = new Piles(field.ballots(), field.parameters().withdrawn(), rule.decimals());
        this.quota = rule.quota(piles.validPapers(), field.seats());
        this.rounds = new Rounds(field);
        this.tieBreaker = new TieBreaker(field.parameters().tieRule(), rounds.wording(), rule.looksBack());
    }

    CountResult run() {
        piles.deal(Set.of()); // rule 45; A.4 and A.5; 167.70(a)
        while (stage()) {
            // each pass is one stage of the count
        }
        return field.result(piles.validPapers(), rule.decimals().decimal(quota), rounds.all(), List.of(), null);
    }

    /** Decides on the figures as they stand, moves what has to move; false when the count is over. */
    private boolean stage() {
        tieBreaker.begin(piles.votes());
        Rounds.Draft round = rounds.begin(rule.decimals().decimal(quota));
        boolean isOptional = !untransferred.isEmpty();
        untransferred.forEach(candidate -> round.tally(candidate, votes(candidate)));
        untransferred.clear();
        field.continuing().forEach(candidate -> round.tally(candidate, votes(candidate)));
        field.elected().forEach(candidate -> round.tally(candidate, votes(candidate)));
        round.exhausted(rule.decimals().decimal(piles.exhausted()));
        round.residueOf(rule.decimals().decimal(piles.valid()));
        if (isOptional) {
            round.optional();
        }

        round.reached(seat(tieBreaker.bestFirst(withQuota(), Tie.Subject.ORDER_OF_ELECTION, round.ties()), round));
        if (lastVacanciesFillThemselves()) {
            round.last(
                    seat(tieBreaker.bestFirst(field.continuing(), Tie.Subject.ORDER_OF_ELECTION, round.ties()), round));
        }
        boolean over = field.vacancies() == 0 || field.continuing().isEmpty();
        if (over) {
            round.leftOver(field.continuing());
        } else {
            moveSomething(round);
        }
        round.end();
        return !over;
    }

    private void moveSomething(Rounds.Draft round) {
        List<Integer> losers = rule.defeatsSureLosers() ? sureLosers() : List.of();
        List<Integer> surpluses = withSurplus();
        if (!round.capped().isEmpty()) {
            round.capped().forEach(candidate -> round.moves(piles.exclude(candidate)));
        } else if (!losers.isEmpty()) {
            exclude(losers, round); // B.2; 167.70(c)
        } else if (!surpluses.isEmpty()) {
            round.moves(transferSurplus(largestSurplus(surpluses, round.ties())));
        } else {
            exclude(List.of(tieBreaker.loser(lowest(), round.ties())), round);
        }
    }

    private List<Integer> seat(List<Integer> inOrder, Rounds.Draft round) {
        List<Integer> seated = field.seat(inOrder, round.capped());
        inOrder.stream()
                .filter(candidate -> !rule.fillsPending() || !seated.contains(candidate))
                .forEach(piles::close);
        return seated;
    }

    /** Rules 48 and 49(1); B.3; 167.70(d). */
    private int largestSurplus(List<Integer> surpluses, List<Tie> ties) {
        long highest = surpluses.stream().mapToLong(piles::votes).max().orElseThrow();
        List<Integer> equals = surpluses.stream()
                .filter(candidate -> piles.votes(candidate) == highest)
                .toList();
        return tieBreaker.bestFirst(equals, Tie.Subject.LARGEST_SURPLUS, ties).getFirst();
    }

    private Transfer transferSurplus(int from) {
        long credited = piles.votes(from);
        long surplus = credited - quota;
        moved.add(from);
        piles.close(from);
        return piles.moveSurplus(
                from, surplus, value -> rule.division().newValue(value, surplus, credited, rule.decimals()));
    }

    /** Rules 50 and 51; B.4; 167.70(c) and (e). Papers stay if that decides the count: rule 52(2); D.3; 167.70(f). */
    private void exclude(List<Integer> losers, Rounds.Draft round) {
        losers.forEach(loser -> {
            field.exclude(loser);
            piles.close(loser);
        });
        round.excluded(losers);
        if (lastVacanciesFillThemselves()) {
            untransferred.addAll(losers);
        } else {
            losers.forEach(loser -> round.moves(piles.exclude(loser)));
        }
    }

    private List<Integer> lowest() {
        List<Integer> continuing = field.continuing();
        long least = continuing.stream().mapToLong(piles::votes).min().orElseThrow();
        return continuing.stream()
                .filter(candidate -> piles.votes(candidate) == least)
                .toList();
    }

    /**
     * The largest set of the lowest who, with all votes of the set and all surpluses, stay below the next one; ties are
     * not divided and as many remain as there are vacancies.
     */
    private List<Integer> sureLosers() {
        long votes = withSurplus().stream()
                .mapToLong(candidate -> piles.votes(candidate) - quota)
                .sum();
        List<Integer> upwards = field.continuing().stream()
                .sorted(Comparator.comparingLong(piles::votes))
                .toList();
        int sure = 0;
        for (int at = 0; at < upwards.size() - field.vacancies(); at++) {
            votes += piles.votes(upwards.get(at));
            if (at + 1 < upwards.size() && votes < piles.votes(upwards.get(at + 1))) {
                sure = at + 1;
            }
        }
        return upwards.subList(0, sure).stream().sorted().toList();
    }

    private boolean lastVacanciesFillThemselves() {
        return field.vacancies() > 0 && field.continuing().size() <= field.vacancies(); // rule 52(1); D.3; 167.70(f)
    }

    private List<Integer> withQuota() {
        return field.continuing().stream()
                .filter(candidate -> piles.votes(candidate) >= quota)
                .toList(); // rule 47; B.1; 167.70(a)
    }

    /** A surplus of zero is none under rule 48(1) and 167.70(d); B.3 of WIGM moves it like any other, once. */
    private List<Integer> withSurplus() {
        return field.elected().stream()
                .filter(candidate -> piles.votes(candidate) > quota
                        || (rule.movesZeroSurpluses() && piles.votes(candidate) == quota && !moved.contains(candidate)))
                .toList();
    }

    private BigDecimal votes(int candidate) {
        return rule.decimals().decimal(piles.votes(candidate));
    }
}
