package org.foundationops.membership.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;
import org.foundationops.membership.person.PersonRepository;

/** To an erased person nothing is sent any more; of what was sent, the log has the id, the kind and the instant. */
@ApplicationScoped
class MailPersonalData implements PersonalData {

    private final Mails mails;
    private final Strangers strangers;
    private final PersonRepository persons;
    private final KeptRows rows;

    MailPersonalData(Mails mails, Strangers strangers, PersonRepository persons, KeptRows rows) {
        this.mails = mails;
        this.strangers = strangers;
        this.persons = persons;
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("mail", "mail_attempt", "mail_stranger");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(rows.list(
                "mails",
                "What you were or will be mailed, and why",
                "select id, person_id, kind, reason_key, status, cause, due_at, settled_at from mail"
                        + " where person_id in (select id from who) order by id",
                records));
    }

    @Override
    public void erase(UUID personId, Instant now) {
        mails.cancelFor(personId);
        // Before it is replaced, the address is looked up.
        persons.findByIdOptional(personId).ifPresent(person -> strangers.forget(person.email()));
    }
}
