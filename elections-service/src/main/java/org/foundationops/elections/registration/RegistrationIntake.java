package org.foundationops.elections.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.elections.registration.domain.BlindedMessage;
import org.foundationops.elections.registration.domain.RegistrationNotOpen;
import org.foundationops.elections.roll.domain.TokenIssued;

/**
 * Writes down that a token is issued: to each entry of the roll one, and to each human being one. That is all it writes:
 * no audit entry, no message and no time for a single registration.
 */
@ApplicationScoped
class RegistrationIntake {

    private final RegistrationDesk desk;

    RegistrationIntake(RegistrationDesk desk) {
        this.desk = desk;
    }

    /** @param privateKey encrypted */
    record Accepted(BlindedMessage message, byte[] privateKey) {}

    /** When it returns, the issuance is committed, and the message may be signed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Accepted accept(UUID electionId, UUID voterId, String blindedMessage) {
        RegistrationDesk.Place place = desk.enter(electionId, voterId);
        place.window().requireOpen(place.now());
        RegistrationDesk.SigningKey key = place.key().orElseThrow(RegistrationIntake::keyGone);
        BlindedMessage message = BlindedMessage.read(blindedMessage, key.publicKey());
        RegistrationDesk.Entry entry = place.requireEntry();
        Bytes hash = message.hash();
        if (entry.issuedFor().isEmpty()) {
            place.requireNotSuspended();
            desk.issue(electionId, entry.personId(), hash);
        } else if (!entry.issuedFor().get().equals(hash)) {
            throw TokenIssued.forAnotherKey();
        }
        return new Accepted(message, key.privateKey().orElseThrow(RegistrationIntake::keyGone));
    }

    private static RegistrationNotOpen keyGone() {
        return new RegistrationNotOpen("The key that signs tokens is deleted.");
    }
}
