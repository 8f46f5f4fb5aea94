package org.foundationops.membership.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.etag;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.retention.Retention;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.mail.domain.MailKind;
import org.junit.jupiter.api.Test;

/** What of mails is kept about somebody, and for how long. */
@ServiceTest
class MailPersonalDataTest {

    @Inject
    Mails mails;

    @Inject
    Retention retention;

    @Inject
    UnsubscribeLinks links;

    @Test
    void theArchiveHasTheMailsTheBouncesAndThePreferences() throws IOException {
        TestPerson ada = person();
        UUID mail = invited(ada);
        MailLogs.awaitStatus(mail, "SENT");
        bounce(mail, "SOFT");
        as(ada).header("If-Match", etag(ada, "/v1/me/mail-preferences"))
                .body(Map.of("unsubscribed", List.of("GROUP_INVITED")))
                .put("/v1/me/mail-preferences")
                .then()
                .statusCode(200);

        Map<String, String> archive = archive(ada);

        assertThat(archive.get("mails.json")).contains(mail.toString(), "GROUP_INVITED", "SENT");
        assertThat(archive.get("mail-bounces.json")).contains(mail.toString(), "SOFT");
        assertThat(archive.get("mail-preferences.json")).contains("GROUP_INVITED");
    }

    @Test
    void anErasedPersonIsMailedNothingMoreAndTheirLinksDoNothing() {
        TestPerson ada = person("defer9." + UuidV7.next());
        UUID waiting = invited(ada);
        MailLogs.awaitAttempts(waiting, 1);
        as(ada).header("If-Match", etag(ada, "/v1/me/mail-preferences"))
                .body(Map.of("unsubscribed", List.of("RENEWAL_DUE")))
                .put("/v1/me/mail-preferences")
                .then()
                .statusCode(200);
        String link = links.of(ada.id(), MailKind.GROUP_INVITED);

        as(secretary())
                .body(Map.of("reference", "letter 12", "receivedOn", "2026-11-01"))
                .post("/v1/persons/{id}/erasure", ada.id())
                .then()
                .statusCode(200);

        assertThat(MailLogs.awaitStatus(waiting, "CANCELLED").getString("cause"))
                .isEqualTo("ERASED");
        assertThat(TestDatabase.count("select count(*) from mail_preferences where person_id = ?", ada.id()))
                .isZero();
        assertThat(MailLogs.awaitStatus(invited(ada), "WITHHELD").getString("cause"))
                .isEqualTo("NO_ADDRESS");
        given().contentType("application/x-www-form-urlencoded")
                .body("List-Unsubscribe=One-Click")
                .post(link.substring("http://localhost:8081".length()))
                .then()
                .statusCode(200);
        assertThat(TestDatabase.query("select * from mail where person_id = ?", ada.id())
                        .toString())
                .doesNotContain(Tokens.email(ada.sub()));
    }

    @Test
    void theLogIsDeletedInTimeButNotWhatStopsMailToAnAddress() {
        TestPerson ada = person();
        UUID old = invited(ada);
        UUID bounced = invited(ada);
        UUID young = invited(ada);
        List.of(old, bounced, young).forEach(mail -> MailLogs.awaitStatus(mail, "SENT"));
        bounce(old, "SOFT");
        bounce(bounced, "HARD");
        settledDaysAgo(old, 731);
        settledDaysAgo(bounced, 731);
        settledDaysAgo(young, 729);

        TestDatabase.execute("delete from retention_run");
        retention.run();

        assertThat(TestDatabase.query("select id from mail where person_id = ? order by id", ada.id()))
                .extracting(row -> row.get("id"))
                .containsExactly(bounced, young);
        assertThat(TestDatabase.count("select count(*) from mail_attempt where mail_id = ?", old))
                .isZero();
        assertThat(MailLogs.awaitStatus(invited(ada), "GIVEN_UP").getString("cause"))
                .isEqualTo("ADDRESS_BOUNCED");
    }

    private static void settledDaysAgo(UUID mail, int days) {
        TestDatabase.execute(
                "update mail set due_at = due_at - make_interval(days => ?),"
                        + " settled_at = settled_at - make_interval(days => ?) where id = ?",
                days,
                days,
                mail);
    }

    private static void bounce(UUID mail, String kind) {
        as(secretary())
                .body(Map.of("mailId", mail, "kind", kind))
                .post("/v1/mail-bounces")
                .then()
                .statusCode(201);
    }

    private UUID invited(TestPerson person) {
        UUID group = UuidV7.next();
        NewMail mail = new NewMail(MailKind.GROUP_INVITED, person.id(), "group/" + group, Map.of("group", "Website"));
        QuarkusTransaction.requiringNew().run(() -> mails.due(mail));
        return MailLogs.idOf(MailKind.GROUP_INVITED, group);
    }

    private static Map<String, String> archive(TestPerson person) throws IOException {
        byte[] zip = as(person)
                .get("/v1/me/archive")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                files.put(
                        name.substring(name.lastIndexOf('/') + 1),
                        new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
