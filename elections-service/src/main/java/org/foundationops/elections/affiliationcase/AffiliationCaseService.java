package org.foundationops.elections.affiliationcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.affiliationcase.domain.AffiliationCase;
import org.foundationops.elections.affiliationcase.domain.CaseChange;
import org.foundationops.elections.affiliationcase.domain.NotConcerned;
import org.foundationops.elections.affiliationcase.domain.Seating;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.body.BodyRoles;
import org.foundationops.elections.decision.Decisions;
import org.foundationops.elections.interest.CoAffiliations;
import org.foundationops.elections.person.Persons;
import org.foundationops.elections.term.SittingDirectors;
import org.foundationops.elections.term.domain.Term;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.time.TransactionTime;

/** What the directors concerned and the body do about a case. The lock on the body comes first everywhere. */
@ApplicationScoped
public class AffiliationCaseService {

    private final AffiliationCaseRepository cases;
    private final AffiliationCaseChanges changes;
    private final Departures departures;
    private final CoAffiliations affiliations;
    private final SittingDirectors directors;
    private final BodyRepository bodies;
    private final BodyRoles roles;
    private final Persons persons;
    private final Decisions decisions;
    private final Caller caller;
    private final TransactionTime time;

    AffiliationCaseService(
            AffiliationCaseRepository cases,
            AffiliationCaseChanges changes,
            Departures departures,
            CoAffiliations affiliations,
            SittingDirectors directors,
            BodyRepository bodies,
            BodyRoles roles,
            Persons persons,
            Decisions decisions,
            Caller caller,
            TransactionTime time) {
        this.cases = cases;
        this.changes = changes;
        this.departures = departures;
        this.affiliations = affiliations;
        this.directors = directors;
        this.bodies = bodies;
        this.roles = roles;
        this.persons = persons;
        this.decisions = decisions;
        this.caller = caller;
        this.time = time;
    }

    /** By one of the directors concerned, or recorded by the secretary. */
    @Transactional
    public AffiliationCaseView notice(UUID id) {
        AffiliationCase breach = locked(id);
        Set<UUID> records = persons.records(caller.requirePerson());
        if (breach.persons().stream().noneMatch(records::contains)) {
            roles.requireSecretary(breach.bodyId());
        }
        changes.record(breach, breach.notice(time.now()));
        return AffiliationCaseView.of(breach);
    }

    @Transactional
    public AffiliationCaseView agree(UUID id, NewAgreement request) {
        AffiliationCase breach = locked(id);
        Set<UUID> records = persons.records(caller.requirePerson());
        UUID person =
                breach.persons().stream().filter(records::contains).findFirst().orElseThrow(NotConcerned::new);
        Instant now = time.now();
        settle(breach, breach.propose(person, request.leaverIds(), excess(breach, now), now));
        return AffiliationCaseView.of(breach);
    }

    @Transactional
    public AffiliationCaseView vote(UUID id, NewBoardVote request) {
        AffiliationCase breach = locked(id);
        roles.requireSecretary(breach.bodyId());
        Instant now = time.now();
        List<Seating> concerned = directors.of(breach.bodyId(), now).stream()
                .filter(term -> breach.persons().contains(term.personId()))
                .map(AffiliationCaseService::seating)
                .toList();
        settle(
                breach,
                breach.vote(
                        request.vote(),
                        concerned,
                        excess(breach, now),
                        decisions.of(request.decidedOn(), request.minuteReference()),
                        now));
        return AffiliationCaseView.of(breach);
    }

    private void settle(AffiliationCase breach, CaseChange change) {
        changes.record(breach, change);
        departures.of(breach, time.now());
    }

    private int excess(AffiliationCase breach, Instant now) {
        return affiliations.cap(now).excessOf(breach.persons().size());
    }

    private static Seating seating(Term term) {
        return new Seating(term.personId(), term.id(), term.from());
    }

    private AffiliationCase locked(UUID id) {
        AffiliationCase breach = cases.require(id);
        bodies.requireLocked(breach.bodyId());
        cases.getEntityManager().refresh(breach);
        return breach;
    }
}
