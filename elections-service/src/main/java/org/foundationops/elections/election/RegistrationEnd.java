package org.foundationops.elections.election;

import java.util.UUID;

/** Told when nobody can register for an election any more. */
public interface RegistrationEnd {

    /** In the transaction that ends it, before the new state of the election is written. */
    void comes(UUID electionId);
}
