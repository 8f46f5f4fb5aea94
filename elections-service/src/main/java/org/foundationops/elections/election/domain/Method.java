package org.foundationops.elections.election.domain;

import java.util.Arrays;
import org.foundationops.elections.body.domain.BodyKind;

/** How the ballots are counted. */
public enum Method {
    SCOTTISH_STV("scottish-stv"),
    MEEK_PRF("meek-prf"),
    WIGM_PRF("wigm-prf"),
    IRV("irv"),
    SEQUENTIAL_IRV("sequential-irv"),
    BOTTOMS_UP("bottoms-up"),
    STV_WIG_RCTAB("stv-wig-rctab"),
    MPLS_STV("mpls-stv"),
    SCHULZE("schulze"),
    APPROVAL("approval");

    /** The names of all, as a pattern. */
    public static final String NAMES =
            "scottish-stv|meek-prf|wigm-prf|irv|sequential-irv|bottoms-up|stv-wig-rctab" + "|mpls-stv|schulze|approval";

    private final String text;

    Method(String text) {
        this.text = text;
    }

    /** What is used where nobody chooses. */
    public static Method usual(BodyKind kind, int seats) {
        if (kind == BodyKind.STEERING_COUNCIL) {
            return APPROVAL;
        }
        return seats == 1 ? IRV : SCOTTISH_STV;
    }

    /** @param text one of {@link #NAMES} */
    public static Method named(String text) {
        return Arrays.stream(values())
                .filter(method -> method.text.equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no method " + text));
    }

    /** The name in configurations, results and the counting library. */
    public String text() {
        return text;
    }
}
