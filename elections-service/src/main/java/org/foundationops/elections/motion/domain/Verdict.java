package org.foundationops.elections.motion.domain;

/**
 * What a rule says of a division.
 *
 * @param words the figures and the rule in one sentence, for the minutes
 */
public record Verdict(Outcome outcome, String words) {

    static Verdict of(boolean passed, String words) {
        return new Verdict(passed ? Outcome.PASSED : Outcome.FAILED, words);
    }
}
