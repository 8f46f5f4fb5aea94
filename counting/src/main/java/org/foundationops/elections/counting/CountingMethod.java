package org.foundationops.elections.counting;

import java.util.Arrays;
import java.util.Optional;

/** The ways to count. The rule text named by {@link #ruleSetVersion()} decides in doubt. */
public enum CountingMethod {
    SCOTTISH_STV("scottish-stv", "SSI 2007/42 rules 45-52", true),
    MEEK_PRF("meek-prf", "PRF reference rule: Meek", true),
    WIGM_PRF("wigm-prf", "PRF reference rule: WIGM", true),
    IRV("irv", "RCTab 2.0 single-winner majority", false),
    SEQUENTIAL_IRV("sequential-irv", "RCTab 2.0 multi-pass IRV", false),
    BOTTOMS_UP("bottoms-up", "RCTab 2.0 bottoms-up", false),
    STV_WIG_RCTAB("stv-wig-rctab", "RCTab 2.0 multi-winner, several winners a round", false),
    MPLS_STV("mpls-stv", "Minneapolis Code of Ordinances 167.70", true),
    SCHULZE("schulze", "Schulze, winning votes, then fewer losing votes", true),
    APPROVAL("approval", "most approvals", true);

    private final String text;
    private final String ruleSetVersion;
    private final boolean takesTheFirstInTies;

    CountingMethod(String text, String ruleSetVersion, boolean takesTheFirstInTies) {
        this.text = text;
        this.ruleSetVersion = ruleSetVersion;
        this.takesTheFirstInTies = takesTheFirstInTies;
    }

    /** The name in configurations and results. */
    public String text() {
        return text;
    }

    /** Changes whenever the same ballots could be counted differently. */
    public String ruleSetVersion() {
        return ruleSetVersion;
    }

    public boolean fillsOneSeat() {
        return this == IRV;
    }

    /** What stands in for the drawing of lots where nobody says otherwise: how the published counts do it. */
    public TieRule usualTieRule() {
        return takesTheFirstInTies ? new TieRule.ListFirst() : new TieRule.ListLast();
    }

    /** @throws UncountableBallots when the method cannot read a ballot of the set */
    public CountResult count(BallotSet ballots, CountParameters parameters) {
        return new Count(this, ballots, parameters).run();
    }

    public static Optional<CountingMethod> named(String name) {
        return Arrays.stream(values())
                .filter(method -> method.text.equals(name))
                .findFirst();
    }
}
