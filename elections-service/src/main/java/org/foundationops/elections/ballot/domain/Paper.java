package org.foundationops.elections.ballot.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.RuleBroken;

/** A filled-in ballot paper: ranks of candidate numbers, best first, ascending in a rank; none at all is a blank ballot. */
public record Paper(List<List<Integer>> ranking) {

    public Paper {
        ranking = ranking.stream().map(List::copyOf).toList();
    }

    /**
     * Reads groups of candidate numbers.
     *
     * @param onThePaper numbers of the candidates whose names are on the ballot paper
     * @throws RuleBroken naming every place that cannot be counted
     */
    public static Paper of(List<List<Integer>> groups, Set<Integer> onThePaper, PaperRule rule) {
        List<FieldError> errors = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int rank = 0; rank < groups.size(); rank++) {
            List<Integer> group = groups.get(rank);
            String pointer = "/ranking/" + rank;
            if (group.isEmpty() || (group.size() > 1 && !rule.takesEqualRanks())) {
                errors.add(new FieldError(
                        pointer,
                        rule.takesEqualRanks()
                                ? "must have a candidate"
                                : "must have exactly one candidate, equal ranks are not possible"));
                continue;
            }
            for (int at = 0; at < group.size(); at++) {
                if (!onThePaper.contains(group.get(at))) {
                    errors.add(new FieldError(pointer + "/" + at, "is not a candidate on the ballot paper"));
                } else if (!seen.add(group.get(at))) {
                    errors.add(new FieldError(pointer + "/" + at, "ranks a candidate twice"));
                }
            }
        }
        Integer most = rule.maxChoices();
        if (most != null && seen.size() > most) {
            errors.add(
                    new FieldError("/ranking", "names " + seen.size() + " candidates, and " + most + " are allowed"));
        }
        if (!errors.isEmpty()) {
            throw new RuleBroken("The ballot cannot be counted like this; nothing was cast.", errors);
        }
        if (!rule.isRanked()) {
            return new Paper(seen.stream().sorted().map(List::of).toList());
        }
        return new Paper(
                groups.stream().map(group -> group.stream().sorted().toList()).toList());
    }
}
