package org.foundationops.membership.conflict;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.identity.Caller;
import org.foundationops.membership.conflict.domain.DeclaredConflict;
import org.foundationops.membership.conflict.domain.NotYourConflict;

/** Who declares and reads conflicts: everybody their own, a secretary all; an auditor reads. */
@ApplicationScoped
class ConflictReaders {

    private final Caller caller;

    ConflictReaders(Caller caller) {
        this.caller = caller;
    }

    /** The person for whom the caller declares, or the refusal to do so. */
    UUID requireMayDeclareFor(UUID personId) {
        if (!caller.holds("secretary") && !caller.requirePerson().equals(personId)) {
            throw new NotYourConflict();
        }
        return personId;
    }

    /** Of what is somebody else's there is nothing to be found. */
    void requireMayEnd(DeclaredConflict conflict) {
        if (!caller.holds("secretary") && !conflict.isOf(caller.requirePerson())) {
            throw ConflictRepository.absent(conflict.id());
        }
    }

    void requireMayRead(DeclaredConflict conflict) {
        if (!readsAll() && !conflict.isOf(caller.requirePerson())) {
            throw ConflictRepository.absent(conflict.id());
        }
    }

    boolean readsAll() {
        return caller.holds("secretary") || caller.holds("auditor");
    }
}
