package org.foundationops.membership.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.decide;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.Race;
import org.foundationops.membership.mail.MailLogs;
import org.foundationops.membership.mail.Mailbox;
import org.foundationops.membership.mail.domain.MailKind;
import org.junit.jupiter.api.Test;

/** Who hears by mail of what happens to an application. */
@ServiceTest
class ApplicationMailsTest {

    @Test
    void anApplicantHearsThatTheApplicationHasArrivedAndWhatWasDecided() {
        TestPerson ada = person();
        UUID application = application(ada);
        assertThat(Mailbox.only(ada, "We have your application").text()).contains("Your application has arrived.");

        decide(application, "DEFERRED").then().statusCode(200);
        assertThat(Mailbox.only(ada, "put off").text()).contains("The decision: put off.");
        as(secretary())
                .post("/v1/membership-applications/{id}/resumption", application)
                .then()
                .statusCode(200);
        decide(application, "APPROVED").then().statusCode(200);

        assertThat(Mailbox.only(ada, "Your application for membership: approved")
                        .html())
                .contains("The decision: approved.");
        assertThat(MailLogs.count(MailKind.APPLICATION_RECEIVED, application)).isEqualTo(1);
        assertThat(MailLogs.count(MailKind.APPLICATION_DECIDED, application)).isEqualTo(2);
    }

    @Test
    void aDraftIsNobodysBusiness() {
        TestPerson ada = person();
        Response draft = as(ada).body(
                        Map.of("statement", "Later.", "categories", List.of("REVIEW_AND_TRIAGE"), "draft", true))
                .post("/v1/membership-applications");
        draft.then().statusCode(201);
        assertThat(MailLogs.count(MailKind.APPLICATION_RECEIVED, idOf(draft))).isZero();

        as(ada).post("/v1/membership-applications/{id}/submission", idOf(draft))
                .then()
                .statusCode(200);

        Mailbox.only(ada, "We have your application");
    }

    @Test
    void aNomineeIsAskedForConsentAndTheNominatorHearsThatItArrived() {
        TestPerson nominator = person();
        TestPerson nominee = person();

        UUID nomination = nominate(nominator, Map.of("personId", nominee.id()));

        assertThat(Mailbox.only(nominee, "You have been nominated").text())
                .contains("nothing happens without your consent");
        Mailbox.only(nominator, "We have your application");
        assertThat(MailLogs.awaitStatus(MailLogs.idOf(MailKind.CONSENT_ASKED, nomination), "SENT")
                        .getString("personId"))
                .isEqualTo(nominee.id().toString());
    }

    @Test
    void aStrangerIsAskedWithoutANameThatSomebodyElseHasTyped() {
        String address = "stranger-" + UuidV7.next() + "@example.org";

        UUID nomination = nominate(person(), stranger(address, "Visit https://evil.example now"));

        Mailbox.Received mail = Mailbox.only(address, "You have been nominated");
        assertThat(mail.text()).startsWith("Hello,\n").doesNotContain("evil");
        assertThat(mail.html()).contains("<p>Hello,</p>").doesNotContain("evil");
        var log = MailLogs.awaitStatus(MailLogs.idOf(MailKind.CONSENT_ASKED, nomination), "SENT");
        assertThat(log.getString("nominationId")).isEqualTo(nomination.toString());
        assertThat((String) log.get("personId")).isNull();
    }

    @Test
    void aStrangerIsNotAskedAgainAndAgainWhoeverNominates() {
        String address = "stranger-" + UuidV7.next() + "@example.org";

        List<UUID> nominations = Race.of(10, i -> nominate(person(), stranger(address, "Grace")));

        List<String> causes = nominations.stream()
                .map(nomination -> MailLogs.idOf(MailKind.CONSENT_ASKED, nomination))
                .map(ApplicationMailsTest::awaitSettled)
                .toList();
        assertThat(causes).filteredOn("SENT null"::equals).hasSize(1);
        assertThat(causes).filteredOn("WITHHELD ASKED_LATELY"::equals).hasSize(9);
        assertThat(Mailbox.only(address, "nominated")).isNotNull();
        assertThat(TestDatabase.query("select * from mail_stranger").toString()).doesNotContain(address);

        TestDatabase.execute("update mail_stranger set asked_at = asked_at - interval '30 days 1 second'");
        UUID later = nominate(person(), stranger(address, "Grace"));
        MailLogs.awaitStatus(MailLogs.idOf(MailKind.CONSENT_ASKED, later), "SENT");
    }

    @Test
    void whoIsNominatedByAnAddressThatWeKnowIsAskedAsThemselves() {
        TestPerson known = person();

        nominate(person(), stranger(Tokens.email(known.sub()), "Whoever"));

        assertThat(Mailbox.only(known, "nominated").text()).startsWith("Hello " + nameOf(known) + ",\n");
    }

    private static String nameOf(TestPerson person) {
        return as(person).get("/v1/me").then().extract().path("displayName");
    }

    private static UUID nominate(TestPerson nominator, Map<String, ?> nominee) {
        Response response = as(nominator)
                .body(Map.of("statement", "She helps.", "categories", List.of("COMMUNITY_HELP"), "nominee", nominee))
                .post("/v1/membership-applications");
        response.then().statusCode(201);
        return idOf(response);
    }

    private static Map<String, String> stranger(String email, String name) {
        return Map.of("email", email, "displayName", name);
    }

    private static String awaitSettled(UUID mail) {
        Awaitility.await()
                .until(() ->
                        TestDatabase.count("select count(*) from mail where id = ? and settled_at is not null", mail)
                                == 1);
        Map<String, ?> row = TestDatabase.query("select status, cause from mail where id = ?", mail)
                .getFirst();
        return row.get("status") + " " + row.get("cause");
    }
}
