package org.foundationops.elections.motion.domain;

import static org.foundationops.elections.motion.domain.Choice.AGAINST;
import static org.foundationops.elections.motion.domain.Choice.FOR;
import static org.foundationops.elections.motion.domain.Electors.majorityOf;

import java.util.Optional;
import org.foundationops.elections.body.domain.BodyKind;

/** When a motion passes. */
public enum MotionRule {

    /**
     * Quorum met, and FOR more than half of those present (BL 5.7). A meeting that began with a quorum may go on after
     * withdrawals; FOR then needs more than half of the quorum.
     */
    MAJORITY_PRESENT(true, false) {
        @Override
        Verdict close(Division division) {
            int quorum = division.electors().quorum();
            int present = division.numberPresent();
            if (present < quorum && !division.begunWithQuorum()) {
                return new Verdict(Outcome.FAILED, "%d present are no quorum, which is %d.".formatted(present, quorum));
            }
            int needed = majorityOf(Math.max(present, quorum));
            return needing(division, needed, "more than half of %d".formatted(Math.max(present, quorum)));
        }
    },

    /** Every director in office said FOR, those on leave too (BL 5.9); it passes at the moment of the last. */
    UNANIMOUS_CONSENT(false, true) {
        @Override
        Optional<Verdict> decidedEarly(Division division) {
            return Optional.of(close(division)).filter(verdict -> verdict.outcome() == Outcome.PASSED);
        }

        @Override
        Verdict close(Division division) {
            int all = division.electors().inOffice().size();
            int given = division.count(FOR);
            String words = "%d of %d in office consent, and all must.".formatted(given, all);
            if (given == all && all > 0) {
                return new Verdict(Outcome.PASSED, words);
            }
            return new Verdict(given == division.votes().size() ? Outcome.LAPSED : Outcome.FAILED, words);
        }
    },

    /** FOR more than half of the other directors; the person concerned has no vote (BL 4.6.1). */
    MAJORITY_OF_OTHERS(true, true) {
        @Override
        Verdict close(Division division) {
            int others = division.electors().inOffice().size(); // a recusal makes them no fewer
            return needing(division, majorityOf(others), "more than half of the %d others".formatted(others));
        }
    },

    /** FOR more than half of those in office without a conflict. */
    DISINTERESTED_MAJORITY(true, true) {
        @Override
        Verdict close(Division division) {
            return ofDisinterested(division, "more than half of the %d in office without a conflict");
        }
    },

    /** FOR at least half and one more of the members in office without a conflict. */
    FIFTY_PLUS_ONE(true, true) {
        @Override
        Verdict close(Division division) {
            return ofDisinterested(division, "half and one more of %d");
        }
    },

    /** FOR at least two thirds of the members in office without a conflict. */
    TWO_THIRDS(true, true) {
        @Override
        Verdict close(Division division) {
            int members = division.electors().disinterested();
            return needing(division, (2 * members + 2) / 3, "two thirds of %d".formatted(members));
        }
    },

    /** At least one FOR and nobody against at the deadline. */
    CONSENSUS(true, true) {
        @Override
        Verdict close(Division division) {
            int given = division.count(FOR);
            int against = division.count(AGAINST);
            if (given == 0 && against == 0) {
                return new Verdict(Outcome.LAPSED, "Nobody has spoken.");
            }
            return Verdict.of(
                    given > 0 && against == 0,
                    "%d for and %d against; consensus needs somebody for and nobody against."
                            .formatted(given, against));
        }
    },

    /** The votes add up to at least 3; it waits while a vote is missing. */
    SCORE(true, true) {
        @Override
        Verdict close(Division division) {
            return scored(division, 3);
        }
    },

    /** A change of governance by score: the votes add up to at least 4. */
    GOVERNANCE_SCORE(true, true) {
        @Override
        Verdict close(Division division) {
            return scored(division, 4);
        }
    };

    private final boolean inMeetings;
    private final boolean inWriting;

    MotionRule(boolean inMeetings, boolean inWriting) {
        this.inMeetings = inMeetings;
        this.inWriting = inWriting;
    }

    /** What a body decides by where nobody says otherwise. */
    public static MotionRule usual(BodyKind kind, Mode mode) {
        if (kind == BodyKind.STEERING_COUNCIL) {
            return SCORE;
        }
        return mode == Mode.MEETING ? MAJORITY_PRESENT : UNANIMOUS_CONSENT;
    }

    /** Whether motions under this rule can be put in that mode. */
    public boolean allows(Mode mode) {
        return switch (mode) {
            case MEETING -> inMeetings;
            case WRITTEN_CONSENT -> inWriting;
        };
    }

    /** Decided before the deadline, when no later vote could be waited for. */
    Optional<Verdict> decidedEarly(Division division) {
        return Optional.empty();
    }

    /** What the votes amount to at the deadline, or when the chair closes the vote. */
    abstract Verdict close(Division division);

    /** Whether the deadline is put off while somebody has not voted. */
    public boolean waitsForEveryVote() {
        return this == SCORE || this == GOVERNANCE_SCORE;
    }

    private static Verdict ofDisinterested(Division division, String of) {
        int members = division.electors().disinterested();
        return needing(division, majorityOf(members), of.formatted(members));
    }

    private static Verdict needing(Division division, int needed, String of) {
        int given = division.count(FOR);
        return Verdict.of(given >= needed, "%d for; %s, that is %d, are needed.".formatted(given, of, needed));
    }

    private static Verdict scored(Division division, int needed) {
        int score = division.score();
        if (score < 0) {
            return new Verdict(Outcome.FAILED, "The score is %d: a veto.".formatted(score));
        }
        return Verdict.of(score >= needed, "The score is %d; %d is needed.".formatted(score, needed));
    }
}
