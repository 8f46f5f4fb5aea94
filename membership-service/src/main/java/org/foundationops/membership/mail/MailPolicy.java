package org.foundationops.membership.mail;

import java.time.Duration;
import org.foundationops.membership.mail.domain.Retries;

/**
 * Policy {@code mail}: how often a mail is tried, and with which pauses.
 *
 * @param strangerPause for how long somebody who is not registered is not asked for consent again, whoever nominates
 */
record MailPolicy(int attempts, Duration firstPause, Duration longestPause, Duration strangerPause) {

    static final String NAME = "mail";

    Retries retries() {
        return new Retries(attempts, firstPause, longestPause);
    }
}
