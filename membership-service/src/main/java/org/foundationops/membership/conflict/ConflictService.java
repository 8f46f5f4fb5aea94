package org.foundationops.membership.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.conflict.domain.ConflictAbout;
import org.foundationops.membership.conflict.domain.DeclaredConflict;
import org.foundationops.membership.organisation.OrganisationRepository;
import org.foundationops.membership.period.domain.Period;
import org.foundationops.membership.person.PersonRepository;
import org.foundationops.membership.turns.Turns;
import org.jspecify.annotations.Nullable;

/** Commands about declared conflicts. */
@ApplicationScoped
class ConflictService {

    private final ConflictRepository conflicts;
    private final ConflictChanges changes;
    private final PersonRepository persons;
    private final OrganisationRepository organisations;
    private final FoundationCalendar calendar;
    private final Turns turns;
    private final TransactionTime time;

    ConflictService(
            ConflictRepository conflicts,
            ConflictChanges changes,
            PersonRepository persons,
            OrganisationRepository organisations,
            FoundationCalendar calendar,
            Turns turns,
            TransactionTime time) {
        this.conflicts = conflicts;
        this.changes = changes;
        this.persons = persons;
        this.organisations = organisations;
        this.calendar = calendar;
        this.turns = turns;
        this.time = time;
    }

    @Transactional
    DeclaredConflict declare(UUID personId, NewConflict request) {
        ConflictAbout about = request.about().toAbout();
        turns.take("conflict", personId);
        persons.requireKnown("/personId", personId);
        if (about.personId() != null) {
            persons.requireKnown("/about/personId", about.personId());
        }
        if (about.organisationId() != null) {
            organisations.requireKnown("/about/organisationId", about.organisationId());
        }
        DeclaredConflict conflict = DeclaredConflict.declare(
                UuidV7.next(), personId, about, period(request), conflicts.isDeclared(personId, about));
        conflicts.persist(conflict);
        changes.record(conflict, conflict.declared(), request.reason());
        return conflict;
    }

    @Transactional
    DeclaredConflict end(UUID id, @Nullable LocalDate until) {
        DeclaredConflict conflict = conflicts.forChange(id);
        Instant now = time.now();
        changes.record(conflict, conflict.end(until == null ? now : calendar.endOf(until), now), null);
        return conflict;
    }

    private Period period(NewConflict request) {
        Instant now = time.now();
        LocalDate from = request.from();
        LocalDate until = request.until();
        return new Period(
                from == null ? now : calendar.startOf(from), until == null ? null : calendar.endOf(until), now);
    }
}
