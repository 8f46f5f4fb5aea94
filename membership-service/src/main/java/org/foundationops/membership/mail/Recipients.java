package org.foundationops.membership.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.foundationops.membership.mail.domain.Mail;
import org.foundationops.membership.person.PersonRepository;
import org.foundationops.membership.person.domain.EmailAddress;
import org.foundationops.membership.person.domain.Person;

/** Looks up to whom a mail goes, when it is sent: what the log keeps is an id. */
@ApplicationScoped
class Recipients {

    /** What stands in place of an address that was given away or erased. */
    private static final String NOWHERE = "@invalid";

    private final PersonRepository persons;
    private final Nominees nominees;

    Recipients(PersonRepository persons, Nominees nominees) {
        this.persons = persons;
        this.nominees = nominees;
    }

    Optional<Recipient> of(Mail mail) {
        return mail.personId()
                .map(id -> of(persons.survivorOf(persons.get(id))))
                .or(() -> mail.nominationId().flatMap(nominees::addressOf).map(this::of))
                .filter(recipient -> !recipient.email().endsWith(NOWHERE));
    }

    private Recipient of(EmailAddress nominee) {
        return persons.byEmail(nominee)
                .map(Recipients::of)
                // What somebody else calls them is not repeated to strangers.
                .orElseGet(() -> new Recipient(null, nominee.value(), null, null));
    }

    private static Recipient of(Person person) {
        return new Recipient(
                person.id(),
                person.email(),
                person.details().displayName(),
                person.details().locale());
    }
}
