package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.Representatives;
import org.foundationops.membership.corporate.domain.Speaker;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.organisation.OrganisationRepository;
import org.foundationops.membership.person.PersonRepository;
import org.foundationops.membership.pricelist.PriceListRepository;
import org.foundationops.membership.suspension.Suspensions;
import org.foundationops.membership.turns.Turns;
import org.jspecify.annotations.Nullable;

/** Commands about corporate memberships. */
@ApplicationScoped
class CorporateMembershipService {

    private final CorporateMembershipRepository memberships;
    private final OrganisationRepository organisations;
    private final PersonRepository persons;
    private final PriceListRepository priceLists;
    private final CorporateMembershipChanges changes;
    private final CorporateEndings endings;
    private final Suspensions suspensions;
    private final CorporateConflicts conflicts;
    private final Turns turns;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    CorporateMembershipService(
            CorporateMembershipRepository memberships,
            OrganisationRepository organisations,
            PersonRepository persons,
            PriceListRepository priceLists,
            CorporateMembershipChanges changes,
            CorporateEndings endings,
            Suspensions suspensions,
            CorporateConflicts conflicts,
            Turns turns,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.persons = persons;
        this.priceLists = priceLists;
        this.changes = changes;
        this.endings = endings;
        this.suspensions = suspensions;
        this.conflicts = conflicts;
        this.turns = turns;
        this.calendar = calendar;
        this.time = time;
    }

    @Transactional
    CorporateMembership apply(NewCorporateMembership request, Speaker speaker) {
        Representatives named = new Representatives(request.representativeId(), request.alternateId());
        speaker.requireMayApplyFor(named);
        organisations.requireKnown("/organisationId", request.organisationId());
        suspensions.requirePerson(speaker.personId());
        suspensions.requireOrganisation(request.organisationId());
        turns.take("corporate-membership", request.organisationId());
        persons.requireKnown("/representativeId", named.representative());
        named.alternateIfAny().ifPresent(alternate -> persons.requireKnown("/alternateId", alternate));
        Instant now = time.now();
        CorporateMembership membership = CorporateMembership.apply(
                UuidV7.next(),
                request.organisationId(),
                hasMembership(request.organisationId()),
                request.tier(),
                priceLists.inForceOn(calendar.dayOf(now)),
                named,
                now);
        memberships.persist(membership);
        changes.record(membership, membership.applied(), null);
        return membership;
    }

    /** One that lapsed by date is ended first, if the clock has not come to it yet. */
    private boolean hasMembership(UUID organisationId) {
        return memberships
                .notEndedOf(organisationId)
                .filter(membership -> {
                    endings.catchUp(membership);
                    return !membership.standing().hasEnded();
                })
                .isPresent();
    }

    @Transactional
    CorporateMembership name(UUID id, NewRepresentative request, Speaker speaker) {
        CorporateMembership membership = memberships.forChange(id);
        speaker.requireMaySpeakFor(membership);
        persons.requireKnown("/personId", request.personId());
        changes.record(membership, membership.name(request.personId(), request.capacity(), time.now()), null);
        return membership;
    }

    @Transactional
    CorporateMembership removeAlternate(UUID id, Speaker speaker) {
        CorporateMembership membership = memberships.forChange(id);
        speaker.requireMaySpeakFor(membership);
        changes.record(membership, membership.removeAlternate(time.now()), null);
        return membership;
    }

    @Transactional
    CorporateMembership resign(UUID id, @Nullable String reason, Speaker speaker) {
        CorporateMembership membership = memberships.forChange(id);
        speaker.requireMayEnd(membership);
        changes.record(membership, membership.resign(time.now()), reason);
        endings.windUp(membership);
        return membership;
    }

    @Transactional
    CorporateMembership terminate(UUID id, NewTermination request, UUID recorder) {
        CorporateMembership membership = memberships.forChange(id);
        conflicts.requireNone(recorder, membership);
        Instant now = time.now();
        RecordedDecision decision =
                RecordedDecision.ofMeeting(request.decidedOn(), request.minuteReference(), calendar.dayOf(now), now);
        changes.record(membership, membership.terminate(decision, recorder, now), request.reason());
        endings.windUp(membership);
        return membership;
    }
}
