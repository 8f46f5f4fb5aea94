package org.foundationops.membership.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.person;

import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.mail.domain.MailKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The mail server goes away, and comes back. */
@ServiceTest
class MailServerAwayTest {

    @AfterEach
    void itIsThereForTheOthers() {
        Outage.end();
    }

    @Test
    void meanwhileTheServiceServesAndIsReadyAndAfterwardsEachMailIsSentOnce() {
        TestPerson ada = person();
        Outage.begin();

        UUID application = application(ada);

        UUID mail = MailLogs.idOf(MailKind.APPLICATION_RECEIVED, application);
        for (int attempt = 1; attempt <= 3; attempt++) {
            MailLogs.awaitAttempts(mail, attempt);
            assertThat(pauseOf(mail)).isBetween((30L << (attempt - 1)) - 10, 60L << (attempt - 1));
            given().get("/q/health/ready").then().statusCode(200);
            if (attempt < 3) {
                MailLogs.letTimePass(mail);
            }
        }
        assertThat(MailLogs.read(mail).getString("status")).isEqualTo("DUE");

        Outage.end();
        MailLogs.letTimePass(mail);

        JsonPath log = MailLogs.awaitStatus(mail, "SENT");
        assertThat(log.getList("attempts.outcome"))
                .containsExactly("UNREACHABLE", "UNREACHABLE", "UNREACHABLE", "ACCEPTED");
        assertThat(log.getBoolean("mayHaveBeenSentTwice")).isFalse();
        assertThat(Mailbox.to(Tokens.email(ada.sub())))
                .extracting(Mailbox.Received::subject)
                .containsExactly("We have your application for membership");
    }

    /** Seconds until the next attempt. */
    private static long pauseOf(UUID mail) {
        return TestDatabase.count(
                "select extract(epoch from next_attempt_at - now())::bigint from mail where id = ?", mail);
    }
}
