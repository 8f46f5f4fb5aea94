package org.foundationops.membership.member;

import jakarta.enterprise.context.ApplicationScoped;
import org.foundationops.kit.identity.Caller;

/** Who reads a membership: everybody if its person opted in to the directory, else they themself and officers. */
@ApplicationScoped
class MemberReaders {

    private final Caller caller;

    MemberReaders(Caller caller) {
        this.caller = caller;
    }

    void requireMayRead(MemberView member) {
        if (!member.isInDirectory() && !maySeeAll() && !isCaller(member)) {
            throw MemberRepository.absent(member.id());
        }
    }

    private boolean maySeeAll() {
        return caller.holds("secretary")
                || caller.holds("auditor")
                || caller.isAdministrator()
                || caller.hasScope("membership:read");
    }

    private boolean isCaller(MemberView member) {
        return caller.person().filter(member.personId()::equals).isPresent();
    }
}
