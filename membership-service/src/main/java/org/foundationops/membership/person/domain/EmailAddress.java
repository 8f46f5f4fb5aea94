package org.foundationops.membership.person.domain;

import java.util.Locale;

/** An e-mail address in the one spelling under which it is unique: trimmed, lower case. */
public record EmailAddress(String value) {

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
    }
}
