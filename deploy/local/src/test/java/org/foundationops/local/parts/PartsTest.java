package org.foundationops.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // set before all tests
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartsTest {

    private Process process;
    private ReadyLine ready;
    private Path folder;

    @BeforeAll
    void start(@TempDir Path data) throws IOException {
        folder = data;
        process = launch(folder);
        ready = awaitReady(process);
    }

    @AfterAll
    void stop() throws Exception {
        stop(process);
    }

    @Test
    void aServiceConnectsToItsOwnDatabase() throws SQLException {
        DatabaseAccess grants = ready.database("grants");

        try (Connection connection = DriverManager.getConnection(grants.url(), grants.user(), grants.password());
                ResultSet row = connection.createStatement().executeQuery("select current_user, current_database()")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("grants");
            assertThat(row.getString(2)).isEqualTo("grants");
        }
    }

    @Test
    void aServiceCannotConnectToTheDatabaseOfAnother() {
        DatabaseAccess grants = ready.database("grants");

        for (String other : new String[] {"membership", "elections", "ballotbox", "events", "keycloak", "postgres"}) {
            String url = ready.database(other).url();
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> DriverManager.getConnection(url, grants.user(), grants.password()))
                    .withMessageContaining("permission denied for database \"%s\"".formatted(other));
        }
    }

    @Test
    void nobodyConnectsWithoutTheRightPassword() {
        DatabaseAccess grants = ready.database("grants");

        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(grants.url(), "grants", "wrong"))
                .withMessageContaining("password authentication failed");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(grants.url(), "postgres", "postgres"))
                .withMessageContaining("password authentication failed");
    }

    @Test
    void everyTopicIsThereWithItsDeadLetters() throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka(ready)))) {
            Set<String> topics = admin.listTopics().names().get();

            assertThat(topics).containsAll(Topics.NAMES);
            assertThat(topics)
                    .containsAll(
                            Topics.NAMES.stream().map(name -> name + ".dlq").toList());
        }
    }

    @Test
    void aMailToAnybodyIsKeptAndGoesNowhere() throws Exception {
        send("Grüße", "ada@example.org", "grace@example.org");

        List<ReceivedMail> mails = MailFolder.in(folder).all();

        assertThat(mails).extracting(ReceivedMail::number).containsExactly(1, 2);
        assertThat(mails).extracting(ReceivedMail::recipient).containsExactly("ada@example.org", "grace@example.org");
        assertThat(mails).extracting(ReceivedMail::subject).containsOnly("Grüße");
        assertThat(mails).extracting(ReceivedMail::text).containsOnly("in plain text");
    }

    private void send(String subject, String... recipients) throws MessagingException {
        String[] address = Objects.requireNonNull(ready.mail()).split(":", -1);
        Properties server = new Properties();
        server.putAll(Map.of("mail.smtp.host", address[0], "mail.smtp.port", address[1]));
        Session session = Session.getInstance(server);
        MimeMessage message = new MimeMessage(session);
        message.setSubject(subject, "UTF-8");
        message.setText("in plain text", "UTF-8");
        for (String recipient : recipients) {
            message.addRecipient(Message.RecipientType.TO, new InternetAddress(recipient));
        }
        Transport.send(message);
    }

    @Test
    void dataAndPasswordsAreKeptAfterAKillEvenThoughTheServerWasLeftBehind(@TempDir Path folder) throws Exception {
        Process first = launch(folder);
        ReadyLine before = awaitReady(first);
        DatabaseAccess events = before.database("events");
        try (Connection connection = DriverManager.getConnection(events.url(), events.user(), events.password())) {
            connection.createStatement().execute("create table kept (n int)");
        }
        first.destroyForcibly().waitFor();

        Process second = launch(folder);
        ReadyLine after = awaitReady(second);

        DatabaseAccess again = after.database("events");
        try (Connection connection = DriverManager.getConnection(again.url(), again.user(), again.password());
                ResultSet row = connection.createStatement().executeQuery("select count(*) from kept")) {
            row.next();
            assertThat(row.getInt(1)).isZero();
        }
        assertThat(after.database("postgres").password())
                .isEqualTo(before.database("postgres").password());
        stop(second);
    }

    private static Process launch(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parts.class.getName(),
                        "--test",
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The reader stays open: closing it would break the pipe that the process writes to. */
    private static ReadyLine awaitReady(Process process) throws IOException {
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (ReadyLine.isReadyLine(line)) {
                return ReadyLine.parse(line);
            }
        }
        throw new AssertionError("The parts ended without becoming ready");
    }

    /** Closing its input is all it takes. */
    private static void stop(Process process) throws Exception {
        process.getOutputStream().close();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }

    private static String kafka(ReadyLine ready) {
        return Objects.requireNonNull(ready.kafka());
    }
}
