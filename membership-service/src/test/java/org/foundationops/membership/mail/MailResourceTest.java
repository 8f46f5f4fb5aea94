package org.foundationops.membership.mail;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.asToken;
import static org.foundationops.membership.Requests.refused;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.mail.domain.MailKind;
import org.junit.jupiter.api.Test;

/** The log of mails over HTTP. */
@ServiceTest
class MailResourceTest {

    @Inject
    Mails mails;

    @Test
    void officersAndAuditorsReadTheLogAndNobodyElse() {
        UUID mail = due(person(), UuidV7.next());
        TestPerson auditor = person().holding("auditor", null);

        as(auditor).get("/v1/mails").then().statusCode(200);
        as(auditor).get("/v1/mails/{id}", mail).then().statusCode(200);
        asToken(Tokens.administrator()).get("/v1/mails").then().statusCode(200);
        refused(asNobody().get("/v1/mails"), 401, "unauthenticated");
        refused(as(person()).get("/v1/mails"), 403, "forbidden");
        refused(asToken(Tokens.client("membership:read")).get("/v1/mails"), 403, "insufficient-scope");
        refused(asNobody().get("/v1/mails/{id}", mail), 401, "unauthenticated");
        refused(as(person()).get("/v1/mails/{id}", mail), 403, "forbidden");
        refused(as(auditor).post("/v1/mails/{id}/retry", mail), 403, "forbidden");
        refused(asNobody().post("/v1/mails/{id}/retry", mail), 401, "unauthenticated");
    }

    @Test
    void theLogIsFilteredByPersonSubjectKindAndStatus() {
        TestPerson ada = person();
        UUID group = UuidV7.next();
        UUID mail = due(ada, group);
        due(ada, UuidV7.next());
        due(person(), group);
        MailLogs.awaitStatus(mail, "SENT");

        assertThat(ids("personId=" + ada.id())).hasSize(2).contains(mail.toString());
        assertThat(ids("subject=" + group)).hasSize(2).contains(mail.toString());
        assertThat(ids("subject=" + group + "&personId=" + ada.id())).containsExactly(mail.toString());
        assertThat(ids("personId=" + ada.id() + "&kind=SUSPENDED")).isEmpty();
        assertThat(ids("subject=" + group + "&personId=" + ada.id() + "&kind=GROUP_INVITED&status=SENT"))
                .containsExactly(mail.toString());
        assertThat(ids("personId=" + ada.id() + "&status=GIVEN_UP")).isEmpty();
        refused(as(secretary()).get("/v1/mails?status=LOST"), 400, "invalid-request");
    }

    @Test
    void theLogIsReadInPagesAndExported() {
        TestPerson ada = person();
        List<UUID> all = List.of(due(ada, UuidV7.next()), due(ada, UuidV7.next()), due(ada, UuidV7.next()));

        JsonPath first = as(secretary())
                .get("/v1/mails?limit=2&personId=" + ada.id())
                .then()
                .extract()
                .jsonPath();
        assertThat(first.getList("items.id"))
                .containsExactly(all.get(0).toString(), all.get(1).toString());
        assertThat(ids("limit=2&personId=" + ada.id() + "&cursor=" + first.getString("next")))
                .containsExactly(all.get(2).toString());
        String csv = given().auth()
                .oauth2(secretary().token())
                .accept("text/csv")
                .get("/v1/mails?personId=" + ada.id())
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv).startsWith("id,kind,personId,").doesNotContain("@");
    }

    @Test
    void onlyAMailThatWasGivenUpIsTriedAgain() {
        UUID mail = due(person(), UuidV7.next());
        MailLogs.awaitStatus(mail, "SENT");

        refused(as(secretary()).post("/v1/mails/{id}/retry", mail), 409, "mail-not-given-up");
        refused(as(secretary()).post("/v1/mails/{id}/retry", UuidV7.next()), 404, "not-found");
        refused(as(secretary()).get("/v1/mails/{id}", UuidV7.next()), 404, "not-found");
    }

    @Test
    void aRetryIsDoneOnceAndStandsInTheAuditTrail() {
        UUID mail = due(person("refuse." + UuidV7.next()), UuidV7.next());
        MailLogs.awaitStatus(mail, "GIVEN_UP");
        String key = UuidV7.next().toString();

        as(secretary())
                .header("Idempotency-Key", key)
                .post("/v1/mails/{id}/retry", mail)
                .then()
                .statusCode(200);
        as(secretary())
                .header("Idempotency-Key", key)
                .post("/v1/mails/{id}/retry", mail)
                .then()
                .statusCode(200);

        assertThat(TestDatabase.query(
                        "select actor, action from audit_entry where noun = 'mail' and subject = ?", mail.toString()))
                .containsExactly(Map.of("actor", secretary().actor(), "action", "retried"));
    }

    @Test
    void permissionsSayWhetherAMailCanBeTriedAgain() {
        UUID sent = due(person(), UuidV7.next());
        UUID givenUp = due(person("refuse." + UuidV7.next()), UuidV7.next());
        MailLogs.awaitStatus(sent, "SENT");
        MailLogs.awaitStatus(givenUp, "GIVEN_UP");

        assertThat(refusal(sent)).isEqualTo("urn:problem:mail-not-given-up");
        assertThat(refusal(givenUp)).isNull();
    }

    @Test
    void everybodyReadsWhichKindsThereAreAndWhichCanBeStopped() {
        JsonPath kinds = given().get("/v1/mail-kinds?limit=200")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(kinds.getList("items.kind"))
                .hasSize(MailKind.values().length)
                .isSorted();
        assertThat(kinds.getList("items.findAll { it.mayBeUnsubscribed }.kind"))
                .containsExactly("GROUP_INVITED", "GROUP_REPORT_DUE", "RENEWAL_DUE", "VOTING_REMINDER");
        assertThat(kinds.getList("items.languages.flatten().unique()")).containsExactly("en");
    }

    @Test
    void thePolicyOfMailsIsRead() {
        assertThat(given().get("/v1/policies/mail")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getMap("versions[0].value"))
                .isEqualTo(
                        Map.of("attempts", 20, "firstPause", "PT1M", "longestPause", "PT4H", "strangerPause", "P30D"));
    }

    private static String refusal(UUID mail) {
        return as(secretary())
                .get("/v1/me/permissions?subject=/v1/mails/" + mail)
                .then()
                .statusCode(200)
                .extract()
                .path("operations.find { it.operationId == 'retryMail' }.reason.type");
    }

    private static List<String> ids(String query) {
        return as(secretary())
                .get("/v1/mails?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id");
    }

    private UUID due(TestPerson person, UUID group) {
        QuarkusTransaction.requiringNew()
                .run(() -> mails.due(new NewMail(
                        MailKind.GROUP_INVITED, person.id(), "group/" + group, Map.of("group", "Website"))));
        return UUID.fromString(String.valueOf(
                TestDatabase.query("select id from mail where person_id = ? and subject_id = ?", person.id(), group)
                        .getFirst()
                        .get("id")));
    }
}
