package org.foundationops.membership.mail.domain;

import java.time.Duration;

/**
 * How long a mail is tried: each pause is twice as long as the one before, up to the longest, and shortened by chance so
 * that what failed together is not tried together again.
 *
 * @param attempts after how many the mail is given up
 */
public record Retries(int attempts, Duration firstPause, Duration longestPause) {

    private static final int MOST_DOUBLINGS = 30;

    boolean areUsedUp(int tries) {
        return tries >= attempts;
    }

    /**
     * The pause after so many attempts.
     *
     * @param chance from 0 to 1
     */
    Duration pauseAfter(int tries, double chance) {
        Duration doubled = firstPause.multipliedBy(1L << Math.clamp(tries - 1, 0, MOST_DOUBLINGS));
        Duration whole = doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
        return Duration.ofMillis(Math.round(whole.toMillis() * (0.5 + chance / 2)));
    }
}
