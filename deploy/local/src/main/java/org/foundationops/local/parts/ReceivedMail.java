package org.foundationops.local.parts;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Properties;

/**
 * A mail that was received.
 *
 * @param number from 1, in the order in which they came
 * @param headers as they came, each with its name
 * @param text for people who read plain text
 */
public record ReceivedMail(
        int number,
        Instant receivedAt,
        String recipient,
        String subject,
        List<String> headers,
        String text,
        String html) {

    static ReceivedMail read(int number, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            return new ReceivedMail(
                    number,
                    Files.getLastModifiedTime(file).toInstant(),
                    message.getHeader(MailFolder.RECIPIENT, null),
                    message.getSubject() == null ? "" : message.getSubject(),
                    Collections.list(message.getAllHeaderLines()),
                    content(message, "text/plain"),
                    content(message, "text/html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(file + " is not a mail", e);
        }
    }

    /** The first part of this type, or nothing. */
    private static String content(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
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
