package org.foundationops.grants.award;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.grants.award.domain.Award;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;

/** What every award leaves behind: its message and its audit entry. */
@ApplicationScoped
public class AwardChanges {

    private static final String NOUN = "award";

    private final AwardRepository awards;
    private final Outbox outbox;
    private final Audit audit;

    AwardChanges(AwardRepository awards, Outbox outbox, Audit audit) {
        this.awards = awards;
        this.outbox = outbox;
        this.audit = audit;
    }

    public void record(Award award) {
        awards.flush(); // gives the version
        String participle = switch (award.origin()) {
            case APPROVAL -> "approved";
            case IMPORT -> "imported";
        };
        outbox.publish(new OutgoingMessage(
                "foundation.grants.award." + participle + ".v1",
                NOUN,
                award.id(),
                award.version(),
                AwardState.of(award)));
        audit.record(AuditEntry.of(participle, NOUN, award.id())
                .with("applicationId", award.applicationId().orElse(null))
                .with("amount", award.amount())
                .with("baseAmount", award.base().orElse(null))
                .with("budgetLineId", award.budgetLineId().orElse(null))
                .with("approvedOn", award.approvedOn())
                .with("minuteReference", award.minuteReference().orElse(null)));
    }
}
