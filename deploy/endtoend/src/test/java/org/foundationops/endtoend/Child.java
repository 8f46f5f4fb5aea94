package org.foundationops.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A process that a test starts, kills and starts again with the same command. Its standard input is a pipe from the test:
 * the parts end when it closes, so that a killed test leaves none behind.
 */
final class Child {
    private final Path folder;
    private final Path log;
    private final List<String> command;
    private final Map<String, String> environment;
    private @Nullable Process process;

    Child(Path folder, Path log, List<String> javaArguments, Map<String, String> environment) {
        this.folder = folder;
        this.log = log;
        this.command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(javaArguments);
        this.environment = environment;
    }

    void start() {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code kill -9}: no shutdown hook runs, nothing is flushed. */
    void kill() {
        end(true);
    }

    void stop() {
        end(false);
    }

    private void end(boolean isAbrupt) {
        Process running = process;
        if (running == null) {
            return;
        }
        try {
            if (isAbrupt) {
                running.destroyForcibly();
            } else {
                running.destroy();
            }
            if (!running.waitFor(20, TimeUnit.SECONDS)) {
                running.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String log() {
        try {
            return Files.exists(log) ? Files.readString(log) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
