package org.foundationops.kit.testing;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The folder with published figures that are not part of this repository: {@code GOLDEN_DATA}, else
 * {@code ../shared/data} seen from the root. Without it a test is skipped, and fails where {@code CI=true}.
 */
public final class GoldenData {

    private GoldenData() {}

    public static Path file(String path) {
        Path file = folder().resolve(path);
        if (!Files.exists(file)) {
            missing(file);
        }
        return file;
    }

    private static Path folder() {
        String configured = System.getenv("GOLDEN_DATA");
        Path root = root();
        return configured != null && !configured.isBlank()
                ? root.resolve(configured)
                : root.resolve("../shared/data").normalize();
    }

    private static void missing(Path file) {
        if ("true".equals(System.getenv("CI"))) {
            fail("Golden data is missing: " + file + ". Set GOLDEN_DATA to its folder.");
        }
        assumeTrue(false, "Golden data is not here: " + file);
    }

    private static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (@Nullable Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isDirectory(folder.resolve(".mvn"))) {
                return folder;
            }
        }
        return start;
    }
}
