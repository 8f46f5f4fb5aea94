package org.foundationops.membership.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.membership.mail.Objection;
import org.foundationops.membership.mail.Recipient;
import org.foundationops.membership.mail.domain.Mail;
import org.foundationops.membership.mail.domain.MailCause;

/** Nothing is sent to an address from which mail came back for good. */
@ApplicationScoped
public class BouncedAddresses implements Objection {

    private final BounceRepository bounces;

    BouncedAddresses(BounceRepository bounces) {
        this.bounces = bounces;
    }

    @Override
    public Optional<MailCause> to(Mail mail, Recipient recipient) {
        return recipient.personId() != null && since(recipient.personId()).isPresent()
                ? Optional.of(MailCause.ADDRESS_BOUNCED)
                : Optional.empty();
    }

    /** Since when the address that somebody has now gets no mail; absent if it does. */
    public Optional<Instant> since(UUID personId) {
        return bounces.bouncedSince(personId);
    }
}
