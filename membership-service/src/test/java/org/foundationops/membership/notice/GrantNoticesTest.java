package org.foundationops.membership.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.person;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.mail.MailLogs;
import org.foundationops.membership.mail.Mailbox;
import org.foundationops.membership.mail.domain.MailKind;
import org.junit.jupiter.api.Test;

/** What applicants for grants hear by mail, from the messages of grants. */
@ServiceTest
class GrantNoticesTest {

    @Test
    void anApplicantHearsOfEachDecisionOnce() {
        TestPerson ada = person();
        UUID application = UuidV7.next();

        Instant decided = Instant.now();

        publish(ada.id(), application, 1, "REJECTED", decided);
        publish(ada.id(), application, 2, "REJECTED", decided);
        awaitHeard(application, 2);

        Mailbox.Received mail = Mailbox.only(ada, "Your application for a grant: rejected");
        assertThat(mail.text()).contains("6000.00 USD", "2026-11-21", "The decision: rejected.");
    }

    @Test
    void whatIsNotDecidedOrLongAgoIsNoNews() {
        TestPerson ada = person();
        UUID open = UuidV7.next();
        UUID old = UuidV7.next();
        KafkaProbe.publish(
                "foundation.grants.v1",
                "foundation.grants.grant-application.submitted.v1",
                "grant-application",
                open,
                0,
                Map.of(
                        "applicantId", ada.id(),
                        "status", "SUBMITTED",
                        "requested", Map.of("amount", "6000.00", "currency", "USD")));
        publish(ada.id(), old, 1, "APPROVED", Instant.now().minus(Duration.ofDays(30)));

        awaitHeard(open, 0);
        awaitHeard(old, 1);
        assertThat(MailLogs.count(MailKind.GRANT_DECIDED, open)).isZero();
        assertThat(MailLogs.count(MailKind.GRANT_DECIDED, old)).isZero();
    }

    @Test
    void anApplicantWhomWeDoNotKnowHoldsNothingUp() {
        UUID application = UuidV7.next();

        publish(UuidV7.next(), application, 1, "APPROVED", Instant.now());

        awaitHeard(application, 1);
        assertThat(MailLogs.count(MailKind.GRANT_DECIDED, application)).isZero();
    }

    private static void publish(UUID applicant, UUID application, long version, String status, Instant recordedAt) {
        KafkaProbe.publish(
                "foundation.grants.v1",
                "foundation.grants.grant-application." + status.toLowerCase(Locale.ROOT) + ".v1",
                "grant-application",
                application,
                version,
                Map.of(
                        "applicantId",
                        applicant,
                        "status",
                        status,
                        "requested",
                        Map.of("amount", "6000.00", "currency", "USD"),
                        "decision",
                        Map.of("decidedOn", "2026-11-21", "recordedAt", recordedAt.toString())));
    }

    private static void awaitHeard(UUID application, long version) {
        Awaitility.await("the decision to be heard of")
                .until(() -> TestDatabase.count(
                                "select count(*) from inbox_version where handler = 'grant-notices' and message_key = ?"
                                        + " and version = ?",
                                "grant-application/" + application,
                                version)
                        == 1);
    }
}
