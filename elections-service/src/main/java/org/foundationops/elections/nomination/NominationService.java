package org.foundationops.elections.nomination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.election.ElectionJournal;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.elections.election.Officers;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.interest.Conflicts;
import org.foundationops.elections.interest.KnownAffiliations;
import org.foundationops.elections.nomination.domain.Nomination;
import org.foundationops.elections.nomination.domain.NominationRules;
import org.foundationops.elections.nomination.domain.NominationWindow;
import org.foundationops.elections.person.Electors;
import org.foundationops.elections.person.Persons;
import org.foundationops.elections.suspension.Suspensions;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.problem.Forbidden;
import org.foundationops.kit.time.TransactionTime;

/** Nominates, answers, rules and withdraws. Every method locks the election, whose state decides what is possible. */
@ApplicationScoped
public class NominationService {

    private final NominationRepository nominations;
    private final ElectionRepository elections;
    private final ElectionJournal journal;
    private final Officers officers;
    private final Electors electors;
    private final Persons persons;
    private final EligibilityChecks eligibility;
    private final Suspensions suspensions;
    private final Conflicts conflicts;
    private final KnownAffiliations affiliations;
    private final Caller caller;
    private final Audit audit;
    private final TransactionTime time;

    NominationService(
            NominationRepository nominations,
            ElectionRepository elections,
            ElectionJournal journal,
            Officers officers,
            Electors electors,
            Persons persons,
            EligibilityChecks eligibility,
            Suspensions suspensions,
            Conflicts conflicts,
            KnownAffiliations affiliations,
            Caller caller,
            Audit audit,
            TransactionTime time) {
        this.nominations = nominations;
        this.elections = elections;
        this.journal = journal;
        this.officers = officers;
        this.electors = electors;
        this.persons = persons;
        this.eligibility = eligibility;
        this.suspensions = suspensions;
        this.conflicts = conflicts;
        this.affiliations = affiliations;
        this.caller = caller;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public NominationView nominate(UUID electionId, NewNomination request) {
        UUID nominator = caller.requirePerson();
        UUID nominee = request.nomineeId();
        Instant now = time.now();
        suspensions.requireNotSuspended(nominator, now);
        suspensions.requireNotSuspended(nominee, now);
        Election election = elections.requireLocked(electionId);
        Nomination nomination =
                new Nomination(UuidV7.next(), electionId, NominationWindow.of(election), nominee, nominator, now);
        NominationRules.checkNominator(electors.isMember(nominator, now));
        NominationRules.checkNominee(nominee, persons.isKnown(nominee), nominations.isNominated(electionId, nominee));
        nominations.persistAndFlush(nomination);
        audit.record(entry("nomination-made", nomination).with("nomineeId", nominee));
        return NominationView.of(nomination);
    }

    @Transactional
    public NominationView accept(UUID id, NewAcceptance request) {
        Nomination nomination = requireOwn(id);
        suspensions.requireNotSuspended(nomination.nomineeId(), time.now());
        Election election = elections.requireLocked(nomination.electionId());
        nomination.accept(
                request.acceptance(),
                affiliations.of(nomination.nomineeId(), time.now()),
                NominationWindow.of(election),
                time.now());
        return recorded("nomination-accepted", nomination);
    }

    @Transactional
    public NominationView decline(UUID id) {
        Nomination nomination = requireOwn(id);
        Election election = elections.requireLocked(nomination.electionId());
        nomination.decline(NominationWindow.of(election), time.now());
        return recorded("nomination-declined", nomination);
    }

    @Transactional
    public NominationView rule(UUID id, NewRuling request) {
        Nomination nomination = nominations.requireLocked(id);
        Election election = elections.requireLocked(nomination.electionId());
        officers.requireElectionOfficer(election.bodyId());
        conflicts.requireNone(caller.requirePerson(), Set.of(nomination.nomineeId()), id);
        nomination.rule(request.eligible(), request.reason(), caller.requirePerson(), election.status(), time.now());
        eligibility.check(election, nomination, time.now());
        nominations.flush();
        audit.record(entry("nomination-ruled", nomination)
                .because(nomination.status().name())
                .reason(request.reason()));
        return NominationView.of(nomination);
    }

    /** Before voting the name comes off the ballot paper; during voting the count skips it. */
    @Transactional
    public NominationView withdraw(UUID id) {
        Nomination nomination = requireOwn(id);
        Election election = elections.requireLocked(nomination.electionId());
        Instant now = time.now();
        nomination.withdraw(now);
        if (election.withdraw(nomination.nomineeId(), now)) {
            journal.candidateWithdrawn(election);
        }
        return recorded("nomination-withdrawn", nomination);
    }

    private NominationView recorded(String action, Nomination nomination) {
        nominations.flush();
        audit.record(entry(action, nomination));
        return NominationView.of(nomination);
    }

    private Nomination requireOwn(UUID id) {
        UUID person = caller.requirePerson();
        Nomination nomination = nominations.requireLocked(id);
        if (!nomination.nomineeId().equals(person)) {
            throw new Forbidden("Only the nominee may answer or withdraw a nomination.");
        }
        return nomination;
    }

    private static AuditEntry entry(String action, Nomination nomination) {
        return AuditEntry.of(action, "nomination", nomination.id()).with("electionId", nomination.electionId());
    }
}
