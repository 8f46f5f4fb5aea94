package org.foundationops.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

    @TempDir
    Path root;

    @BeforeEach
    void receive() throws IOException {
        mail(1, "ada@example.org", "=?UTF-8?Q?Rechnung_f=C3=BCr_Caf=C3=A9?=");
        mail(2, "grace@example.org", "Voting is open");
        mail(10, "ada@example.org", "Voting is open");
    }

    @Test
    void theNewestMailStandsLast() {
        assertThat(printed().lines().map(line -> line.strip().split(" +", 2)[0]))
                .containsExactly("1", "2", "10");
        assertThat(printed()).contains("ada@example.org", "Rechnung für Café");
    }

    @Test
    void onlyTheMailsToAnAddressAreListedWhereItIsNamed() {
        assertThat(printed("--to", "Ada@example.org").lines()).hasSize(2);
        assertThat(printed("--to", "nobody@example.org")).isEqualTo("No mail was sent yet.\n");
    }

    @Test
    void oneMailIsShownInFullAndDecoded() {
        assertThat(printed("10"))
                .contains("Delivered-To: ada@example.org\n", "Subject: Voting is open\n", "Grüße an ada@example.org");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> printed("3"))
                .withMessage("There is no mail 3. See ./foundation mail");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> printed("--to"))
                .withMessageStartingWith("usage: ");
    }

    private String printed(String... arguments) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            Mailbox.print(new Home(root), List.of(arguments));
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private void mail(int number, String recipient, String subject) throws IOException {
        Path folder = Files.createDirectories(new Home(root).data().resolve("mail"));
        Files.writeString(folder.resolve("%06d.eml".formatted(number)), """
                Delivered-To: %s
                Subject: %s
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: base64

                %s
                """.formatted(
                recipient,
                subject,
                Base64.getEncoder().encodeToString(("Grüße an " + recipient).getBytes(StandardCharsets.UTF_8))));
    }
}
