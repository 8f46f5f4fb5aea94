package org.foundationops.local.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A PostgreSQL server that outlived its killed launcher and still holds the data directory. */
final class OrphanedServer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Path data;

    OrphanedServer(Path data) {
        this.data = data;
    }

    void stop() throws IOException {
        Optional<ProcessHandle> server = find();
        if (server.isPresent()) {
            interrupt(server.get());
        }
    }

    /** The process number may have been given to somebody else since, so the command line decides. */
    private Optional<ProcessHandle> find() throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Files.readAllLines(file).stream()
                .findFirst()
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                .filter(handle -> CommandLine.of(handle).contains(data.toString()));
    }

    /** SIGINT is PostgreSQL's fast shutdown; Java can only send SIGTERM, which waits for every client. */
    private void interrupt(ProcessHandle server) throws IOException {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .start()
                    .waitFor();
            Instant end = Instant.now().plus(PATIENCE);
            while (find().isPresent()) {
                if (Instant.now().isAfter(end)) {
                    throw new IOException("PostgreSQL %d of a killed launcher does not stop".formatted(server.pid()));
                }
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while stopping PostgreSQL " + server.pid(), e);
        }
    }
}
