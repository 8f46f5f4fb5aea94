package org.foundationops.grants.erasure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.grants.Requests.adoptedLine;
import static org.foundationops.grants.Requests.approval;
import static org.foundationops.grants.Requests.approve;
import static org.foundationops.grants.Requests.as;
import static org.foundationops.grants.Requests.decisionOf;
import static org.foundationops.grants.Requests.money;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.awaitility.Awaitility;
import org.foundationops.grants.TestBody;
import org.foundationops.kit.retention.Retention;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.Markers;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.PersonalDataRules;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

/** An applicant is erased: words and the name of a person go; decision, award and ledger stay. */
@ServiceTest
class ErasedApplicantTest {

    private static final String NAME = "Zaphodia Quillfeather";
    private static final String TITLE = "Lighthouse days of Zaphodia";
    private static final String PURPOSE = "My train from Ulaanbaatar";
    private static final String CONDUCT = "https://zaphodia.example.org/conduct";
    private static final String REASON = "She missed the date, as she told us";
    private static final Markers MARKERS = Markers.of(List.of(NAME, TITLE, PURPOSE, CONDUCT, REASON));

    @Inject
    Retention retention;

    @Test
    void everyTableIsShownToThePersonAndErasedOrSaidToHoldNothing() {
        PersonalDataRules.everyTableIsNamed(Map.of(
                "known_parent", "organisations",
                "known_delegation", "what bodies let groups and offices decide",
                "budget_line", "planned amounts",
                "ledger_posting", "amounts",
                "line_figures", "sums"));
    }

    @Test
    void theAwardAndTheLedgerAddUpWithoutTheName() throws SQLException {
        TestBody body = TestBody.create();
        String line = adoptedLine(body, "10000.00", "USD");
        TestPerson zaphodia = People.register();
        String application = apply(zaphodia, false);
        as(body.director())
                .body(Map.of("bodyId", body.id().toString(), "reason", REASON))
                .post("/v1/grant-applications/{id}/lead-time-waiver", application)
                .then()
                .statusCode(200);
        String award = as(body.secretary())
                .header("Idempotency-Key", application) // so that the answer is kept
                .body(approval(body.id(), line, "2000.00", "USD"))
                .post("/v1/grant-applications/{id}/approval", application)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        String open = apply(zaphodia, false);
        String ledger = ledger(body, line);
        assertThat(inDatabase()).isNotEmpty();

        People.erase(zaphodia, 2);

        assertThat(inDatabase()).isEmpty();
        assertThat(ledger(body, line)).isEqualTo(ledger);
        given().get("/v1/awards/{id}", award)
                .then()
                .body("recipient.name", equalTo("Erased person"))
                .body("recipient.country", equalTo("NL"))
                .body("title", equalTo("Erased"))
                .body("purpose", equalTo("Erased"))
                .body("amount", equalTo(money("2000.00", "USD")))
                .body("minuteReference", equalTo("Board, item 4"));
        as(body.secretary())
                .get("/v1/grant-applications/{id}", application)
                .then()
                .body("status", equalTo("APPROVED"))
                .body("applicantId", equalTo(zaphodia.id().toString()))
                .body("purpose", equalTo("Erased"))
                .body("leadTimeWaiver.reason", equalTo("Erased"));
        as(body.secretary()).get("/v1/grant-applications/{id}", open).then().body("status", equalTo("WITHDRAWN"));
        KafkaProbe.await(
                "foundation.grants.v1",
                "grant-application/" + open,
                "foundation.grants.grant-application.withdrawn.v1");
        assertThat(MARKERS.in(given().accept("text/csv").get("/v1/awards").asString()))
                .isEmpty();
        assertThat(MARKERS.in(as(body.secretary())
                        .accept("text/csv")
                        .get("/v1/grant-applications")
                        .asString()))
                .isEmpty();
        assertThat(TestDatabase.count(
                        "select count(*) from line_figures where budget_line_id = ?::uuid and committed_minor = 200000",
                        line))
                .isEqualTo(1);
    }

    @Test
    void anOrganisationKeepsItsNameAndItsProject() {
        TestBody body = TestBody.create();
        String line = adoptedLine(body, "10000.00", "USD");
        TestPerson zaphodia = People.register();
        String application = apply(zaphodia, true);
        String award = approve(body.secretary(), application, approval(body.id(), line, "100.00", "USD"))
                .then()
                .statusCode(201)
                .body("recipient.organisation", equalTo(true))
                .extract()
                .path("id");

        People.erase(zaphodia, 2);

        given().get("/v1/awards/{id}", award)
                .then()
                .body("recipient.name", equalTo("Org " + NAME.length()))
                .body("title", equalTo("Sprint 2026"))
                .body("purpose", equalTo("Erased"));
    }

    @Test
    void whatWasWrittenForNothingIsNotKeptForEver() {
        TestBody body = TestBody.create();
        TestPerson ada = People.register();
        String old = apply(ada, false);
        String young = apply(ada, false);
        for (String each : List.of(old, young)) {
            as(body.secretary())
                    .body(Map.of("decision", decisionOf(body.id())))
                    .post("/v1/grant-applications/{id}/rejection", each)
                    .then()
                    .statusCode(200);
        }
        TestDatabase.execute(
                "update grant_application set decision_recorded_at = now() - interval '731 days' where id = ?::uuid",
                old);
        TestDatabase.execute("delete from retention_run");

        retention.run();

        as(ada).get("/v1/grant-applications/{id}", old)
                .then()
                .body("purpose", equalTo("Erased"))
                .body("recipient.name", equalTo("Erased person"))
                .body("status", equalTo("REJECTED"));
        as(ada).get("/v1/grant-applications/{id}", young).then().body("purpose", equalTo(PURPOSE));
        People.erase(ada, 2);
    }

    private static String apply(TestPerson applicant, boolean forOrganisation) {
        return as(applicant)
                .body(Map.of(
                        "title",
                        forOrganisation ? "Sprint 2026" : TITLE,
                        "purpose",
                        PURPOSE,
                        "kind",
                        "PROJECT",
                        "conductUrl",
                        forOrganisation ? "https://sprint.example.org/conduct" : CONDUCT,
                        "recipient",
                        Map.of(
                                "name",
                                forOrganisation ? "Org " + NAME.length() : NAME,
                                "country",
                                "NL",
                                "organisation",
                                forOrganisation),
                        "requested",
                        money("2200.00", "USD")))
                .post("/v1/grant-applications")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String ledger(TestBody body, String line) {
        return as(body.treasurer())
                .accept("text/csv")
                .queryParam("budgetLineId", line)
                .get("/v1/ledger-entries")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Set<String> inDatabase() throws SQLException {
        Awaitility.await().until(() -> TestDatabase.count("select count(*) from outbox") == 0);
        try (Connection connection = TestDatabase.connect()) {
            return MARKERS.in(connection);
        }
    }
}
