package org.foundationops.local.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A Java process to start.
 *
 * @param output where standard output goes, if not into the log
 */
record Launch(
        String name, Path directory, List<String> arguments, Map<String, String> environment, Optional<Path> output) {

    Launch(String name, Path directory, List<String> arguments, Map<String, String> environment) {
        this(name, directory, arguments, environment, Optional.empty());
    }
}
