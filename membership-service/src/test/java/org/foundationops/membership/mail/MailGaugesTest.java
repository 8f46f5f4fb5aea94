package org.foundationops.membership.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.person;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.membership.mail.domain.MailKind;
import org.junit.jupiter.api.Test;

/** Whoever runs the service sees from outside how much mail waits, since when, and what needs somebody. */
@ServiceTest
class MailGaugesTest {

    @Inject
    Mails mails;

    @Inject
    MeterRegistry meters;

    @Test
    void theBacklogIsMeasured() {
        UUID waiting = due("defer9.");
        UUID refused = due("refuse.");
        MailLogs.awaitAttempts(waiting, 1);
        MailLogs.awaitStatus(refused, "GIVEN_UP");
        TestDatabase.execute("update mail set due_at = now() - interval '3 days' where id = ?", waiting);

        Awaitility.await("the mails to be counted").untilAsserted(() -> {
            assertThat(gauge("mails_due")).isPositive().isEqualTo(count("status in ('DUE', 'SENDING')"));
            assertThat(gauge("mails_given_up")).isPositive().isEqualTo(count("status = 'GIVEN_UP'"));
            assertThat(gauge("mails_oldest_due_age_seconds")).isGreaterThanOrEqualTo(3 * 86_400.0);
        });
    }

    private UUID due(String whatHappens) {
        UUID subject = UuidV7.next();
        UUID person = person(whatHappens + subject).id();
        QuarkusTransaction.requiringNew()
                .run(() -> mails.due(new NewMail(
                        MailKind.GRANT_DECIDED,
                        person,
                        "grant-application/" + subject,
                        Map.of("requested", "100.00 USD", "outcome", "APPROVED", "decidedOn", "2027-03-01"))));
        return MailLogs.idOf(MailKind.GRANT_DECIDED, subject);
    }

    private static double count(String condition) {
        return TestDatabase.count("select count(*) from mail where " + condition);
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }
}
