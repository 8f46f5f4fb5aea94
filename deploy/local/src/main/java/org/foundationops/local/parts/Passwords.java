package org.foundationops.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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
        Path file = directory.resolve("postgres-password");
        if (!Files.exists(file)) {
            byte[] bytes = new byte[16];
            new SecureRandom().nextBytes(bytes);
            Path fresh = Files.createTempFile(
                    directory,
                    "postgres-password",
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(fresh, HexFormat.of().formatHex(bytes));
            Files.move(fresh, file);
        }
        return new Passwords(Files.readString(file));
    }

    String superuser() {
        return superuser;
    }

    String of(String service) {
        return service;
    }
}
