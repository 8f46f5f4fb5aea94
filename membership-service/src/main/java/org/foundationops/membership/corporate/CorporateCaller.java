package org.foundationops.membership.corporate;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.Speaker;
import org.jspecify.annotations.Nullable;

/** What the caller is to corporate members. */
@ApplicationScoped
class CorporateCaller {

    private final Caller caller;

    CorporateCaller(Caller caller) {
        this.caller = caller;
    }

    Speaker speaker() {
        return new Speaker(caller.requirePerson(), caller.holds("secretary"));
    }

    /** Officers read everything, others what belongs to an organisation that they represent. */
    void requireMayRead(CorporateMembership membership, Supplier<NotFound> absent) {
        if (!mayReadAll() && !membership.isRepresentedBy(caller.requirePerson())) {
            throw absent.get();
        }
    }

    /** Whose memberships a list is limited to; absent for who reads all. */
    @Nullable
    UUID reader() {
        return mayReadAll() ? null : caller.requirePerson();
    }

    private boolean mayReadAll() {
        return caller.isAdministrator()
                || caller.hasScope("membership:read")
                || caller.holds("secretary")
                || caller.holds("treasurer")
                || caller.holds("director")
                || caller.holds("auditor");
    }
}
