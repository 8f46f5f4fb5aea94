package org.foundationops.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.foundationops.local.parts.DatabaseAccess;
import org.foundationops.local.parts.ReadyLine;
import org.foundationops.local.parts.SecretFile;

/** What elections-service is told about its ballot box: the database of its own, the keys for keys, and where heads are kept. */
final class BallotBoxSettings {

    private static final int KEY_LENGTH = 32;

    private BallotBoxSettings() {}

    static Map<String, String> of(Home home, ReadyLine parts) {
        DatabaseAccess box = parts.database("ballotbox");
        return Map.of(
                "QUARKUS_DATASOURCE_BALLOTBOX_JDBC_URL", box.url(),
                "QUARKUS_DATASOURCE_BALLOTBOX_USERNAME", box.user(),
                "QUARKUS_DATASOURCE_BALLOTBOX_PASSWORD", box.password(),
                "FOUNDATION_BALLOTBOX_KEY", key(home, "ballotbox-key"),
                "FOUNDATION_BALLOTS_KEY", key(home, "ballots-key"),
                "FOUNDATION_BALLOTBOX_HEADS_FOLDER",
                        home.data().resolve("ballot-heads").toString());
    }

    /** Kept with the data: without it the keys of earlier elections could not be read. */
    private static String key(Home home, String file) {
        byte[] bytes = new byte[KEY_LENGTH];
        new SecureRandom().nextBytes(bytes);
        try {
            Files.createDirectories(home.data());
            return new SecretFile(home.data().resolve(file))
                    .keep(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
