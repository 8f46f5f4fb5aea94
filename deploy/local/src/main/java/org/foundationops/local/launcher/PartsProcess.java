package org.foundationops.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foundationops.local.parts.Parts;
import org.foundationops.local.parts.ReadyLine;

/** The helper process with PostgreSQL, Kafka and the mail server. */
final class PartsProcess {

    static final String NAME = "parts";

    private PartsProcess() {}

    static ReadyLine start(Home home, Ports ports, Supervisor supervisor) {
        try {
            Files.createDirectories(home.data());
            Path ready = ready(home);
            Files.deleteIfExists(ready);
            RunningProcess process = supervisor.start(launch(home, ports, ready));
            return Waiting.until("PostgreSQL and Kafka", () -> {
                supervisor.requireAlive(process);
                return readyLine(ready);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the process has written what it offers. */
    static Path ready(Home home) {
        return home.run().resolve("parts.ready");
    }

    private static Launch launch(Home home, Ports ports, Path ready) {
        List<String> arguments = List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Parts.class.getName(),
                "--data",
                home.data().toString(),
                Integer.toString(ports.of(Port.POSTGRES)),
                Integer.toString(ports.of(Port.KAFKA)),
                Integer.toString(ports.of(Port.KAFKA_CONTROLLER)),
                Integer.toString(ports.of(Port.MAIL)));
        return new Launch(NAME, home.root(), arguments, Map.of(), Optional.of(ready));
    }

    private static Optional<ReadyLine> readyLine(Path file) {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            return text.endsWith("\n") && ReadyLine.isReadyLine(text)
                    ? Optional.of(ReadyLine.parse(text))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
