package org.foundationops.elections.registration;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.KeyAtRest;
import org.foundationops.ballots.Malformed;
import org.foundationops.elections.registration.domain.BallotKeyMissing;

/** Keeps private keys encrypted, with a key that only the environment has. */
@ApplicationScoped
class KeySafe {

    private final Optional<KeyAtRest> key;
    private final SecureRandom random = new SecureRandom();

    KeySafe(@ConfigProperty(name = "foundation.ballots.key") Optional<String> key) {
        this.key = key.map(KeySafe::read);
    }

    boolean isOpen() {
        return key.isPresent();
    }

    /** @throws BallotKeyMissing when the environment has no key */
    byte[] encrypt(Bytes secret, UUID election) {
        return key().encrypt(secret, election, random).toArray();
    }

    /** @throws BallotKeyMissing when the environment has no key */
    Bytes decrypt(byte[] encrypted, UUID election) {
        return key().decrypt(Bytes.of(encrypted), election);
    }

    void requireOpen() {
        key();
    }

    private KeyAtRest key() {
        return key.orElseThrow(() -> new BallotKeyMissing("FOUNDATION_BALLOTS_KEY"));
    }

    private static KeyAtRest read(String base64) {
        try {
            return new KeyAtRest(Bytes.fromBase64(base64));
        } catch (Malformed wrong) {
            throw new IllegalArgumentException(
                    "foundation.ballots.key must be 32 bytes in base64url without padding", wrong);
        }
    }
}
