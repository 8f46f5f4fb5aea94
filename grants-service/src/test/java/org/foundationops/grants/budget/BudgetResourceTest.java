package org.foundationops.grants.budget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.grants.Requests.TODAY;
import static org.foundationops.grants.Requests.as;
import static org.foundationops.grants.Requests.asToken;
import static org.foundationops.grants.Requests.budget;
import static org.foundationops.grants.Requests.decisionOf;
import static org.foundationops.grants.Requests.draft;
import static org.foundationops.grants.Requests.money;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.grants.TestBody;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class BudgetResourceTest {

    private static final String TOPIC = "foundation.grants.v1";

    @Test
    void aTreasurerPlansTheBudgetOfTheBody() {
        TestBody body = TestBody.create();

        String id = as(body.treasurer())
                .body(budget(body.id(), "60000.00", "USD"))
                .post("/v1/budgets")
                .then()
                .statusCode(201)
                .header("Location", startsWith("/v1/budgets/"))
                .header("ETag", matchesPattern("\"0\\.[^\"]+\""))
                .body("status", equalTo("DRAFT"))
                .body("decision", nullValue())
                .body("lines[0].planned", equalTo(money("60000.00", "USD")))
                .body("lines[0].allotted", equalTo(money("0.00", "USD")))
                .extract()
                .path("id");

        KafkaProbe.Message message = KafkaProbe.await(TOPIC, "budget/" + id, "foundation.grants.budget.drafted.v1");
        assertThat(message.data().path("status").asText()).isEqualTo("DRAFT");
        assertThat(message.data()
                        .path("lines")
                        .path(0)
                        .path("planned")
                        .path("amount")
                        .asText())
                .isEqualTo("60000.00");
        assertThat(auditOf(id)).containsExactly(Map.of("actor", body.treasurer().actor(), "action", "drafted"));
    }

    @Test
    void theAdoptionByTheBodyPutsTheMoneyIntoTheLedger() {
        TestBody body = TestBody.create();
        String id = draft(body, "60000.00", "USD");

        String line = as(body.director())
                .body(Map.of("decision", decisionOf(body.id())))
                .post("/v1/budgets/{id}/adoption", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("ADOPTED"))
                .body("decision.minuteReference", equalTo("Board, item 4"))
                .body("lines[0].allotted", equalTo(money("60000.00", "USD")))
                .body("lines[0].available", equalTo(money("60000.00", "USD")))
                .body("lines[0].committed", equalTo(money("0.00", "USD")))
                .extract()
                .path("lines[0].id");

        as(body.treasurer())
                .queryParam("budgetLineId", line)
                .get("/v1/ledger-entries")
                .then()
                .statusCode(200)
                .body("items.kind", contains("ALLOT"))
                .body("items[0].actor", equalTo(body.director().actor()))
                .body("items[0].postings.account", contains("APPROPRIATION", "AVAILABLE"))
                .body("items[0].postings.amount.amount", contains("-60000.00", "60000.00"));
        KafkaProbe.Message message = KafkaProbe.await(TOPIC, "budget/" + id, "foundation.grants.budget.adopted.v1");
        assertThat(message.data().path("decision").path("bodyId").asText())
                .isEqualTo(body.id().toString());
        assertThat(auditOf(id)).contains(Map.of("actor", body.director().actor(), "action", "adopted"));
    }

    @Test
    void adoptingTwiceIsAConflictAndAllotsOnce() {
        TestBody body = TestBody.create();
        String id = draft(body, "100.00", "USD");
        adopt(body, id, 200);

        as(body.secretary())
                .body(Map.of("decision", decisionOf(body.id())))
                .post("/v1/budgets/{id}/adoption", id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:budget-not-draft"));
        assertThat(TestDatabase.count(
                        "select count(*) from ledger_entry e join budget_line l on l.id = e.budget_line_id"
                                + " where l.budget_id = ?::uuid",
                        id))
                .isEqualTo(1);
    }

    @Test
    void aRepetitionWithTheSameKeyIsAnsweredByTheFirstAnswer() {
        TestBody body = TestBody.create();
        String key = UUID.randomUUID().toString();

        String first = as(body.treasurer())
                .header("Idempotency-Key", key)
                .body(budget(body.id(), "100.00", "USD"))
                .post("/v1/budgets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(body.treasurer())
                .header("Idempotency-Key", key)
                .body(budget(body.id(), "100.00", "USD"))
                .post("/v1/budgets")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
    }

    @Test
    void aBodyHasOneBudgetForAYear() {
        TestBody body = TestBody.create();
        draft(body, "100.00", "USD");

        as(body.treasurer())
                .body(budget(body.id(), "100.00", "USD"))
                .post("/v1/budgets")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:budget-exists"));
    }

    @Test
    void linesThatDoNotMakeABudgetAreRefusedWithPointers() {
        TestBody body = TestBody.create();
        Map<String, Object> line = Map.of("code", "prizes", "name", "Prizes", "allotted", money("1.00", "EUR"));

        as(body.treasurer())
                .body(Map.of(
                        "bodyId",
                        body.id().toString(),
                        "fiscalYear",
                        2026,
                        "currency",
                        "USD",
                        "title",
                        "Budget 2026",
                        "lines",
                        List.of(line)))
                .post("/v1/budgets")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:budget-lines-unusable"))
                .body("errors.pointer", contains("/lines/0/allotted/currency"));
    }

    @Test
    void aBudgetWithoutLinesOrWithAYearOutOfRangeIsRefused() {
        TestBody body = TestBody.create();

        as(body.treasurer())
                .body(Map.of(
                        "bodyId",
                        body.id().toString(),
                        "fiscalYear",
                        1900,
                        "currency",
                        "USD",
                        "title",
                        " ",
                        "lines",
                        List.of()))
                .post("/v1/budgets")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItem("/fiscalYear"))
                .body("errors.pointer", hasItem("/title"))
                .body("errors.pointer", hasItem("/lines"));
    }

    @Test
    void onlyTheTreasurerOfTheBodyPlans() {
        TestBody body = TestBody.create();
        TestBody other = TestBody.create();

        given().contentType(ContentType.JSON)
                .body(budget(body.id(), "1.00", "USD"))
                .post("/v1/budgets")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"));
        for (String token : List.of(
                body.director().token(),
                body.secretary().token(),
                other.treasurer().token(),
                Tokens.administrator(),
                Tokens.client("grants:read"))) {
            asToken(token)
                    .body(budget(body.id(), "1.00", "USD"))
                    .post("/v1/budgets")
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void onlySecretaryAndDirectorsOfTheBodyRecordItsAdoption() {
        TestBody body = TestBody.create();
        TestBody other = TestBody.create();
        String id = draft(body, "1.00", "USD");

        given().contentType(ContentType.JSON)
                .body(Map.of("decision", decisionOf(body.id())))
                .post("/v1/budgets/{id}/adoption", id)
                .then()
                .statusCode(401);
        as(body.treasurer())
                .body(Map.of("decision", decisionOf(body.id())))
                .post("/v1/budgets/{id}/adoption", id)
                .then()
                .statusCode(403);
        as(other.secretary())
                .body(Map.of("decision", decisionOf(body.id())))
                .post("/v1/budgets/{id}/adoption", id)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:forbidden"));
        as(other.secretary())
                .body(Map.of("decision", decisionOf(other.id())))
                .post("/v1/budgets/{id}/adoption", id)
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:wrong-body"))
                .body("errors.pointer", contains("/decision/bodyId"));
    }

    @Test
    void aDecisionOfTomorrowAndABudgetThatIsNotThereAreRefused() {
        TestBody body = TestBody.create();

        as(body.secretary())
                .body(Map.of("decision", decisionOf(body.id(), TODAY.plusDays(1))))
                .post("/v1/budgets/{id}/adoption", draft(body, "1.00", "USD"))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:decision-in-the-future"));
        as(body.secretary())
                .body(Map.of("decision", decisionOf(body.id())))
                .post("/v1/budgets/{id}/adoption", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:not-found"));
    }

    @Test
    void nobodyDecidesWhileItIsNotCertainWhoIsInOffice() {
        TestBody body = TestBody.create();
        String id = draft(body, "1.00", "USD");
        Authorities.forgetTheLastWatermark();

        try {
            as(body.secretary())
                    .body(Map.of("decision", decisionOf(body.id())))
                    .post("/v1/budgets/{id}/adoption", id)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("30"))
                    .body("type", equalTo("urn:problem:authority-stale"));
            as(body.treasurer()).get("/v1/budgets/{id}", id).then().statusCode(200);
        } finally {
            Authorities.refresh();
        }
        adopt(body, id, 200);
    }

    @Test
    void officersAuditorsAndToolsReadBudgetsAndNobodyElse() {
        TestBody body = TestBody.create();
        String id = draft(body, "1.00", "USD");

        for (String token : List.of(
                body.director().token(),
                People.register().holding("auditor", null).token(),
                Tokens.client("grants:read"))) {
            asToken(token).get("/v1/budgets/{id}", id).then().statusCode(200).body("id", equalTo(id));
        }
        asToken(People.register().token()).get("/v1/budgets/{id}", id).then().statusCode(403);
        asToken(Tokens.client("events:read")).get("/v1/budgets").then().statusCode(403);
        given().get("/v1/budgets/{id}", id).then().statusCode(401);
        given().get("/v1/budgets").then().statusCode(401);
        given().get("/v1/ledger-entries").then().statusCode(401);
        asToken(People.register().token()).get("/v1/ledger-entries").then().statusCode(403);
    }

    @Test
    void theListHasEveryBudgetOrThoseOfABodyAsJsonAndAsCsv() {
        TestBody body = TestBody.create();
        String id = draft(body, "1.00", "USD");
        String other = draft(TestBody.create(), "1.00", "USD");

        as(body.treasurer())
                .queryParam("limit", 200)
                .get("/v1/budgets")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.id", hasItem(other));
        as(body.treasurer())
                .queryParam("bodyId", body.id())
                .get("/v1/budgets")
                .then()
                .statusCode(200)
                .body("items.id", contains(id));
        String csv = as(body.treasurer())
                .accept("text/csv")
                .get("/v1/budgets")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines().filter(row -> row.startsWith(id))).hasSize(1);
    }

    private static void adopt(TestBody body, String id, int status) {
        as(body.secretary())
                .body(Map.of("decision", decisionOf(body.id())))
                .post("/v1/budgets/{id}/adoption", id)
                .then()
                .statusCode(status);
    }

    private static List<Map<String, Object>> auditOf(String id) {
        return List.copyOf(
                TestDatabase.query("select actor, action from audit_entry where subject = ? order by position", id));
    }
}
