package org.foundationops.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** A secret of a data directory, made up once and readable by its owner only. */
public final class SecretFile {

    private final Path file;

    public SecretFile(Path file) {
        this.file = file;
    }

    /** The secret that is there already, else this one. */
    public String keep(String fresh) throws IOException {
        if (!Files.exists(file)) {
            Path made = Files.createTempFile(
                    file.getParent(),
                    String.valueOf(file.getFileName()),
                    ".new",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(made, fresh);
            Files.move(made, file);
        }
        return Files.readString(file);
    }
}
