package org.foundationops.membership.person;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.mail.Mails;
import org.foundationops.membership.mail.NewMail;
import org.foundationops.membership.mail.domain.MailKind;
import org.foundationops.membership.person.domain.EmailAddress;
import org.foundationops.membership.person.domain.EmailTaken;
import org.foundationops.membership.person.domain.Person;
import org.foundationops.membership.person.domain.PersonDetails;
import org.foundationops.membership.person.domain.PersonUnknown;
import org.foundationops.membership.person.domain.SignIn;
import org.foundationops.membership.turns.Turns;
import org.jspecify.annotations.Nullable;

/** Commands about persons. */
@ApplicationScoped
public class PersonService {

    private final PersonRepository persons;
    private final PersonChanges changes;
    private final List<Belongings> belongings;
    private final Mails mails;
    private final Policies policies;
    private final Turns turns;
    private final TransactionTime time;

    PersonService(
            PersonRepository persons,
            PersonChanges changes,
            @All List<Belongings> belongings,
            Mails mails,
            Policies policies,
            Turns turns,
            TransactionTime time) {
        this.persons = persons;
        this.changes = changes;
        this.belongings = belongings;
        this.mails = mails;
        this.policies = policies;
        this.turns = turns;
        this.time = time;
    }

    @Transactional
    Person register(NewPerson request) {
        EmailAddress email = new EmailAddress(request.email());
        turns.take("e-mail", email.value());
        persons.holderOf(email).ifPresent(other -> {
            throw new EmailTaken();
        });
        Person person = add(email, PersonDetails.privateOnes(request.displayName(), request.country()));
        changes.record(person, person.registered());
        return person;
    }

    /**
     * Links the sign-in to the person with its verified e-mail address, whom it creates if there is none. A sign-in that
     * is linked already changes nothing, unless it shows the address that its person asked to have.
     */
    @Transactional
    public Person link(VerifiedSignIn signIn) {
        turns.take("sign-in", signIn.signInHash());
        turns.take("e-mail", signIn.email().value());
        return persons.bySignIn(signIn.signInHash())
                .map(person -> confirm(person, signIn.email()))
                .orElseGet(() -> linkNew(signIn));
    }

    /** Remembers which address the person wants; it becomes theirs when a sign-in of theirs shows it as verified. */
    @Transactional
    public Person requestEmail(UUID id, EmailAddress wanted) {
        Person person = persons.forChange(id);
        Instant now = time.now();
        EmailChangePolicy policy = policies.at(EmailChangePolicy.NAME, now, EmailChangePolicy.class);
        changes.record(person, person.requestEmail(wanted, now, policy.validity()));
        // To the address that is theirs still: it may have been somebody else who asked.
        mails.due(new NewMail(MailKind.EMAIL_CHANGE_ASKED, id, "person/" + id + "/" + now, Map.of()));
        return person;
    }

    @Transactional
    public Person update(UUID id, @Nullable IfMatch ifMatch, UnaryOperator<PersonDetails> edit) {
        Person person = persons.forChange(id);
        IfMatch.require(ifMatch, person.version());
        person.update(edit.apply(person.details())).ifPresent(change -> changes.record(person, change));
        return person;
    }

    /** Two records of one human being become one; what the merged one had goes over to the survivor. */
    @Transactional
    Person merge(UUID id, NewMerger request) {
        UUID into = request.into();
        // In one order, so that mergers of the same two cannot wait for each other.
        List<UUID> both = Stream.of(id, into).distinct().sorted().toList();
        both.forEach(each -> turns.take("member", each));
        both.forEach(each -> persons.findById(each, LockModeType.PESSIMISTIC_WRITE));
        Person merged = persons.get(id);
        Person survivor = persons.findByIdOptional(into).orElseThrow(() -> new PersonUnknown("/into", into));
        Instant now = time.now();
        changes.record(merged, merged.mergeInto(survivor, now), request.reason());
        belongings.forEach(each -> each.handOver(id, into, now));
        return survivor;
    }

    /** Replaces what identifies the record and unlinks its sign-ins: the end of an erasure, in its transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(Person person) {
        changes.record(person, person.erase(time.now()));
    }

    private Person confirm(Person person, EmailAddress verified) {
        return person.awaits(verified, time.now()) ? changeEmail(person, verified) : person;
    }

    private Person changeEmail(Person person, EmailAddress verified) {
        persons.holderOf(verified).ifPresent(holder -> {
            holder.leaveEmailTo(person, persons.survivorOf(holder));
            persons.flush(); // before its new owner has it
        });
        changes.record(person, person.takeEmail(verified, time.now()));
        return person;
    }

    private Person linkNew(VerifiedSignIn signIn) {
        Person person = persons.byEmail(signIn.email()).orElseGet(() -> registerBy(signIn));
        changes.recordBySignIn(person, person.link(new SignIn(signIn.signInHash(), time.now())));
        return person;
    }

    private Person registerBy(VerifiedSignIn signIn) {
        Person person = add(signIn.email(), PersonDetails.privateOnes(signIn.displayName(), null));
        changes.recordBySignIn(person, person.registered());
        return person;
    }

    private Person add(EmailAddress email, PersonDetails details) {
        Person person = new Person(UuidV7.next(), email, details, time.now());
        persons.persist(person);
        return person;
    }
}
