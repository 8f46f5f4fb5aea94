package org.foundationops.membership.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.person.domain.EmailAddress;
import org.foundationops.membership.person.domain.EmailTaken;
import org.foundationops.membership.person.domain.Person;
import org.foundationops.membership.person.domain.PersonDetails;
import org.foundationops.membership.person.domain.SignIn;
import org.foundationops.membership.turns.Turns;
import org.jspecify.annotations.Nullable;

/** Commands about persons. */
@ApplicationScoped
public class PersonService {

    private final PersonRepository persons;
    private final PersonChanges changes;
    private final Turns turns;
    private final TransactionTime time;

    PersonService(PersonRepository persons, PersonChanges changes, Turns turns, TransactionTime time) {
        this.persons = persons;
        this.changes = changes;
        this.turns = turns;
        this.time = time;
    }

    @Transactional
    Person register(NewPerson request) {
        EmailAddress email = new EmailAddress(request.email());
        turns.take("e-mail", email.value());
        persons.byEmail(email).ifPresent(other -> {
            throw new EmailTaken();
        });
        return add(email, PersonDetails.privateOnes(request.displayName(), request.country()));
    }

    /** Links the sign-in to the person with its verified e-mail address, whom it creates if there is none. */
    @Transactional
    public Person link(VerifiedSignIn signIn) {
        turns.take("sign-in", signIn.signInHash());
        turns.take("e-mail", signIn.email().value());
        return persons.bySignIn(signIn.signInHash()).orElseGet(() -> linkNew(signIn));
    }

    @Transactional
    public Person update(UUID id, @Nullable IfMatch ifMatch, UnaryOperator<PersonDetails> edit) {
        Person person = persons.forChange(id);
        IfMatch.require(ifMatch, person.version());
        person.update(edit.apply(person.details())).ifPresent(change -> changes.record(person, change));
        return person;
    }

    private Person linkNew(VerifiedSignIn signIn) {
        Person person = persons.byEmail(signIn.email())
                .orElseGet(() -> add(signIn.email(), PersonDetails.privateOnes(signIn.displayName(), null)));
        changes.record(person, person.link(new SignIn(signIn.signInHash(), time.now())));
        return person;
    }

    private Person add(EmailAddress email, PersonDetails details) {
        Person person = new Person(UuidV7.next(), email, details, time.now());
        persons.persist(person);
        changes.record(person, person.registered());
        return person;
    }
}
