package org.foundationops.membership.person;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.identity.SignIns;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.person.domain.Person;
import org.foundationops.membership.person.domain.PersonChange;

/** What every change of a person leaves behind: its message and its audit entry. */
@ApplicationScoped
class PersonChanges {

    private static final String NOUN = "person";

    private final PersonRepository persons;
    private final SignIns signIns;
    private final Outbox outbox;
    private final Audit audit;

    PersonChanges(PersonRepository persons, SignIns signIns, Outbox outbox, Audit audit) {
        this.persons = persons;
        this.signIns = signIns;
        this.outbox = outbox;
        this.audit = audit;
    }

    void record(Person person, PersonChange change) {
        persons.flush(); // gives the version
        PersonState state = PersonState.of(person);
        signIns.record(person.id(), person.version(), null, state.signIns());
        String participle = participle(change);
        outbox.publish(new OutgoingMessage(
                "foundation.membership.person." + participle + ".v1", NOUN, person.id(), person.version(), state));
        audit.record(AuditEntry.of(participle, NOUN, person.id())
                .with("listedInDirectory", person.details().listedInDirectory())
                .with("displayNamePublic", person.details().displayNamePublic()));
    }

    private static String participle(PersonChange change) {
        return switch (change) {
            case PersonChange.Registered registered -> "registered";
            case PersonChange.SignInLinked linked -> "sign-in-linked";
            case PersonChange.Updated updated -> "updated";
        };
    }
}
