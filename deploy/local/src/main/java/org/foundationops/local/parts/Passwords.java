package org.foundationops.local.parts;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** The passwords of the database roles, made up once per data directory and readable by its owner only. */
final class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path file;
    private final Properties values = new Properties();

    Passwords(Path directory) throws IOException {
        file = directory.resolve("passwords.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            }
        }
    }

    String of(String role) throws IOException {
        if (!values.containsKey(role)) {
            byte[] bytes = new byte[16];
            RANDOM.nextBytes(bytes);
            values.setProperty(role, HexFormat.of().formatHex(bytes));
            save();
        }
        return values.getProperty(role);
    }

    private void save() throws IOException {
        Path temporary = file.resolveSibling("passwords.properties.new");
        Files.deleteIfExists(temporary);
        Files.createFile(temporary, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(temporary)) {
            values.store(writer, "Roles of the local PostgreSQL");
        }
        Files.move(
                temporary,
                file,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
