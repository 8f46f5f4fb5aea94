package org.foundationops.local.parts;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Mails as files, numbered from 1 in the order in which they came; to whom each was delivered is its first header. */
public final class MailFolder {

    static final String RECIPIENT = "Delivered-To";

    private static final String ENDING = ".eml";

    private final Path folder;
    private int last;

    private MailFolder(Path folder, int last) {
        this.folder = folder;
        this.last = last;
    }

    /** The folder of a data directory, with what earlier runs have left there. */
    public static MailFolder in(Path data) throws IOException {
        Path folder = data.resolve("mail");
        return new MailFolder(
                folder, numbers(folder).stream().mapToInt(n -> n).max().orElse(0));
    }

    /** Whoever reads the folder meanwhile sees whole mails only. */
    synchronized void add(String recipient, MimeMessage message) throws MessagingException {
        int number = last + 1;
        Path file = file(number);
        Path fresh = folder.resolve(file.getFileName() + ".new");
        try {
            Files.createDirectories(folder);
            try (OutputStream out = Files.newOutputStream(fresh)) {
                out.write((RECIPIENT + ": " + recipient + "\r\n").getBytes(StandardCharsets.UTF_8));
                message.writeTo(out);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        last = number;
    }

    public int size() throws IOException {
        return numbers(folder).size();
    }

    public List<ReceivedMail> all() throws IOException {
        return numbers(folder).stream().sorted().map(this::read).toList();
    }

    private ReceivedMail read(int number) {
        return ReceivedMail.read(number, file(number));
    }

    private Path file(int number) {
        return folder.resolve(String.format(Locale.ROOT, "%06d", number) + ENDING);
    }

    private static List<Integer> numbers(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> Integer.valueOf(name.substring(0, name.length() - ENDING.length())))
                    .toList();
        }
    }
}
