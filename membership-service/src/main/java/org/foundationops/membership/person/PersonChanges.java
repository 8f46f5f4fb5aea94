package org.foundationops.membership.person;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.identity.SignIns;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.person.domain.Person;
import org.foundationops.membership.person.domain.PersonChange;
import org.jspecify.annotations.Nullable;

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
        record(person, change, null);
    }

    /** Records the change; a reason is private and goes nowhere but into the audit trail, where it can be erased. */
    void record(Person person, PersonChange change, @Nullable String reason) {
        persons.flush(); // gives the version
        PersonState state = PersonState.of(person);
        signIns.record(person.id(), person.version(), state.mergedInto(), state.signIns());
        String participle = participle(change);
        if (concernsOthers(change)) {
            outbox.publish(new OutgoingMessage(
                    "foundation.membership.person." + participle + ".v1", NOUN, person.id(), person.version(), state));
        }
        audit.record(AuditEntry.of(participle, NOUN, person.id())
                .with("listedInDirectory", person.details().listedInDirectory())
                .with("displayNamePublic", person.details().displayNamePublic())
                .with("mergedInto", state.mergedInto())
                .reason(reason));
    }

    /** No other service knows an e-mail address, so none learns that one changed. */
    private static boolean concernsOthers(PersonChange change) {
        return !(change instanceof PersonChange.EmailChangeRequested || change instanceof PersonChange.EmailChanged);
    }

    private static String participle(PersonChange change) {
        return switch (change) {
            case PersonChange.Registered registered -> "registered";
            case PersonChange.SignInLinked linked -> "sign-in-linked";
            case PersonChange.Updated updated -> "updated";
            case PersonChange.EmailChangeRequested requested -> "email-change-requested";
            case PersonChange.EmailChanged changed -> "email-changed";
            case PersonChange.Merged merged -> "merged";
        };
    }
}
