package org.foundationops.kit.messages.relay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A Kafka broker in a process of its own, which can be killed and started again with its data. */
final class KillableBroker implements AutoCloseable {

    private final Path jar;
    private final Path data;
    private final int port = freePort();
    private final int controllerPort = freePort();
    private @Nullable Process process;

    KillableBroker(Path jar) throws IOException {
        this.jar = jar;
        this.data = Files.createTempDirectory("foundation-broker-");
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    void start() throws IOException {
        Process started = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        jar.toString(),
                        "org.foundationops.local.parts.Parts",
                        "--kafka",
                        data.toString(),
                        Integer.toString(port),
                        Integer.toString(controllerPort))
                .redirectError(data.resolve("broker.log").toFile())
                .start();
        process = started;
        BufferedReader output =
                new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("PARTS-READY ")) {
                return;
            }
        }
        throw new IllegalStateException("No broker: " + Files.readString(data.resolve("broker.log")));
    }

    /** As {@code kill -9} does. */
    void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly().onExit().join();
        }
    }

    @Override
    public void close() throws IOException {
        kill();
        try (Stream<Path> files = Files.walk(data)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
