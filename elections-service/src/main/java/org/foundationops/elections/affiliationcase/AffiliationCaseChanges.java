package org.foundationops.elections.affiliationcase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.foundationops.elections.affiliationcase.domain.AffiliationCase;
import org.foundationops.elections.affiliationcase.domain.CaseChange;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;

/** What every change of a case leaves behind: the row, a message, an audit entry. */
@ApplicationScoped
class AffiliationCaseChanges {

    private final AffiliationCaseRepository cases;
    private final Outbox outbox;
    private final Audit audit;

    AffiliationCaseChanges(AffiliationCaseRepository cases, Outbox outbox, Audit audit) {
        this.cases = cases;
        this.outbox = outbox;
        this.audit = audit;
    }

    void record(AffiliationCase breach, CaseChange change) {
        cases.persistAndFlush(breach);
        String participle = change.name().toLowerCase(Locale.ROOT).replace('_', '-');
        outbox.publish(new OutgoingMessage(
                "foundation.elections.affiliation-case." + participle + ".v1",
                "affiliation-case",
                breach.id(),
                breach.version(),
                AffiliationCaseState.of(breach)));
        audit.record(AuditEntry.of("affiliation-case-" + participle, "affiliation-case", breach.id())
                .because(breach.status().name())
                .with("bodyId", breach.bodyId())
                .with("groupId", breach.groupId())
                .with("outcome", breach.outcome())
                .with(
                        "minuteReference",
                        breach.decision().map(RecordedDecision::minuteReference).orElse(null)));
    }
}
