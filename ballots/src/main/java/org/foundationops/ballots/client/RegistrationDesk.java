package org.foundationops.ballots.client;

import java.util.UUID;
import org.foundationops.ballots.Bytes;

/** Where a voter, signed in, gets a token. Every call may be repeated. */
public interface RegistrationDesk {

    /**
     * The blind signature of the blinded message; for the same message always the same one.
     *
     * @throws NoAnswer when it is not known whether the request has arrived
     * @throws Refused when the service does not want to, e.g. because another message was signed for this voter
     */
    Bytes register(UUID election, Bytes blinded) throws NoAnswer;
}
