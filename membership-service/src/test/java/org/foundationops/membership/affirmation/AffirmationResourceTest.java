package org.foundationops.membership.affirmation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.junit.jupiter.api.Test;

/** Every director and reviewer affirms once a year; the secretary sees who has not. */
@ServiceTest
class AffirmationResourceTest {

    private static final int YEAR = TODAY.getYear();

    @Test
    void oneAffirmsOnceAYearTheTextInForce() {
        TestPerson person = person();

        UUID affirmation = idOf(affirm(person, YEAR, "v1"));

        JsonNode state = Topic.state("affirmation", affirmation, "made");
        assertThat(state.path("personId").textValue()).isEqualTo(person.id().toString());
        assertThat(state.path("year").intValue()).isEqualTo(YEAR);
        assertThat(state.path("textVersion").textValue()).isEqualTo("v1");
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where noun = 'affirmation' and subject = ?",
                        affirmation.toString()))
                .isEqualTo(1);
        refused(affirm(person, YEAR, "v1"), 409, "already-affirmed");
        refused(affirm(person, YEAR, "v0"), 422, "affirmation-text-outdated");
        refused(affirm(person, YEAR - 1, "v1"), 422, "affirmation-year");
        refused(affirm(person, YEAR + 2, "v1"), 422, "affirmation-year");
        affirm(person, YEAR + 1, "v1").then().statusCode(201);
        as(person)
                .queryParam("year", YEAR)
                .get("/v1/affirmations")
                .then()
                .body("items.id", contains(affirmation.toString()));
    }

    @Test
    void ofFiftyAtOnceOneCounts() {
        TestPerson person = person();

        List<Integer> statuses =
                Race.of(50, client -> affirm(person, YEAR, "v1").statusCode());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(49);
    }

    @Test
    void theSecretarySeesWhoHasNotAffirmed() {
        TestPerson director = person().holding("director", UuidV7.next());
        TestPerson reviewer = person().holding("grant-reviewer", null);
        TestPerson affirmed = person().holding("director", UuidV7.next());
        affirm(affirmed, YEAR, "v1").then().statusCode(201);
        TestPerson former = person();
        Authorities.give(
                former,
                "director",
                UuidV7.next(),
                Authorities.LONG_AGO,
                Instant.now().minusSeconds(1));
        TestPerson treasurer = person().holding("treasurer", null);

        String missing = missing(YEAR);

        assertThat(missing).contains(director.id().toString(), reviewer.id().toString());
        assertThat(missing)
                .doesNotContain(
                        affirmed.id().toString(),
                        former.id().toString(),
                        treasurer.id().toString());
        assertThat(missing(YEAR + 1)).contains(affirmed.id().toString());
    }

    @Test
    void theRolesOfAMergedRecordAreTheSurvivors() {
        TestPerson merged = person().holding("director", UuidV7.next());
        TestPerson survivor = person();
        TestPerson other = person();
        UUID affirmation = idOf(affirm(other, YEAR, "v1"));
        merge(merged, survivor);
        assertThat(missing(YEAR))
                .contains(survivor.id().toString())
                .doesNotContain(merged.id().toString());

        merge(other, survivor);

        assertThat(missing(YEAR)).doesNotContain(survivor.id().toString());
        assertThat(Topic.state("affirmation", affirmation, "moved")
                        .path("personId")
                        .textValue())
                .isEqualTo(survivor.id().toString());
    }

    @Test
    void whoReadsWhat() {
        TestPerson person = person();
        UUID affirmation = idOf(affirm(person, YEAR, "v1"));

        refused(asNobody().body(Map.of()).post("/v1/affirmations"), 401, "unauthenticated");
        refused(asNobody().get("/v1/affirmations"), 401, "unauthenticated");
        refused(asNobody().get("/v1/affirmations/{id}", affirmation), 401, "unauthenticated");
        refused(as(person()).get("/v1/affirmations/{id}", affirmation), 404, "not-found");
        as(person).get("/v1/affirmations/{id}", affirmation).then().statusCode(200);
        as(secretary())
                .queryParam("personId", person.id())
                .get("/v1/affirmations")
                .then()
                .body("items.size()", equalTo(1));
        refused(asNobody().get("/v1/missing-affirmations"), 401, "unauthenticated");
        refused(as(person).get("/v1/missing-affirmations"), 403, "forbidden");
    }

    private static Response affirm(TestPerson person, int year, String version) {
        return as(person).body(Map.of("year", year, "textVersion", version)).post("/v1/affirmations");
    }

    private static String missing(int year) {
        return as(secretary())
                .accept("application/x-ndjson")
                .queryParam("year", year)
                .get("/v1/missing-affirmations")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static void merge(TestPerson one, TestPerson into) {
        as(secretary())
                .body(Map.of("into", into.id(), "reason", "same person"))
                .post("/v1/persons/{id}/merger", one.id())
                .then()
                .statusCode(200);
    }
}
