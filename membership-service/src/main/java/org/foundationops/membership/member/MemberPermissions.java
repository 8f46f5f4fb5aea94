package org.foundationops.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.permission.SubjectPermissions;
import org.foundationops.membership.member.domain.Member;

/** What the state of a membership refuses: one ends one's own, and once. */
@ApplicationScoped
class MemberPermissions implements SubjectPermissions {

    private final MemberRepository members;
    private final MemberReaders readers;
    private final Caller caller;

    MemberPermissions(MemberRepository members, MemberReaders readers, Caller caller) {
        this.members = members;
        this.readers = readers;
        this.caller = caller;
    }

    @Override
    public String path() {
        return "/v1/members/{id}";
    }

    @Override
    public void check(String operationId, UUID id) {
        readers.requireMayRead(members.get(id));
        Member member = members.findById(id);
        switch (operationId) {
            case "resign" -> {
                MemberRepository.requireOwn(member, caller.requirePerson());
                member.requireActive();
            }
            case "recordWrittenResignation", "terminateMembership", "recordDeath" -> member.requireActive();
            default -> {}
        }
    }
}
