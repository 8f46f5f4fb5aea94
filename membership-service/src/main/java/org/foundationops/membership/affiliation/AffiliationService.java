package org.foundationops.membership.affiliation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.affiliation.domain.Affiliation;
import org.foundationops.membership.affiliation.domain.Recorder;
import org.foundationops.membership.organisation.OrganisationRepository;
import org.foundationops.membership.period.domain.Period;
import org.foundationops.membership.person.PersonRepository;
import org.foundationops.membership.turns.Turns;
import org.jspecify.annotations.Nullable;

/** Commands about affiliations. */
@ApplicationScoped
class AffiliationService {

    private final AffiliationRepository affiliations;
    private final AffiliationChanges changes;
    private final PersonRepository persons;
    private final OrganisationRepository organisations;
    private final FoundationCalendar calendar;
    private final Turns turns;
    private final TransactionTime time;

    AffiliationService(
            AffiliationRepository affiliations,
            AffiliationChanges changes,
            PersonRepository persons,
            OrganisationRepository organisations,
            FoundationCalendar calendar,
            Turns turns,
            TransactionTime time) {
        this.affiliations = affiliations;
        this.changes = changes;
        this.persons = persons;
        this.organisations = organisations;
        this.calendar = calendar;
        this.turns = turns;
        this.time = time;
    }

    @Transactional
    Affiliation begin(NewAffiliation request, Recorder recorder) {
        recorder.requireMaySpeakFor(request.personId());
        turns.take("affiliation", request.personId());
        persons.requireKnown("/personId", request.personId());
        organisations.requireKnown("/organisationId", request.organisationId());
        Affiliation affiliation = affiliations
                .sameFor(request.personId(), request.organisationId(), request.kind())
                .orElseGet(() -> add(request));
        Period period = new Period(calendar.startOf(request.from()), endOf(request.until()), time.now());
        changes.record(affiliation, affiliation.begin(period));
        return affiliation;
    }

    /** Ends the caller's own affiliation, or somebody's if a secretary does so. */
    @Transactional
    Affiliation end(UUID id, LocalDate until, Recorder recorder) {
        Affiliation affiliation = affiliations.forChange(id);
        affiliations.requireMayEnd(affiliation, recorder);
        changes.record(affiliation, affiliation.end(calendar.endOf(until), time.now()));
        return affiliation;
    }

    private Affiliation add(NewAffiliation request) {
        Affiliation affiliation =
                new Affiliation(UuidV7.next(), request.personId(), request.organisationId(), request.kind());
        affiliations.persist(affiliation);
        return affiliation;
    }

    private @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null ? null : calendar.endOf(day);
    }
}
