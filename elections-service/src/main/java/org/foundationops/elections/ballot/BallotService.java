package org.foundationops.elections.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.foundationops.elections.ballot.domain.NotOnRoll;
import org.foundationops.elections.ballot.domain.Paper;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.identity.Caller;

/** Takes the ballots of signed-in voters. */
@ApplicationScoped
public class BallotService {

    private final BallotBox box;
    private final PollingStation station;
    private final ElectionRepository elections;
    private final Caller caller;
    private final Audit audit;

    BallotService(BallotBox box, PollingStation station, ElectionRepository elections, Caller caller, Audit audit) {
        this.box = box;
        this.station = station;
        this.elections = elections;
        this.caller = caller;
        this.audit = audit;
    }

    @Transactional
    public BallotReceipt cast(UUID electionId, NewBallot request) {
        PollingStation.Desk desk = station.enter(electionId, caller.requirePerson());
        desk.window().requireOpen(desk.now());
        UUID entry = desk.entry().orElseThrow(NotOnRoll::new);
        desk.requireNotSuspended();
        Paper paper = Paper.of(request.ranking(), desk.onThePaper(), desk.rule());
        BallotReceipt receipt = new BallotReceipt(electionId, desk.now().truncatedTo(ChronoUnit.MICROS));
        box.cast(electionId, entry, paper, receipt.castAt());
        audit.record(AuditEntry.of("ballot-cast", "election", electionId));
        return receipt;
    }

    @Transactional
    public TurnoutView turnout(UUID electionId) {
        Election election = elections.require(electionId);
        int quorum = election.quorumNeeded();
        return new TurnoutView(electionId, box.turnout(electionId), election.electorate(), quorum == 0 ? null : quorum);
    }
}
