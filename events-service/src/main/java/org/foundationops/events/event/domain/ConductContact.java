package org.foundationops.events.event.domain;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom participants can turn to. The address is personal and never leaves this service in public.
 *
 * @param personId if it is a person known here, with whom the contact goes
 */
@Embeddable
public record ConductContact(
        String name, String role, String email, @Nullable UUID personId) {

    /** What stands before the at sign, in lower case and without a tag such as {@code +event}. */
    String mailbox() {
        String local = email.substring(0, email.lastIndexOf('@')).toLowerCase(Locale.ROOT);
        int tag = local.indexOf('+');
        return (tag > 0 ? local.substring(0, tag) : local).replaceAll("[._-]", "");
    }
}
