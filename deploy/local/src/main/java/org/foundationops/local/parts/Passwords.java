package org.foundationops.local.parts;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The passwords of the database roles. A service's role is named like its database and has its own name as password, so
 * that {@code quarkus:dev} needs no secret; that is for this machine only. The superuser's is made up once per data
 * directory.
 */
final class Passwords {

    private final String superuser;

    private Passwords(String superuser) {
        this.superuser = superuser;
    }

    static Passwords in(Path directory) throws IOException {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return new Passwords(new SecretFile(directory.resolve("postgres-password"))
                .keep(HexFormat.of().formatHex(bytes)));
    }

    String superuser() {
        return superuser;
    }

    String of(String service) {
        return service;
    }
}
