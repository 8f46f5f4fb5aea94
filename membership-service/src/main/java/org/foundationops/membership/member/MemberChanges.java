package org.foundationops.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.member.domain.Member;
import org.foundationops.membership.member.domain.MemberChange;
import org.jspecify.annotations.Nullable;

/** What every change of a membership leaves behind: its message and its audit entry. */
@ApplicationScoped
class MemberChanges {

    private static final String NOUN = "member";

    private final MemberRepository members;
    private final Outbox outbox;
    private final Audit audit;

    MemberChanges(MemberRepository members, Outbox outbox, Audit audit) {
        this.members = members;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** Records the change; a reason is private and goes nowhere but into the audit trail, where it can be erased. */
    void record(Member member, MemberChange change, @Nullable String reason) {
        members.flush(); // gives the version
        outbox.publish(message(member, change));
        audit.record(entry(member, change).reason(reason));
    }

    /** The same for many members who are admitted together. */
    void recordImported(List<ImportedMember> admitted, String actor) {
        members.flush();
        outbox.publishAll(admitted.stream()
                .map(each -> message(each.member(), each.member().admitted()))
                .toList());
        audit.recordAll(
                actor,
                admitted.stream()
                        .map(each -> entry(each.member(), each.member().admitted())
                                .with("decisionReference", each.decisionReference()))
                        .toList());
    }

    private static OutgoingMessage message(Member member, MemberChange change) {
        return new OutgoingMessage(
                "foundation.membership.member." + participle(change) + ".v1",
                NOUN,
                member.id(),
                member.version(),
                MemberState.of(member));
    }

    private static AuditEntry entry(Member member, MemberChange change) {
        return AuditEntry.of(participle(change), NOUN, member.id())
                .with("personId", member.personId())
                .with("memberSince", member.memberSince())
                .with("endedOn", member.endedOn().orElse(null))
                .with(
                        "minuteReference",
                        member.decision().map(RecordedDecision::minuteReference).orElse(null));
    }

    private static String participle(MemberChange change) {
        return switch (change) {
            case MemberChange.Admitted admitted -> "admitted";
            case MemberChange.Resigned resigned -> "resigned";
            case MemberChange.Merged merged -> "merged";
            case MemberChange.Continued continued -> "continued";
            case MemberChange.Terminated terminated -> "terminated";
            case MemberChange.Died died -> "deceased";
        };
    }
}
