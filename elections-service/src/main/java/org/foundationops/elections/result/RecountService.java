package org.foundationops.elections.result;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.ballot.OpenedBallots;
import org.foundationops.elections.count.domain.BallotsUncountable;
import org.foundationops.elections.counting.UncountableBallots;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.elections.election.Officers;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.result.domain.CountRecord;
import org.foundationops.elections.result.domain.Recount;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** Counts the ballots of an election again and keeps the result beside the first, which stays. */
@ApplicationScoped
public class RecountService {

    private final ElectionRepository elections;
    private final OpenedBallots ballots;
    private final Counting counting;
    private final ResultRepository results;
    private final RecountRepository recounts;
    private final Officers officers;
    private final Outbox outbox;
    private final Audit audit;
    private final TransactionTime time;

    RecountService(
            ElectionRepository elections,
            OpenedBallots ballots,
            Counting counting,
            ResultRepository results,
            RecountRepository recounts,
            Officers officers,
            Outbox outbox,
            Audit audit,
            TransactionTime time) {
        this.elections = elections;
        this.ballots = ballots;
        this.counting = counting;
        this.results = results;
        this.recounts = recounts;
        this.officers = officers;
        this.outbox = outbox;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public RecountView recount(UUID electionId, NewRecount request) {
        Election election = elections.requireLocked(electionId);
        officers.requireElectionOfficer(election.bodyId());
        election.requireCounted();
        CountRecord first =
                results.find(electionId, NamesOnPaper.none()).orElseThrow().count();
        CountRequest wanted = request.of(election);
        CountRecord again = count(wanted);
        Recount recount = new Recount(
                UuidV7.next(),
                electionId,
                time.now(),
                request.reason().strip(),
                request.numbers(),
                wanted.rule().tieRule(),
                Recount.Outcome.of(first, again),
                again,
                null);
        recounts.store(recount);
        outbox.publish(new OutgoingMessage(
                "foundation.elections.recount.made.v1", "recount", recount.id(), 1, RecountState.made(recount)));
        audit.record(AuditEntry.of("recount-made", "election", electionId)
                .with("recountId", recount.id())
                .with("outcome", recount.outcome())
                .reason(recount.reason()));
        return RecountView.of(recount, election);
    }

    private CountRecord count(CountRequest request) {
        try {
            return counting.count(request, ballots.bundles(request.election().id()));
        } catch (UncountableBallots uncountable) {
            throw new BallotsUncountable(String.valueOf(uncountable.getMessage()));
        }
    }

    /** For those who may know the result. */
    List<RecountView> page(UUID electionId, @Nullable String after, int limit) {
        Election election = elections.require(electionId);
        officers.requireMayKnowResult(election);
        return recounts.page(electionId, after, limit, NamesOnPaper.none()).stream()
                .map(recount -> RecountView.of(recount, election))
                .toList();
    }

    RecountInFull get(UUID electionId, UUID id) {
        Election election = elections.require(electionId);
        officers.requireMayKnowResult(election);
        return recounts.find(electionId, id, new NamesOnPaper(election.candidates()))
                .map(recount -> RecountInFull.of(recount, election))
                .orElseThrow(() -> new NotFound("There is no recount " + id + " of election " + electionId + "."));
    }
}
