package org.foundationops.membership.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
    private static final long FIRST_VERSION = 0;

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

    /** Records what somebody does who is known by it only: in the audit trail stands the person, and no sign-in. */
    void recordBySignIn(Person person, PersonChange change) {
        publish(person, change);
        audit.record(entry(person, change).by(person.id()));
    }

    /** Records the change; a reason is private and goes nowhere but into the audit trail, where it can be erased. */
    void record(Person person, PersonChange change, @Nullable String reason) {
        publish(person, change);
        audit.record(entry(person, change).reason(reason));
    }

    private void publish(Person person, PersonChange change) {
        persons.flush(); // gives the version
        PersonState state = PersonState.of(person);
        signIns.record(person.id(), person.version(), state.mergedInto(), state.signIns());
        if (concernsOthers(change)) {
            outbox.publish(message(person, change));
        }
    }

    /** The same for many persons who are registered together. */
    void recordRegistered(List<Person> registered, String actor) {
        persons.flush();
        signIns.recordNew(registered.stream().map(Person::id).toList(), FIRST_VERSION);
        outbox.publishAll(registered.stream()
                .map(person -> message(person, person.registered()))
                .toList());
        audit.recordAll(
                actor,
                registered.stream()
                        .map(person -> entry(person, person.registered()))
                        .toList());
    }

    private static OutgoingMessage message(Person person, PersonChange change) {
        return new OutgoingMessage(
                "foundation.membership.person." + participle(change) + ".v1",
                NOUN,
                person.id(),
                person.version(),
                PersonState.of(person));
    }

    private static AuditEntry entry(Person person, PersonChange change) {
        return AuditEntry.of(participle(change), NOUN, person.id())
                .with("listedInDirectory", person.details().listedInDirectory())
                .with("displayNamePublic", person.details().displayNamePublic())
                .with("mergedInto", PersonState.of(person).mergedInto());
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
            case PersonChange.Erased erased -> "erased";
        };
    }
}
