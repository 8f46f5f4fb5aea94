package org.foundationops.elections.body.domain;

import java.util.List;

/**
 * How many seats are up when: in odd and in even board years (BL 4.4.2), or all of them at each release.
 *
 * @param release the seats of a body that is elected for each major release; such a body has no others
 */
public record Stagger(int odd, int even, int release) {

    public Stagger(int odd, int even) {
        this(odd, even, 0);
    }

    /** With Q = floor(N/2)+1 a board of an odd year elects Q, of an even year Q-1. That adds up for odd N only. */
    public static Stagger of(int authorisedNumber) {
        int up = authorisedNumber / 2 + 1;
        if (2 * up - 1 != authorisedNumber) {
            throw new StaggerDoesNotAddUp("With " + authorisedNumber + " seats " + up + " in odd and " + (up - 1)
                    + " in even years would be " + (2 * up - 1) + ". Give a plan that says how many are up when.");
        }
        return new Stagger(up, up - 1);
    }

    /** A plan that a body gave itself, as it must for an even number. */
    public static Stagger planned(int authorisedNumber, int odd, int even) {
        if (odd + even != authorisedNumber) {
            throw new StaggerDoesNotAddUp("The plan has " + odd + " + " + even + " = " + (odd + even)
                    + " seats, the authorised number is " + authorisedNumber + ".");
        }
        return new Stagger(odd, even);
    }

    /** All seats are up at each release. */
    public static Stagger together(int authorisedNumber) {
        return new Stagger(0, 0, authorisedNumber);
    }

    /** What the seats of a body come to; it may be one that no rule gives. */
    public static Stagger ofCohorts(List<Cohort> cohorts) {
        return new Stagger(count(cohorts, Cohort.ODD), count(cohorts, Cohort.EVEN), count(cohorts, Cohort.RELEASE));
    }

    private static int count(List<Cohort> cohorts, Cohort cohort) {
        return (int) cohorts.stream().filter(cohort::equals).count();
    }

    public int number() {
        return odd + even + release;
    }

    /** Seats of the cohort. */
    public int seats(Cohort cohort) {
        return switch (cohort) {
            case ODD -> odd;
            case EVEN -> even;
            case RELEASE -> release;
        };
    }

    /** For people: "4 odd and 3 even seats". */
    public String words() {
        if (release == 0) {
            return odd + " odd and " + even + " even seats";
        }
        String released = release + " seats that are up at each release";
        return odd + even == 0 ? released : odd + " odd and " + even + " even seats and " + released;
    }
}
