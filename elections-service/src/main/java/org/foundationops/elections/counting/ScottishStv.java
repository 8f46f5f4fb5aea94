package org.foundationops.elections.counting;

/**
 * Single transferable vote of the Scottish Local Government Elections Order 2007, Schedule 1, rules 45 to 52: Droop
 * quota, weighted inclusive Gregory transfers, five decimals truncated.
 */
public record ScottishStv() implements CountingMethod {

    @Override
    public String name() {
        return "scottish-stv";
    }

    @Override
    public String ruleSetVersion() {
        return "SSI 2007/42 rules 45-52";
    }

    @Override
    public CountResult count(BallotSet ballots, CountParameters parameters) {
        if (ballots.papers().keySet().stream().anyMatch(Ranking::hasEqualRanks)) {
            throw new UncountableBallots("scottish-stv cannot count a ballot that ranks two candidates equally");
        }
        for (int candidate : parameters.withdrawn()) {
            if (candidate < 1 || candidate > ballots.candidates().size()) {
                throw new UncountableBallots("There is no candidate " + candidate + " who could have withdrawn");
            }
        }
        return new ScottishCount(this, ballots, parameters).run();
    }
}
