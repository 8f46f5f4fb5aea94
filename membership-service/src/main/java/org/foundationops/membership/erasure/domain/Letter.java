package org.foundationops.membership.erasure.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.regex.Pattern;

/** A written request to be erased: the file in which it is kept, and the day on which it came. */
public record Letter(String reference, LocalDate receivedOn) {

    public Letter {
        reference = reference.strip();
    }

    /** The reference stays for good, so it must not say what the erasure takes away. */
    public void requireNeutral(Collection<String> identifying) {
        if (identifying.stream().anyMatch(this::says)) {
            throw new ReferenceNamesPerson();
        }
    }

    /** As a word or words, not inside of a longer one. */
    private boolean says(String text) {
        return Pattern.compile(
                        "(?<![\\p{L}\\d])" + Pattern.quote(text) + "(?![\\p{L}\\d])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(reference)
                .find();
    }

    public void requireNotAfter(LocalDate today) {
        if (receivedOn.isAfter(today)) {
            throw new LetterFromTheFuture(receivedOn);
        }
    }
}
