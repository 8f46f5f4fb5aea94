package org.foundationops.elections.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.elections.election.ElectionJournal;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.elections.election.ElectionView;
import org.foundationops.elections.election.Officers;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionMoved;
import org.foundationops.elections.election.domain.Nominee;
import org.foundationops.elections.interest.Conflicts;
import org.foundationops.elections.result.Acclamation;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.time.TransactionTime;

/** What an officer decides before registration opens. */
@ApplicationScoped
class PreparationService {

    private final ElectionRepository elections;
    private final Review review;
    private final Acclamation acclamation;
    private final ElectionJournal journal;
    private final Officers officers;
    private final Conflicts conflicts;
    private final Caller caller;
    private final TransactionTime time;

    PreparationService(
            ElectionRepository elections,
            Review review,
            Acclamation acclamation,
            ElectionJournal journal,
            Officers officers,
            Conflicts conflicts,
            Caller caller,
            TransactionTime time) {
        this.elections = elections;
        this.review = review;
        this.acclamation = acclamation;
        this.journal = journal;
        this.officers = officers;
        this.conflicts = conflicts;
        this.caller = caller;
        this.time = time;
    }

    @Transactional
    public ElectionView confirmRoll(UUID electionId, NewRollConfirmation request) {
        Election election = requireOfficers(electionId);
        String reason = request.reason().strip();
        election.confirmRoll(reason, time.now());
        journal.rollConfirmed(election, reason);
        return ElectionView.of(election);
    }

    @Transactional
    public ElectionView lowerPublishLevel(UUID electionId, NewPublishLevel request) {
        Election election = requireOfficers(electionId);
        election.lowerPublishLevel(request.publishLevel(), time.now());
        journal.publishLevelLowered(election, request.reason().strip());
        return ElectionView.of(election);
    }

    @Transactional
    public ElectionView declareUncontested(UUID electionId, NewAcclamation request) {
        Election election = requireOfficers(electionId);
        Instant now = time.now();
        election.requireReviewDue(now);
        List<Nominee> nominees = review.end(election, now);
        conflicts.requireNone(
                caller.requirePerson(),
                nominees.stream().map(Nominee::personId).collect(Collectors.toSet()),
                electionId);
        ElectionMoved moved = election.declareUncontested(nominees, acclamation::winners, now);
        journal.uncontested(election, moved, request.reason().strip());
        return ElectionView.of(election);
    }

    private Election requireOfficers(UUID electionId) {
        Election election = elections.requireLocked(electionId);
        officers.requireElectionOfficer(election.bodyId());
        return election;
    }
}
