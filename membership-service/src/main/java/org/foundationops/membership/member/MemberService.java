package org.foundationops.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.member.domain.Member;
import org.jspecify.annotations.Nullable;

/** Commands about individual members. */
@ApplicationScoped
public class MemberService {

    private final MemberRepository members;
    private final MemberChanges changes;
    private final TransactionTime time;

    MemberService(MemberRepository members, MemberChanges changes, TransactionTime time) {
        this.members = members;
        this.changes = changes;
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
        requireOwn(member, personId);
        changes.record(member, member.resign(time.now()), reason);
    }

    private static void requireOwn(Member member, UUID personId) {
        if (!member.personId().equals(personId)) {
            throw MemberRepository.absent(member.id());
        }
    }
}
