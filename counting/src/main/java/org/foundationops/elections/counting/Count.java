package org.foundationops.elections.counting;

/** Checks what no method can count and hands the rest to the rule. */
record Count(CountingMethod method, BallotSet ballots, CountParameters parameters) {

    CountResult run() {
        check();
        Field field = new Field(method, ballots, parameters);
        return switch (method) {
            case SCOTTISH_STV -> new GregoryCount(field, GregoryRule.scottish()).run();
            case WIGM_PRF ->
                new GregoryCount(field, GregoryRule.wigm(parameters.options().batchElimination())).run();
            case MPLS_STV -> new GregoryCount(field, GregoryRule.minneapolis()).run();
            case MEEK_PRF -> new MeekCount(field).run();
            case IRV, BOTTOMS_UP, STV_WIG_RCTAB -> new RctabCount(field).run();
            case SEQUENTIAL_IRV -> new SequentialIrv(method, ballots, parameters).run();
            case SCHULZE -> new SchulzeCount(field).run();
            case APPROVAL -> new ApprovalCount(field).run();
        };
    }

    private void check() {
        boolean takesEqualRanks = method == CountingMethod.SCHULZE || method == CountingMethod.APPROVAL;
        if (ballots.hasEqualRanks() && !takesEqualRanks) {
            throw new UncountableBallots(method.text() + " cannot count a ballot that ranks two candidates equally");
        }
        for (int candidate : parameters.withdrawn()) {
            if (candidate < 1 || candidate > ballots.candidates().size()) {
                throw new UncountableBallots("There is no candidate " + candidate + " who could have withdrawn");
            }
        }
        if (parameters.withdrawn().size() == ballots.candidates().size()) {
            throw new UncountableBallots("Every candidate has withdrawn");
        }
        if (method.fillsOneSeat() && parameters.seats() != 1) {
            throw new UncountableBallots(method.text() + " fills one seat, not " + parameters.seats());
        }
    }
}
