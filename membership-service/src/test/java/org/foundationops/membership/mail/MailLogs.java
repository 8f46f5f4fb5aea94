package org.foundationops.membership.mail;

import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.membership.mail.domain.MailKind;

/** What tests look up in the log of mails. */
public final class MailLogs {

    /** A mail that another one got in the way of is tried again after a pause of at most 30 seconds. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    private MailLogs() {}

    /** The one mail of a kind about a thing. */
    public static UUID idOf(MailKind kind, UUID subject) {
        return UUID.fromString(String.valueOf(
                TestDatabase.query("select id from mail where kind = ? and subject_id = ?", kind.name(), subject)
                        .getFirst()
                        .get("id")));
    }

    public static long count(MailKind kind, UUID subject) {
        return TestDatabase.count("select count(*) from mail where kind = ? and subject_id = ?", kind.name(), subject);
    }

    static void awaitAttempts(UUID mail, int count) {
        Awaitility.await(mail + " to have been tried " + count + " times")
                .atMost(PATIENCE)
                .until(() -> TestDatabase.count(
                                "select count(*) from mail_attempt where mail_id = ? and outcome is not null", mail)
                        == count);
    }

    /** Nothing is sent before its pause is over; the tests have no time for that. */
    static void letTimePass(UUID mail) {
        TestDatabase.execute(
                "update mail set next_attempt_at = now() - interval '1 second' where id = ? and status = 'DUE'", mail);
    }

    public static JsonPath awaitStatus(UUID mail, String status) {
        Awaitility.await(mail + " to be " + status)
                .atMost(PATIENCE)
                .until(() ->
                        TestDatabase.count("select count(*) from mail where id = ? and status = ?", mail, status) == 1);
        return read(mail);
    }

    static JsonPath read(UUID mail) {
        return as(secretary())
                .get("/v1/mails/{id}", mail)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
