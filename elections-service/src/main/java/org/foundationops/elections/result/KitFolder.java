package org.foundationops.elections.result;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Kits that were made lately, as temporary files: a kit repeats the count, which is not to be done for every reader. */
@ApplicationScoped
class KitFolder {

    private static final int KEPT = 8;

    private final Map<String, Path> files = new LinkedHashMap<>();

    private @Nullable Path folder;

    /** One at a time is made; whoever wants the same waits for it. */
    synchronized Path file(String name, Supplier<byte[]> kit) {
        Path known = files.get(name);
        if (known != null && Files.exists(known)) {
            return known;
        }
        try {
            Path file = folder().resolve(name + ".zip");
            Files.write(file, kit.get());
            files.put(name, file);
            forgetOldest();
            return file;
        } catch (IOException full) {
            throw new UncheckedIOException("A verification kit cannot be written to the temporary folder", full);
        }
    }

    private Path folder() throws IOException {
        if (folder == null) {
            folder = Files.createTempDirectory("verification-kits");
            folder.toFile().deleteOnExit();
        }
        return folder;
    }

    /** On this system a file that somebody is reading stays until they have read it. */
    private void forgetOldest() throws IOException {
        while (files.size() > KEPT) {
            String oldest = files.keySet().iterator().next();
            Path file = files.remove(oldest);
            if (file != null) {
                Files.deleteIfExists(file);
            }
        }
    }
}
