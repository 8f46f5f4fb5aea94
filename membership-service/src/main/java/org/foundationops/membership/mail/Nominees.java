package org.foundationops.membership.mail;

import java.util.Optional;
import java.util.UUID;
import org.foundationops.membership.person.domain.EmailAddress;

/** Knows the addresses of people who are nominated and whom nobody has signed in as yet. */
public interface Nominees {

    /** As the nominator typed it; absent when the nomination waits for no answer any more. */
    Optional<EmailAddress> addressOf(UUID nominationId);
}
