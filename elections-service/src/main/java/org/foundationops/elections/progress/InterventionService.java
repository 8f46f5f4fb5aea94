package org.foundationops.elections.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.elections.castbox.BoxFigures;
import org.foundationops.elections.castbox.BoxKeeper;
import org.foundationops.elections.election.ElectionJournal;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.elections.election.ElectionView;
import org.foundationops.elections.election.Officers;
import org.foundationops.elections.election.domain.Candidate;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.ElectionMoved;
import org.foundationops.elections.interest.Conflicts;
import org.foundationops.elections.roll.PollingStation;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.sql.Sql;

/**
 * What an officer may do to a vote beside the timetable. Both shut the polling station first, as closing does: whoever
 * comes first decides, and the others find out in which state it left the election.
 */
@ApplicationScoped
class InterventionService {

    private final ElectionRepository elections;
    private final PollingStation station;
    private final BoxKeeper box;
    private final ElectionJournal journal;
    private final Officers officers;
    private final Conflicts conflicts;
    private final Caller caller;
    private final Sql sql;

    InterventionService(
            ElectionRepository elections,
            PollingStation station,
            BoxKeeper box,
            ElectionJournal journal,
            Officers officers,
            Conflicts conflicts,
            Caller caller,
            Sql sql) {
        this.elections = elections;
        this.station = station;
        this.box = box;
        this.journal = journal;
        this.officers = officers;
        this.conflicts = conflicts;
        this.caller = caller;
        this.sql = sql;
    }

    @Transactional
    public ElectionView extend(UUID electionId, NewExtension request) {
        Election election = requireShut(electionId);
        Instant end = request.votingCloses().truncatedTo(ChronoUnit.MICROS);
        journal.extended(election, election.extendVoting(end, request.reason().strip(), now()));
        return ElectionView.of(election);
    }

    @Transactional
    public ElectionView annul(UUID electionId, NewAnnulment request) {
        Election election = requireShut(electionId);
        String reason = request.reason().strip();
        ElectionMoved moved = election.annul(reason, voted(electionId), now());
        journal.moved(election, moved, reason);
        return ElectionView.of(election);
    }

    /** As far as anybody may know: those whose ballot is in the log. */
    private int voted(UUID electionId) {
        return box.figures(electionId).map(BoxFigures::accepted).orElse(0);
    }

    private Election requireShut(UUID electionId) {
        officers.requireElectionOfficer(elections.bodyOf(electionId));
        station.shut(electionId);
        Election election = elections.requireLocked(electionId);
        conflicts.requireNone(
                caller.requirePerson(),
                election.candidates().stream().map(Candidate::personId).collect(Collectors.toSet()),
                electionId);
        return election;
    }

    /** Read when the station is shut: a voter who was refused for being late stays too late. */
    private Instant now() {
        return sql.first("select clock_timestamp() as at", row -> Sql.instant(row, "at"))
                .orElseThrow();
    }
}
