package org.foundationops.local.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.foundationops.local.parts.MailFolder;
import org.foundationops.local.parts.ReceivedMail;

/** What the services have sent: here it goes nowhere else. */
final class Mailbox {

    private static final String USAGE = "usage: ./foundation mail [NUMBER] [--to ADDRESS]";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private Mailbox() {}

    static void print(Home home, List<String> arguments) {
        List<String> words = new ArrayList<>(arguments);
        Predicate<ReceivedMail> wanted = recipient(words);
        List<ReceivedMail> mails = all(home).stream().filter(wanted).toList();
        switch (words.size()) {
            case 0 -> list(mails);
            case 1 -> show(one(mails, words.getFirst()));
            default -> throw new Refusal(USAGE);
        }
    }

    /** One line about the mail server. */
    static String summary(Home home, Ports ports) {
        try {
            return "mail server on 127.0.0.1:%d, mails kept: %d (./foundation mail)"
                    .formatted(ports.of(Port.MAIL), MailFolder.in(home.data()).size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Predicate<ReceivedMail> recipient(List<String> words) {
        int option = words.indexOf("--to");
        if (option < 0) {
            return mail -> true;
        }
        if (option + 1 == words.size()) {
            throw new Refusal(USAGE);
        }
        words.remove(option);
        String address = words.remove(option);
        return mail -> mail.recipient().equalsIgnoreCase(address);
    }

    private static List<ReceivedMail> all(Home home) {
        try {
            return MailFolder.in(home.data()).all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void list(List<ReceivedMail> mails) {
        if (mails.isEmpty()) {
            System.out.println("No mail was sent yet.");
        }
        for (ReceivedMail mail : mails) {
            System.out.println(String.format(
                    Locale.ROOT,
                    "%5d  %s  %-36s  %s",
                    mail.number(),
                    TIME.format(mail.receivedAt().atZone(ZoneId.systemDefault())),
                    mail.recipient(),
                    mail.subject()));
        }
    }

    private static void show(ReceivedMail mail) {
        mail.headers().forEach(System.out::println);
        System.out.println();
        System.out.println(mail.text());
        if (!mail.html().isEmpty()) {
            System.out.println("--- the same as HTML ---");
            System.out.println(mail.html());
        }
    }

    private static ReceivedMail one(List<ReceivedMail> mails, String number) {
        return mails.stream()
                .filter(mail -> Integer.toString(mail.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new Refusal("There is no mail %s. See ./foundation mail".formatted(number)));
    }
}
