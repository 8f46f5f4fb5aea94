package org.foundationops.elections.counting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Most approvals win; the order in which a ballot names candidates is of no account. */
final class ApprovalCount {

    private final Field field;
    private final long[] approvals;
    private long valid;

    ApprovalCount(Field field) {
        this.field = field;
        this.approvals = new long[field.ballots().candidates().size() + 1];
    }

    CountResult run() {
        add();
        Rounds rounds = new Rounds(field);
        Rounds.Draft round = rounds.begin(BigDecimal.ZERO);
        List<Integer> continuing = field.continuing();
        continuing.forEach(candidate -> round.tally(candidate, BigDecimal.valueOf(approvals[candidate])));
        TieBreaker tieBreaker = new TieBreaker(field.parameters().tieRule(), rounds.wording(), false);
        tieBreaker.begin(approvals);
        round.reached(field.seat(
                tieBreaker.bestFirst(continuing, Tie.Subject.ORDER_OF_ELECTION, round.ties()), round.capped()));
        round.leftOver(field.continuing());
        List<Integer> winners = field.winners();
        round.ties().removeIf(tie -> tie.candidates().stream().noneMatch(winners::contains));
        round.sentence(
                rounds.wording().names(winners) + (winners.size() == 1 ? " has" : " have") + " the most approvals.");
        round.end();
        return field.result(valid, BigDecimal.ZERO, rounds.all(), List.of(), null);
    }

    private void add() {
        RankingTable table = field.ballots().table();
        int most = field.options().maxChoices();
        for (int ranking = 0; ranking < table.size(); ranking++) {
            int choices = table.end(ranking) - table.start(ranking);
            if (most > 0 && choices > most) {
                throw new UncountableBallots("A ballot names " + choices + " candidates, and " + most + " are allowed");
            }
            List<Integer> named = new ArrayList<>();
            for (int at = table.start(ranking); at < table.end(ranking); at++) {
                int candidate = Math.abs(table.ranks()[at]);
                if (field.isContinuing(candidate)) {
                    named.add(candidate);
                }
            }
            valid += named.isEmpty() ? 0 : table.weight(ranking);
            for (int candidate : named) {
                approvals[candidate] += table.weight(ranking);
            }
        }
    }
}
