package org.foundationops.elections.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.elections.registration.IssuanceRepository.Issued;
import org.foundationops.elections.roll.PollingStation;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.kit.time.TransactionTime;

/**
 * Announces to whom tokens were issued: some together and some time apart, so that it does not tell when somebody
 * registered.
 */
@ApplicationScoped
class IssuanceBatches {

    /** A message must fit into what the broker takes, one megabyte; an entry has less than 120 bytes. */
    private static final int LARGEST = 5_000;

    private final IssuanceRepository issuance;
    private final PollingStation station;
    private final Outbox outbox;
    private final Audit audit;
    private final TransactionTime time;
    private final OldRows oldRows;
    private final Duration pause;
    private final int entries;

    IssuanceBatches(
            IssuanceRepository issuance,
            PollingStation station,
            Outbox outbox,
            Audit audit,
            TransactionTime time,
            OldRows oldRows,
            @ConfigProperty(name = "foundation.ballots.issuance-pause") Duration pause,
            @ConfigProperty(name = "foundation.ballots.issuance-entries") int entries) {
        this.issuance = issuance;
        this.station = station;
        this.outbox = outbox;
        this.audit = audit;
        this.time = time;
        this.oldRows = oldRows;
        this.pause = pause;
        this.entries = entries;
    }

    /** What the message says. */
    record Batch(UUID electionId, List<Issued> entries) {}

    List<UUID> due() {
        return issuance.due(pause, entries);
    }

    /** Whether a batch was due still. */
    @Transactional
    boolean issueIfDue(UUID electionId) {
        station.shut(electionId);
        boolean isDue = due().contains(electionId);
        if (isDue) {
            issue(electionId);
        }
        return isDue;
    }

    /** All that was not announced yet. The caller has shut the polling station. */
    @Transactional(Transactional.TxType.MANDATORY)
    void issueRest(UUID electionId) {
        issue(electionId);
    }

    private void issue(UUID electionId) {
        List<Issued> all = issuance.newOnes(electionId);
        issuance.rewrite(electionId, time.now());
        oldRows.areLeft();
        for (int from = 0; from < all.size(); from += LARGEST) {
            List<Issued> some = all.subList(from, Math.min(from + LARGEST, all.size()));
            outbox.publish(new OutgoingMessage(
                    "foundation.elections.voting-token-batch.issued.v1",
                    "voting-token-batch",
                    UuidV7.next(),
                    0,
                    new Batch(electionId, some)));
        }
        if (!all.isEmpty()) {
            audit.record(
                    AuditEntry.of("tokens-announced", "election", electionId).with("tokens", all.size()));
        }
    }
}
