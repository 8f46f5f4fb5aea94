package org.foundationops.endtoend;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.foundationops.ballots.Sha256;
import org.foundationops.kit.testing.ProjectRoot;
import org.foundationops.kit.testing.Tokens;

/** PostgreSQL, Kafka, a mail server and services on free ports, each a process that can be killed. */
final class Stand implements AutoCloseable {
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Path root = ProjectRoot.path();
    private final List<Child> children = new ArrayList<>();
    private final int postgresPort = freePort();
    private final int kafkaPort = freePort();
    private final int mailPort = freePort();
    private final Child postgres;
    private final Child kafka;
    private final Child mail;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    Stand(Path folder) {
        this.folder = folder;
        this.postgres = part(
                "postgres", List.of("--postgres", folder.resolve("postgres").toString(), "" + postgresPort));
        this.kafka =
                part("kafka", List.of("--kafka", folder.resolve("kafka").toString(), "" + kafkaPort, "" + freePort()));
        this.mail = part("mail", List.of("--mail", folder.toString(), "" + mailPort));
    }

    private Child part(String name, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                "-cp",
                root.resolve("deploy/local/target/foundation-local.jar").toString(),
                "org.foundationops.local.parts.Parts"));
        command.addAll(arguments);
        return child(new Child(folder, folder.resolve(name + ".log"), command, Map.of()));
    }

    /** One more process of a service; replicas share the database and the consumer group. */
    Replica service(String name) {
        return service(name, Map.of());
    }

    /** With settings of its own. */
    Replica service(String name, Map<String, String> settings) {
        int port = freePort();
        int management = freePort();
        String database = name.replace("-service", "");
        Map<String, String> environment = new HashMap<>(Map.ofEntries(
                entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                entry("QUARKUS_HTTP_PORT", "" + port),
                entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
                entry("QUARKUS_MANAGEMENT_PORT", "" + management),
                entry("QUARKUS_DATASOURCE_JDBC_URL", jdbc(database)),
                entry("QUARKUS_DATASOURCE_USERNAME", database),
                entry("QUARKUS_DATASOURCE_PASSWORD", database),
                entry("KAFKA_BOOTSTRAP_SERVERS", kafkaAddress()),
                entry("QUARKUS_MAILER_HOST", "127.0.0.1"),
                entry("QUARKUS_MAILER_PORT", "" + mailPort),
                entry("FOUNDATION_MAIL_FROM", "Example Foundation <noreply@foundation.example>"),
                entry("FOUNDATION_MAIL_FOUNDATION", "Example Foundation"),
                entry("FOUNDATION_MAIL_WEBSITE", "https://foundation.example/"),
                entry("FOUNDATION_MAIL_API", "http://127.0.0.1:" + port),
                // After four times as long, what a killed replica had in its hands is sent again.
                entry("FOUNDATION_MAIL_TIMEOUT", "5s"),
                entry("FOUNDATION_MAIL_INTERVAL", "500ms"),
                entry("QUARKUS_OIDC_PUBLIC_KEY", Tokens.publicKey()),
                entry("QUARKUS_OIDC_TOKEN_ISSUER", Tokens.ISSUER),
                entry("QUARKUS_OTEL_SDK_DISABLED", "true"),
                entry("FOUNDATION_MESSAGES_WATERMARK_INTERVAL", "500ms"),
                entry("FOUNDATION_ERASURE_SWEEP_AFTER", "2s"),
                entry("FOUNDATION_RATE_LIMIT_SIGNED_IN_PER_MINUTE", "1000000"),
                entry("FOUNDATION_RATE_LIMIT_ANONYMOUS_PER_MINUTE", "1000000")));
        if (name.equals("elections-service")) {
            environment.putAll(box());
            environment.put(
                    "FOUNDATION_BALLOTBOX_HEADS_FOLDER", folder.resolve("heads").toString());
            environment.put("FOUNDATION_BALLOTS_KEY", secret("ballots"));
            environment.put("FOUNDATION_BALLOTS_TOKEN_KEY_BITS", "2048");
        }
        environment.putAll(settings);
        return replica(name, port, management, environment);
    }

    /** The process that only takes ballots and shows the log: it knows the ballot box, and nothing else. */
    Replica casting() {
        int port = freePort();
        int management = freePort();
        Map<String, String> environment = new HashMap<>(box());
        environment.put("QUARKUS_PROFILE", "prod,casting");
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", "" + port);
        environment.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        environment.put("QUARKUS_MANAGEMENT_PORT", "" + management);
        environment.put("QUARKUS_OTEL_SDK_DISABLED", "true");
        environment.put("FOUNDATION_RATE_LIMIT_ANONYMOUS_PER_MINUTE", "1000000");
        return replica("elections-service", port, management, environment);
    }

    private Replica replica(String name, int port, int management, Map<String, String> environment) {
        Path app = root.resolve(name).resolve("target/quarkus-app");
        Path log = folder.resolve(name + "-" + port + ".log");
        return new Replica(
                child(new Child(app, log, List.of("-jar", "quarkus-run.jar"), environment)),
                "http://127.0.0.1:" + port,
                "http://127.0.0.1:" + management);
    }

    private Map<String, String> box() {
        return Map.of(
                "QUARKUS_DATASOURCE_BALLOTBOX_JDBC_URL",
                jdbc("ballotbox"),
                "QUARKUS_DATASOURCE_BALLOTBOX_USERNAME",
                "ballotbox",
                "QUARKUS_DATASOURCE_BALLOTBOX_PASSWORD",
                "ballotbox",
                "FOUNDATION_BALLOTBOX_KEY",
                secret("box"));
    }

    /** 32 bytes that protect nothing. */
    private static String secret(String name) {
        return Sha256.of(name.getBytes(StandardCharsets.UTF_8)).base64();
    }

    /** @param management where health and metrics are */
    record Replica(Child process, String url, String management) {}

    void startPostgres() {
        postgres.start();
        Awaitility.await("PostgreSQL").atMost(PATIENCE).ignoreExceptions().until(() -> {
            try (Connection connection = connect("events")) {
                return connection.isValid(1);
            }
        });
    }

    void startKafka() {
        int readyBefore = readyLines(kafka);
        kafka.start();
        Awaitility.await("Kafka").atMost(PATIENCE).until(() -> readyLines(kafka) > readyBefore);
    }

    /** Until it is started, mails wait. */
    void startMail() {
        int readyBefore = readyLines(mail);
        mail.start();
        Awaitility.await("the mail server").atMost(PATIENCE).until(() -> readyLines(mail) > readyBefore);
    }

    void killMail() {
        mail.kill();
    }

    /** How many mails have come so far. */
    int mails() {
        return mailFiles().size();
    }

    /** How often each mail has come, by the Message-ID without what follows the @. */
    Map<String, Long> copies() {
        return mailFiles().stream().collect(Collectors.groupingBy(Stand::messageId, Collectors.counting()));
    }

    private List<Path> mailFiles() {
        Path mails = folder.resolve("mail");
        if (!Files.isDirectory(mails)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(mails)) {
            return files.filter(file -> file.toString().endsWith(".eml")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String messageId(Path mail) {
        try (Stream<String> lines = Files.lines(mail)) {
            return lines.filter(line -> line.startsWith("Message-ID: <"))
                    .map(line -> line.substring(line.indexOf('<') + 1, line.indexOf('@')))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void killKafka() {
        kafka.kill();
    }

    /** Kills the server itself, not only the process that started it. */
    void killPostgres() throws IOException {
        try (var files = Files.walk(folder.resolve("postgres"))) {
            Path pidFile = files.filter(file -> file.endsWith("postmaster.pid"))
                    .findFirst()
                    .orElseThrow();
            ProcessHandle server = ProcessHandle.of(Long.parseLong(
                            Files.readAllLines(pidFile).getFirst().strip()))
                    .orElseThrow();
            List<ProcessHandle> sessions = server.children().toList();
            server.destroyForcibly();
            sessions.forEach(ProcessHandle::destroyForcibly);
            postgres.kill();
            // The next server refuses to start while one of them holds the shared memory.
            sessions.forEach(session -> session.onExit().join());
        }
    }

    void awaitReady(Replica replica) {
        Awaitility.await(replica.url() + " ready")
                .atMost(PATIENCE)
                .until(() -> status(replica.url() + "/q/health/ready") == 200);
    }

    /** The status of the answer; 0 when there is none. */
    int status(String url) {
        try {
            return http.send(
                            HttpRequest.newBuilder(URI.create(url))
                                    .timeout(Duration.ofSeconds(10))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String kafkaAddress() {
        return "127.0.0.1:" + kafkaPort;
    }

    /** The first column and the second one, as a number, of every row. */
    Map<String, Long> numbers(String database, String query) {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            Map<String, Long> found = new HashMap<>();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getLong(2));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(String database, String query) {
        return numbers(database, "select 'n', (" + query + ")").getOrDefault("n", -1L);
    }

    /** What the server says when a role knocks at the database of another. */
    String refusal(String role, String database) {
        try (Connection connection = DriverManager.getConnection(jdbc(database), role, role)) {
            return "none";
        } catch (SQLException refusal) {
            return String.valueOf(refusal.getMessage());
        }
    }

    Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbc(database), database, database);
    }

    private String jdbc(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + database;
    }

    private static int readyLines(Child child) {
        return child.log().split("PARTS-READY", -1).length - 1;
    }

    private Child child(Child child) {
        children.add(child);
        return child;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        for (int i = children.size() - 1; i >= 0; i--) {
            children.get(i).stop();
        }
    }
}
