package org.foundationops.elections.counting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** RCTab's multi-pass IRV: one seat after the other, each by IRV among those who have none yet. */
record SequentialIrv(CountingMethod method, BallotSet ballots, CountParameters parameters) {

    CountResult run() {
        Field field = new Field(method, ballots, parameters);
        Set<Integer> keptOut = new HashSet<>();
        List<List<CountRound>> passes = new ArrayList<>();
        long valid = 0;
        while (field.vacancies() > 0 && !field.continuing().isEmpty()) {
            CountResult pass = new RctabCount(new Field(CountingMethod.IRV, ballots, onePass()), keptOut).run();
            List<Integer> capped = new ArrayList<>();
            field.seat(pass.winners(), capped);
            keptOut.addAll(pass.winners());
            valid = pass.validBallots();
            passes.add(capped.isEmpty() ? pass.rounds() : withoutSeat(pass.rounds(), capped));
        }
        return field.result(valid, passes.getFirst().getFirst().quota(), List.of(), List.copyOf(passes), null);
    }

    /** Whoever wins a pass and may not be seated is passed over, and the next pass goes on without them. */
    private List<CountRound> withoutSeat(List<CountRound> rounds, List<Integer> capped) {
        CountRound last = rounds.getLast();
        Wording wording = new Wording(ballots.candidates());
        List<CountRound> shown = new ArrayList<>(rounds.subList(0, rounds.size() - 1));
        shown.add(last.withoutSeat(capped, wording.capped(wording.names(capped), capped.size()) + "."));
        return List.copyOf(shown);
    }

    private CountParameters onePass() {
        return new CountParameters(
                1, parameters.withdrawn(), parameters.tieRule(), parameters.options(), AffiliationCap.NONE);
    }
}
