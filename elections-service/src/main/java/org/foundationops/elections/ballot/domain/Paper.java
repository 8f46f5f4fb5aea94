package org.foundationops.elections.ballot.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.RuleBroken;

/** A filled-in ballot paper: candidate numbers, best first; none at all is a blank ballot. */
public record Paper(List<Integer> ranking) {

    public Paper {
        ranking = List.copyOf(ranking);
    }

    /**
     * Reads groups of candidate numbers. Scottish STV knows no equal ranks, so every group has one.
     *
     * @param onThePaper numbers of the candidates whose names are on the ballot paper
     * @throws RuleBroken naming every place that cannot be counted
     */
    public static Paper of(List<List<Integer>> groups, Set<Integer> onThePaper) {
        List<FieldError> errors = new ArrayList<>();
        List<Integer> ranking = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int rank = 0; rank < groups.size(); rank++) {
            List<Integer> group = groups.get(rank);
            String pointer = "/ranking/" + rank;
            if (group.size() != 1) {
                errors.add(new FieldError(pointer, "must have exactly one candidate, equal ranks are not possible"));
                continue;
            }
            int number = group.getFirst();
            if (!onThePaper.contains(number)) {
                errors.add(new FieldError(pointer + "/0", "is not a candidate on the ballot paper"));
            } else if (!seen.add(number)) {
                errors.add(new FieldError(pointer + "/0", "ranks a candidate twice"));
            } else {
                ranking.add(number);
            }
        }
        if (!errors.isEmpty()) {
            throw new RuleBroken("The ballot cannot be counted like this; nothing was cast.", errors);
        }
        return new Paper(ranking);
    }
}
