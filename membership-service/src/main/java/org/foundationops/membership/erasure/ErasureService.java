package org.foundationops.membership.erasure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.foundationops.kit.http.retry.IdempotencyErasure;
import org.foundationops.kit.identity.SignIns;
import org.foundationops.kit.personal.PersonErasure;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.erasure.domain.ErasureRequest;
import org.foundationops.membership.erasure.domain.Letter;
import org.foundationops.membership.person.PersonRepository;
import org.foundationops.membership.person.PersonService;
import org.foundationops.membership.person.domain.Person;

/** Erases a person with every record that was merged into them: here in one transaction, elsewhere by message. */
@ApplicationScoped
class ErasureService {

    private final ErasureRepository erasures;
    private final ErasureRequestRepository requests;
    private final ErasureRequestChanges changes;
    private final PersonRepository persons;
    private final PersonService personService;
    private final PersonErasure personalData;
    private final IdempotencyErasure answers;
    private final List<ErasureGuard> guards;
    private final FoundationCalendar calendar;
    private final SignIns signIns;
    private final TransactionTime time;

    ErasureService(
            ErasureRepository erasures,
            ErasureRequestRepository requests,
            ErasureRequestChanges changes,
            PersonRepository persons,
            PersonService personService,
            PersonErasure personalData,
            IdempotencyErasure answers,
            @All List<ErasureGuard> guards,
            FoundationCalendar calendar,
            SignIns signIns,
            TransactionTime time) {
        this.erasures = erasures;
        this.requests = requests;
        this.changes = changes;
        this.persons = persons;
        this.personService = personService;
        this.personalData = personalData;
        this.answers = answers;
        this.guards = List.copyOf(guards);
        this.calendar = calendar;
        this.signIns = signIns;
        this.time = time;
    }

    /** Erases somebody who asked for it in writing, at once. */
    @Transactional
    ErasureView erase(UUID personId, Letter letter) {
        Instant now = time.now();
        letter.requireNotAfter(calendar.dayOf(now));
        List<Person> records = lock(personId);
        letter.requireNeutral(
                records.stream().flatMap(ErasureService::identifying).toList());
        requests.openOf(personId).ifPresent(request -> changes.carriedOut(request, now));
        return erase(
                records, new ErasureView(personId, now, records.size(), null, letter.reference(), letter.receivedOn()));
    }

    /** Carries out a request whose waiting time is over, if it is still one. */
    @Transactional
    void carryOut(UUID requestId) {
        Instant now = time.now();
        UUID personId = requests.get(requestId).personId();
        List<Person> records = lock(personId);
        ErasureRequest request = requests.forChange(requestId);
        if (request.isDueAt(now)) {
            changes.carriedOut(request, now);
            erase(records, new ErasureView(personId, now, records.size(), requestId, null, null));
        }
    }

    /** Refuses while something must be settled first. */
    void requireErasable(UUID personId) {
        guards.forEach(guard -> guard.requireErasable(personId, time.now()));
    }

    /**
     * Locks the person and the merged records. Whoever gives the person something locks that first and the person then,
     * so what they hold is ended before; what was given meanwhile is erased with the lock.
     */
    private List<Person> lock(UUID personId) {
        signIns.recordsOf(personId).forEach(personalData::erase);
        List<Person> records = persons.withMergedRecords(personId);
        records.getFirst().requireCurrent();
        return records;
    }

    private ErasureView erase(List<Person> records, ErasureView erasure) {
        requireErasable(erasure.personId());
        // Looked up before they are replaced.
        List<String> addresses = records.stream().map(Person::email).toList();
        records.forEach(person -> personalData.erase(person.id()));
        records.forEach(personService::erase);
        answers.forgetMentioning(addresses);
        erasures.add(erasure);
        return erasure;
    }

    private static Stream<String> identifying(Person person) {
        return Stream.of(person.email(), person.details().displayName());
    }
}
