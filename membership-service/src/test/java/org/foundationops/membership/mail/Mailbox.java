package org.foundationops.membership.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.foundationops.kit.testing.TestMail;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** What the mail server of the run got, by recipient. */
public final class Mailbox {

    /** The recipient of each file that was looked at. */
    private static final Map<Path, String> RECIPIENTS = new ConcurrentHashMap<>();

    private Mailbox() {}

    /**
     * @param source all of it as it was sent
     * @param text for people who read plain text
     */
    public record Received(MimeMessage message, String source, String text, String html) {

        public String subject() {
            try {
                return message.getSubject();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        public @Nullable String header(String name) {
            try {
                return message.getHeader(name, ", ");
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Waits for the one mail to this person whose subject contains this. */
    public static Received only(TestPerson person, String subject) {
        return only(Tokens.email(person.sub()), subject);
    }

    public static Received only(String address, String subject) {
        Awaitility.await("a mail to " + address + " with " + subject)
                .atMost(MailLogs.PATIENCE)
                .until(() -> !to(address, subject).isEmpty());
        List<Received> found = to(address, subject);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    static List<Received> to(String address, String subject) {
        return to(address).stream()
                .filter(mail -> mail.subject().contains(subject))
                .toList();
    }

    /** All mails to an address, in the order in which they came. */
    public static List<Received> to(String address) {
        List<Received> found = new ArrayList<>();
        for (Path file : files()) {
            if (RECIPIENTS.computeIfAbsent(file, Mailbox::recipient).equals(address.toLowerCase(Locale.ROOT))) {
                found.add(read(file));
            }
        }
        return found;
    }

    private static List<Path> files() {
        if (!Files.isDirectory(TestMail.folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(TestMail.folder())) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String recipient(Path file) {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.findFirst().orElseThrow().replace("Delivered-To: ", "").toLowerCase(Locale.ROOT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Received read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            return new Received(
                    message, Files.readString(file), content(message, "text/plain"), content(message, "text/html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String content(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return ((String) part.getContent()).replace("\r\n", "\n");
        }
        String found = "";
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount() && found.isEmpty(); i++) {
                BodyPart each = parts.getBodyPart(i);
                found = content(each, type);
            }
        }
        return found;
    }
}
