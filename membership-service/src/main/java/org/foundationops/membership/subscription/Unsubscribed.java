package org.foundationops.membership.subscription;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.membership.mail.Objection;
import org.foundationops.membership.mail.Recipient;
import org.foundationops.membership.mail.domain.Mail;
import org.foundationops.membership.mail.domain.MailCause;

/** Nobody gets what they have stopped. */
@ApplicationScoped
class Unsubscribed implements Objection {

    private final PreferenceRepository preferences;

    Unsubscribed(PreferenceRepository preferences) {
        this.preferences = preferences;
    }

    @Override
    public Optional<MailCause> to(Mail mail, Recipient recipient) {
        UUID personId = recipient.personId();
        boolean isUnwanted = personId != null
                && mail.kind().mayBeUnsubscribed()
                && preferences.of(personId).unsubscribed().contains(mail.kind());
        return isUnwanted ? Optional.of(MailCause.UNSUBSCRIBED) : Optional.empty();
    }
}
