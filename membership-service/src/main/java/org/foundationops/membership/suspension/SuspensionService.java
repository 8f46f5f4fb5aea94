package org.foundationops.membership.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.conflict.Conflicts;
import org.foundationops.membership.organisation.OrganisationRepository;
import org.foundationops.membership.period.domain.Period;
import org.foundationops.membership.person.PersonRepository;
import org.foundationops.membership.suspension.domain.SuspendedSubject;
import org.foundationops.membership.suspension.domain.Suspension;
import org.jspecify.annotations.Nullable;

/** What the conduct team does. */
@ApplicationScoped
class SuspensionService {

    private final SuspensionRepository suspensions;
    private final SuspensionChanges changes;
    private final Suspensions rights;
    private final Conflicts conflicts;
    private final PersonRepository persons;
    private final OrganisationRepository organisations;
    private final Policies policies;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    SuspensionService(
            SuspensionRepository suspensions,
            SuspensionChanges changes,
            Suspensions rights,
            Conflicts conflicts,
            PersonRepository persons,
            OrganisationRepository organisations,
            Policies policies,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.suspensions = suspensions;
        this.changes = changes;
        this.rights = rights;
        this.conflicts = conflicts;
        this.persons = persons;
        this.organisations = organisations;
        this.policies = policies;
        this.calendar = calendar;
        this.time = time;
    }

    @Transactional
    Suspension impose(NewSuspension request, UUID imposer) {
        SuspendedSubject subject = request.subject();
        subject.person().ifPresent(person -> persons.requireKnown("/personId", person));
        subject.organisation().ifPresent(organisation -> organisations.requireKnown("/organisationId", organisation));
        conflicts.requireNone(imposer, subject.interests());
        Instant now = rights.instantWithoutUse(subject.id());
        Suspension suspension = Suspension.impose(
                UuidV7.next(), subject, period(request.from(), request.until(), now), suspensions.of(subject));
        suspensions.persist(suspension);
        changes.record(suspension, suspension.imposed(), request.reason());
        return suspension;
    }

    @Transactional
    Suspension lift(UUID id, @Nullable String reason, UUID lifter) {
        Suspension suspension = suspensions.forChange(id);
        conflicts.requireNone(lifter, suspension.subject().interests());
        Instant now = rights.instantWithoutUse(suspension.subject().id());
        changes.record(suspension, suspension.lift(now), reason);
        return suspension;
    }

    private Period period(@Nullable LocalDate from, LocalDate until, Instant now) {
        ZoneId zone = policies.at("foundation-zone", now, ZoneId.class);
        return policies.at(SuspensionPolicy.NAME, now, SuspensionPolicy.class)
                .rules(zone)
                .period(from == null ? now : calendar.startOf(from), calendar.endOf(until), now, time.now());
    }
}
