package org.foundationops.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.foundationops.local.parts.SecretFile;

/** What elections-service is told to keep the private keys of its elections with. */
final class RegistrationSettings {

    private static final int KEY_LENGTH = 32;

    private RegistrationSettings() {}

    /** Kept with the data: without it the keys of earlier elections could not be read. */
    static Map<String, String> of(Home home) {
        byte[] bytes = new byte[KEY_LENGTH];
        new SecureRandom().nextBytes(bytes);
        try {
            Files.createDirectories(home.data());
            String key = new SecretFile(home.data().resolve("ballots-key"))
                    .keep(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            return Map.of("FOUNDATION_BALLOTS_KEY", key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
