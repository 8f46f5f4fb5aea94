package org.foundationops.elections.castbox;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Ed25519Key;
import org.foundationops.ballots.Ed25519Signer;
import org.foundationops.ballots.KeyAtRest;
import org.jboss.logging.Logger;

/** Keeps log keys encrypted under a key that the database never sees. */
@ApplicationScoped
class BoxKeys {

    private static final Logger LOG = Logger.getLogger(BoxKeys.class);

    private final SecureRandom random = new SecureRandom();
    private final Optional<KeyAtRest> atRest;

    BoxKeys(@ConfigProperty(name = "foundation.ballotbox.key") Optional<String> key) {
        this.atRest = key.filter(text -> !text.isBlank()).map(text -> new KeyAtRest(Bytes.fromBase64(text.strip())));
    }

    /** A key that is none stops the service here, and not when the first election needs it. */
    void start(@Observes StartupEvent event) {
        if (!areThere()) {
            LOG.error("FOUNDATION_BALLOTBOX_KEY is not set (32 bytes as base64url): no ballot box can be made, and the"
                    + " ballots of those that there are cannot be acknowledged");
        }
    }

    boolean areThere() {
        return atRest.isPresent();
    }

    Bytes encrypt(Ed25519Signer logKey, UUID election) {
        return required().encrypt(logKey.seed(), election, random);
    }

    Ed25519Signer decrypt(Bytes encrypted, UUID election, Ed25519Key publicKey) {
        return Ed25519Signer.of(required().decrypt(encrypted, election), publicKey);
    }

    private KeyAtRest required() {
        return atRest.orElseThrow(() -> new IllegalStateException("FOUNDATION_BALLOTBOX_KEY is not set"));
    }
}
