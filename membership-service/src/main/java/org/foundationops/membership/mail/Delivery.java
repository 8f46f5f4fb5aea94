package org.foundationops.membership.mail;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foundationops.membership.mail.domain.AttemptOutcome;
import org.jspecify.annotations.Nullable;

/** How the mail server took a mail. */
record Delivery(AttemptOutcome outcome, @Nullable String reply) {

    /** The words behind the codes often name the address, which is not kept. */
    private static final Pattern CODES =
            Pattern.compile("^([245][0-9]{2})(?:[ -]([245]\\.[0-9]{1,3}\\.[0-9]{1,3})(?![.0-9]))?");

    static Delivery without(AttemptOutcome outcome) {
        return new Delivery(outcome, null);
    }

    /** By the server's answer, such as {@code 450 4.2.1 <ada@example.org>: try later}. */
    static Delivery answered(AttemptOutcome outcome, String answer) {
        Matcher matcher = CODES.matcher(answer);
        if (!matcher.find()) {
            return without(outcome);
        }
        String enhanced = matcher.group(2);
        return new Delivery(outcome, enhanced == null ? matcher.group(1) : matcher.group(1) + " " + enhanced);
    }
}
