package org.foundationops.membership.member;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.member.domain.Member;
import org.foundationops.membership.member.domain.MemberChange;
import org.jspecify.annotations.Nullable;

/** Commands about individual members. */
@ApplicationScoped
public class MemberService {

    private final MemberRepository members;
    private final MemberChanges changes;
    private final List<MembershipEndings> endings;
    private final FoundationCalendar calendar;
    private final TransactionTime time;

    MemberService(
            MemberRepository members,
            MemberChanges changes,
            @All List<MembershipEndings> endings,
            FoundationCalendar calendar,
            TransactionTime time) {
        this.members = members;
        this.changes = changes;
        this.endings = endings;
        this.calendar = calendar;
        this.time = time;
    }

    /** Makes a member of the person whom a decision of that day admitted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void admit(UUID personId, LocalDate decidedOn) {
        Member member = Member.admit(UuidV7.next(), personId, decidedOn, time.now());
        members.persist(member);
        changes.record(member, member.admitted(), null);
    }

    /** Ends the membership of the caller; for that of somebody else there is nothing to be found. */
    @Transactional
    void resign(UUID id, UUID personId, @Nullable String reason) {
        Member member = members.forChange(id);
        MemberRepository.requireOwn(member, personId);
        record(member, member.resign(today(), time.now()), reason);
    }

    /** A resignation that came as a letter. */
    @Transactional
    void resignInWriting(UUID id, WrittenResignation letter) {
        Member member = members.forChange(id);
        record(member, member.resignInWriting(letter.writtenOn(), today(), time.now()), letter.reason());
    }

    @Transactional
    void terminate(UUID id, Termination termination) {
        Member member = members.forChange(id);
        RecordedDecision decision =
                RecordedDecision.ofMeeting(termination.decidedOn(), termination.minuteReference(), today(), time.now());
        record(member, member.terminate(decision, today(), time.now()), termination.reason());
    }

    @Transactional
    void recordDeath(UUID id, LocalDate diedOn) {
        Member member = members.forChange(id);
        record(member, member.recordDeath(diedOn, today(), time.now()), null);
    }

    private void record(Member member, MemberChange ended, @Nullable String reason) {
        changes.record(member, ended, reason);
        endings.forEach(each -> each.ended(member.personId(), member.standing(), time.now()));
    }

    private LocalDate today() {
        return calendar.dayOf(time.now());
    }
}
