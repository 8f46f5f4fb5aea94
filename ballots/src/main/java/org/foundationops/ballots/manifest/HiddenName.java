package org.foundationops.ballots.manifest;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Sha256;

/**
 * A candidate's name in a manifest: SHA-256(salt || name in UTF-8) as base64url. Whoever is told name and salt can check it,
 * so nobody is shown another name than anybody else; whoever is not, because the person was erased, learns nothing.
 */
public final class HiddenName {

    public static final int SALT_LENGTH = 32;

    private HiddenName() {}

    public static Bytes salt(SecureRandom random) {
        byte[] salt = new byte[SALT_LENGTH];
        random.nextBytes(salt);
        return Bytes.of(salt);
    }

    /** What stands in the manifest. */
    public static String of(Bytes salt, String name) {
        return Sha256.of(
                        salt.ofLength(SALT_LENGTH, "The salt of a name"),
                        Bytes.of(name.getBytes(StandardCharsets.UTF_8)))
                .base64();
    }
}
