package org.foundationops.membership.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.etag;
import static org.foundationops.membership.Requests.patch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.mail.domain.MailKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What people read. */
@ServiceTest
class MailTextsTest {

    private static final String EVIL =
            "Zoë & Søn <script>alert('x')</script> {name}\r\nBcc: victim@example.org\r\n\r\nHa";
    private static final String EVIL_IN_ONE_LINE =
            "Zoë & Søn <script>alert('x')</script> {name} Bcc: victim@example.org Ha";
    private static final String EVIL_IN_HTML =
            "Zoë &amp; Søn &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; {name} Bcc: victim@example.org Ha";

    @Inject
    Mails mails;

    @ParameterizedTest
    @EnumSource(MailKind.class)
    void everyKindHasASubjectATextAndHtml(MailKind kind) throws MessagingException, IOException {
        TestPerson ada = named("Ada <Lovelace>");
        UUID subject = UuidV7.next();
        Map<String, String> values = values(kind, name -> name.equals("outcome") ? "APPROVED" : "the " + name);

        Mailbox.Received mail = send(ada, kind, subject, values);

        assertThat(mail.message().getContent()).isInstanceOf(MimeMultipart.class);
        assertThat(mail.message().getContentType()).startsWith("multipart/alternative");
        assertThat(mail.subject()).isNotBlank().doesNotContain("\n").hasSizeLessThan(120);
        assertThat(mail.text())
                .startsWith("Hello Ada <Lovelace>,\n\n")
                .contains("The foundation\nhttps://foundation.example/");
        assertThat(mail.html())
                .contains("<p>Hello Ada &lt;Lovelace&gt;,</p>")
                .contains("<title>" + mail.subject() + "</title>")
                .doesNotContain("<Lovelace>");
        assertThat(mail.text().split("\n\n", -1)[1]).matches("[A-Z][^\n]{20,}|the group invites[^\n]*");
        values.forEach((name, value) -> {
            if (!name.equals("outcome")) {
                assertThat(mail.subject() + mail.text()).contains(value);
                assertThat(mail.html()).contains(value);
            }
        });
        assertThat(mail.text() + mail.html()).doesNotContain("NOT_FOUND", "{#", "{/", "null");
    }

    @ParameterizedTest
    @EnumSource(MailKind.class)
    void everyMailCarriesTheHeadersOfAMachine(MailKind kind) throws MessagingException {
        TestPerson ada = named("Ada");
        UUID subject = UuidV7.next();

        Mailbox.Received mail = send(ada, kind, subject, values(kind, name -> "APPROVED"));

        String id = as(secretary())
                .get("/v1/mails?subject=" + subject)
                .then()
                .extract()
                .path("items[0].id");
        assertThat(mail.header("Message-ID")).isEqualTo("<" + id + "@foundation.example>");
        assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        assertThat(mail.header("From")).isEqualTo("noreply@foundation.example");
        assertThat(mail.header("Return-Path")).isEqualTo("<bounces@foundation.example>");
        assertThat(mail.header("To")).isEqualTo(Tokens.email(ada.sub()));
        assertThat(mail.message().getSentDate()).isNotNull();
        if (kind.mayBeUnsubscribed()) {
            assertThat(mail.header("List-Unsubscribe"))
                    .matches("<http://localhost:8081/v1/mail-unsubscriptions/[A-Za-z0-9_-]+>");
            assertThat(mail.header("List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
            String link =
                    Objects.requireNonNull(mail.header("List-Unsubscribe")).replaceAll("[<>]", "");
            assertThat(mail.text()).contains(link);
            assertThat(mail.html()).contains("<a href=\"" + link + "\">");
        } else {
            assertThat(mail.header("List-Unsubscribe")).isNull();
            assertThat(mail.text() + mail.html()).doesNotContain("unsubscri");
        }
    }

    @ParameterizedTest
    @EnumSource(MailKind.class)
    void whateverSomethingIsCalledItStaysAWord(MailKind kind) {
        TestPerson ada = named(EVIL);
        Map<String, String> values = values(kind, name -> name.equals("outcome") ? "REJECTED" : EVIL);

        Mailbox.Received mail = send(ada, kind, UuidV7.next(), values);

        assertThat(mail.header("Bcc")).isNull();
        assertThat(mail.header("Cc")).isNull();
        assertThat(mail.header("To")).isEqualTo(Tokens.email(ada.sub()));
        assertThat(mail.text()).startsWith("Hello " + EVIL_IN_ONE_LINE + ",\n");
        assertThat(mail.html()).contains("Hello " + EVIL_IN_HTML + ",").doesNotContain("<script");
        // The headers end where they should, and are ASCII.
        String headers = mail.source().split("\r?\n\r?\n", 2)[0];
        assertThat(headers.lines()).noneMatch(line -> Pattern.matches("(?i)bcc:.*", line));
        assertThat(headers).matches("\\p{ASCII}*");
    }

    @Test
    void aSubjectInAnyScriptArrivesWhole() {
        TestPerson ada = named("Ada");
        String group = "Лада 日本語 العربية 🗳 " + "x".repeat(60);

        Mailbox.Received mail = send(ada, MailKind.GROUP_INVITED, UuidV7.next(), Map.of("group", group));

        assertThat(mail.subject()).isEqualTo("You are invited to join " + group);
        assertThat(mail.text()).contains(group);
        assertThat(mail.html()).contains(group);
    }

    @Test
    void whoReadsALanguageThatWeDoNotWriteGetsEnglish() {
        TestPerson ada = person();
        patch(ada, etag(ada, "/v1/me"), "/v1/me", "{\"locale\":\"pt-BR\"}")
                .then()
                .statusCode(200);

        assertThat(send(ada, MailKind.CONSENT_ASKED, UuidV7.next(), Map.of()).subject())
                .isEqualTo("You have been nominated for membership");
    }

    @Test
    void votingWithoutAnEndIsSaidToEndByAnOfficer() {
        Mailbox.Received mail = send(
                named("Ada"), MailKind.VOTING_OPEN, UuidV7.next(), Map.of("election", "Board 2027", "closesAt", ""));

        assertThat(mail.text()).contains("It ends when the election officer closes it.");
    }

    private Mailbox.Received send(TestPerson person, MailKind kind, UUID subject, Map<String, String> values) {
        QuarkusTransaction.requiringNew()
                .run(() -> mails.due(new NewMail(kind, person.id(), "thing/" + subject, values)));
        Awaitility.await(kind + " to arrive")
                .atMost(MailLogs.PATIENCE)
                .until(() -> !Mailbox.to(Tokens.email(person.sub())).isEmpty());
        return Mailbox.to(Tokens.email(person.sub())).getLast();
    }

    private static Map<String, String> values(MailKind kind, Function<String, String> value) {
        return kind.placeholders().stream().collect(Collectors.toMap(Function.identity(), value));
    }

    private static TestPerson named(String name) {
        TestPerson person = person();
        // As an import might bring it; over HTTP nobody types line ends.
        TestDatabase.execute("update person set display_name = ? where id = ?", name, person.id());
        return person;
    }
}
