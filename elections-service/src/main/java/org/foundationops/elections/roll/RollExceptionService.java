package org.foundationops.elections.roll;

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
import org.foundationops.elections.person.Persons;
import org.foundationops.elections.roll.domain.AlreadyOnRoll;
import org.foundationops.elections.roll.domain.NothingToRevoke;
import org.foundationops.elections.roll.domain.RollException;
import org.foundationops.elections.roll.domain.TokenIssued;
import org.foundationops.elections.roll.domain.UnknownVoter;
import org.foundationops.elections.roll.domain.Voter;
import org.foundationops.elections.suspension.Suspensions;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.time.TransactionTime;

/** Adds to a frozen roll and revokes. The election is locked first, so that it moves on before or after. */
@ApplicationScoped
class RollExceptionService {

    private final ElectionRepository elections;
    private final RollExceptionRepository exceptions;
    private final Issuance issuance;
    private final PollingStation station;
    private final RefusedRevocations refused;
    private final Persons persons;
    private final Suspensions suspensions;
    private final Conflicts conflicts;
    private final ElectionJournal journal;
    private final Officers officers;
    private final Caller caller;
    private final Audit audit;
    private final TransactionTime time;

    RollExceptionService(
            ElectionRepository elections,
            RollExceptionRepository exceptions,
            Issuance issuance,
            PollingStation station,
            RefusedRevocations refused,
            Persons persons,
            Suspensions suspensions,
            Conflicts conflicts,
            ElectionJournal journal,
            Officers officers,
            Caller caller,
            Audit audit,
            TransactionTime time) {
        this.elections = elections;
        this.exceptions = exceptions;
        this.issuance = issuance;
        this.station = station;
        this.refused = refused;
        this.persons = persons;
        this.suspensions = suspensions;
        this.conflicts = conflicts;
        this.journal = journal;
        this.officers = officers;
        this.caller = caller;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public RollExceptionView propose(UUID electionId, NewAddition request) {
        Election election = elections.requireLocked(electionId);
        officers.requireElectionOfficer(election.bodyId());
        Voter voter = Voter.of(request.personId(), request.organisationId());
        Instant now = time.now();
        requireAddable(election, voter, now);
        if (exceptions.isTaken(electionId, voter)) {
            throw new AlreadyOnRoll();
        }
        RollException addition = RollException.proposed(
                UuidV7.next(), electionId, voter, request.reason().strip(), caller.requirePerson(), now);
        exceptions.persistAndFlush(addition);
        return recorded("roll-addition-proposed", addition);
    }

    @Transactional
    public RollExceptionView confirm(UUID electionId, UUID id) {
        Election election = elections.requireLocked(electionId);
        officers.requireElectionOfficer(election.bodyId());
        RollException addition = exceptions.requireLocked(electionId, id);
        Instant now = time.now();
        addition.confirm(caller.requirePerson(), now);
        requireAddable(election, addition.voter(), now);
        exceptions.enter(addition);
        election.addVoter(now);
        journal.rollAmended(election);
        return recorded("roll-addition-confirmed", addition);
    }

    /** The polling station is shut, so that the voter takes up the vote before or not at all. */
    @Transactional
    public RollExceptionView revoke(UUID electionId, NewRevocation request) {
        officers.requireConductTeam();
        station.shut(electionId);
        Election election = elections.requireLocked(electionId);
        String reason = request.reason().strip();
        Instant now = time.now();
        election.requireRollAmendable(now);
        Voter voter = exceptions.inForce(electionId, request.personId()).orElseThrow(NothingToRevoke::new);
        if (issuance.isIssued(electionId, voter.personId())) {
            refused.record(electionId, voter.personId(), reason);
            throw TokenIssued.revokedTooLate();
        }
        RollException revocation =
                RollException.revoked(UuidV7.next(), electionId, voter, reason, caller.requirePerson(), now);
        exceptions.persistAndFlush(revocation);
        election.revokeVoter(now);
        journal.rollAmended(election);
        return recorded("roll-revoked", revocation);
    }

    private void requireAddable(Election election, Voter voter, Instant now) {
        election.requireRollAmendable(now);
        conflicts.requireNone(caller.requirePerson(), Set.of(voter.personId()), election.id());
        if (!persons.isKnown(voter.personId())) {
            throw new UnknownVoter(voter.personId());
        }
        suspensions.requireNotSuspended(voter.personId(), now);
    }

    private RollExceptionView recorded(String action, RollException exception) {
        audit.record(AuditEntry.of(action, "roll-exception", exception.id())
                .with("electionId", exception.electionId())
                .with("personId", exception.voter().personId())
                .reason(exception.reason()));
        return RollExceptionView.of(exception);
    }
}
