package org.foundationops.kit.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL, Kafka and the mail server of this test run: one helper process per Surefire JVM.
 *
 * <p>The helper ends when its standard input closes, so nothing is left over even when the tests are killed.
 */
final class TestParts {

    /** The ready line of the helper; a system property, because it outlives the class loaders of the tests. */
    private static final String STARTED = "foundation.test.parts";

    /** Where it keeps its data, likewise. */
    private static final String DATA = "foundation.test.parts.data";

    private static final String READY = "PARTS-READY ";
    private static final ObjectMapper JSON = new ObjectMapper();

    private TestParts() {}

    /** Address, role and password of a database. */
    record Access(String url, String user, String password) {}

    static String kafka() {
        return started().path("kafka").asText();
    }

    /** Host and port of the mail server. */
    static String mail() {
        return started().path("mail").asText();
    }

    /** Where the mail server keeps every mail as a file. */
    static Path mailFolder() {
        started();
        return Path.of(System.getProperty(DATA), "mail");
    }

    /** The database of the module under test: the service's own, or one with the name of the module. */
    static Access database() {
        String name = ProjectRoot.module().getFileName().toString().replace("-service", "");
        return find(name);
    }

    /** The database of the ballot box, which only one service has. */
    static Access ballotBox() {
        return find("ballotbox");
    }

    /** The access of the superuser, to make more databases. */
    static Access superuser() {
        return find("postgres");
    }

    static boolean knows(String database) {
        return databases().anyMatch(access -> access.path("name").asText().equals(database));
    }

    private static Access find(String database) {
        return databases()
                .filter(access -> access.path("name").asText().equals(database))
                .map(access -> new Access(
                        access.path("url").asText(),
                        access.path("user").asText(),
                        access.path("password").asText()))
                .findFirst()
                // A module that is not a service borrows the first service's database.
                .orElseGet(() -> find("membership"));
    }

    private static Stream<JsonNode> databases() {
        return Stream.of(started().path("databases"))
                .flatMap(
                        list -> Stream.iterate(0, i -> i + 1).limit(list.size()).map(list::path));
    }

    private static synchronized JsonNode started() {
        String line = System.getProperty(STARTED);
        if (line == null) {
            line = start();
            System.setProperty(STARTED, line);
        }
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Unreadable ready line: " + line, e);
        }
    }

    private static String start() {
        Path jar = ProjectRoot.path().resolve("deploy/local/target/foundation-local.jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("Build " + jar + " first: mvn -pl deploy/local package");
        }
        try {
            Path data = Files.createTempDirectory("foundation-test-");
            System.setProperty(DATA, data.toString());
            Process helper = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:+UseSerialGC",
                            "-XX:TieredStopAtLevel=1",
                            "--enable-native-access=ALL-UNNAMED",
                            "--sun-misc-unsafe-memory-access=allow",
                            "-cp",
                            jar.toString(),
                            "org.foundationops.local.parts.Parts",
                            "--test",
                            data.toString())
                    .redirectError(data.resolve("parts.log").toFile())
                    .start();
            stopAtExit(helper, data);
            return readyLine(helper, data.resolve("parts.log"));
        } catch (IOException e) {
            throw new IllegalStateException("PostgreSQL and Kafka could not be started", e);
        }
    }

    private static String readyLine(Process helper, Path log) throws IOException {
        // Not closed: the helper would be hit by a broken pipe.
        BufferedReader output =
                new BufferedReader(new InputStreamReader(helper.getInputStream(), StandardCharsets.UTF_8));
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return line.substring(READY.length());
            }
        }
        throw new IllegalStateException("PostgreSQL and Kafka did not start: " + Files.readString(log));
    }

    private static void stopAtExit(Process helper, Path data) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                helper.getOutputStream().close();
                helper.waitFor();
                delete(data);
            } catch (IOException e) {
                System.err.println("Left over: " + data + " (" + e + ")");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    (List<Path>) files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
