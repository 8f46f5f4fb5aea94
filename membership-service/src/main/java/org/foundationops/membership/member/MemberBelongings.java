package org.foundationops.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.membership.member.domain.Member;
import org.foundationops.membership.person.Belongings;

/**
 * One natural person has one vote: the membership of the merged person ends with the merger, and the survivor is a
 * member since the earlier of the two days. Who could vote before the merger stays as it was.
 */
@ApplicationScoped
class MemberBelongings implements Belongings {

    private final MemberRepository members;
    private final MemberChanges changes;

    MemberBelongings(MemberRepository members, MemberChanges changes) {
        this.members = members;
        this.changes = changes;
    }

    @Override
    public void handOver(UUID mergedId, UUID survivorId, Instant now) {
        members.currentOf(mergedId).ifPresent(member -> continueAs(survivorId, member, now));
    }

    private void continueAs(UUID survivorId, Member merged, Instant now) {
        changes.record(merged, merged.merge(now), null);
        members.currentOf(survivorId)
                .ifPresentOrElse(
                        member -> member.countSince(merged.memberSince())
                                .ifPresent(change -> changes.record(member, change, null)),
                        () -> begin(Member.continuing(UuidV7.next(), survivorId, merged, now)));
    }

    private void begin(Member member) {
        members.persist(member);
        changes.record(member, member.continued(), null);
    }
}
