package org.foundationops.membership.affiliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.organisation;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.asToken;
import static org.foundationops.membership.Requests.etag;
import static org.foundationops.membership.Requests.patch;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ServiceTest
class AffiliationResourceTest {

    @Test
    void oneRecordsWhatOneIsAndOthersLearnOfIt() {
        TestPerson me = person();
        UUID organisation = organisation();

        Response response = begin(me, me, organisation, "EMPLOYEE", "2026-03-01", "2026-03-31");

        UUID id = idOf(response);
        response.then()
                .statusCode(201)
                .header("Location", equalTo("/v1/affiliations/" + id))
                .body("personId", equalTo(me.id().toString()))
                .body("periods[0].from", equalTo("2026-03-01T00:00:00Z"))
                .body("periods[0].until", equalTo("2026-04-01T00:00:00Z"));
        JsonNode state = Topic.state("affiliation", id, "begun");
        assertThat(state.path("organisationId").textValue()).isEqualTo(organisation.toString());
        assertThat(state.path("kind").textValue()).isEqualTo("EMPLOYEE");
        assertThat(state.path("periods").get(0).has("recordedAt")).isTrue();
    }

    @Test
    void whoComesBackHasAnotherPeriodOfTheSame() {
        TestPerson me = person();
        UUID organisation = organisation();
        UUID id = idOf(begin(me, me, organisation, "OFFICER", "2019-01-01", "2019-12-31"));

        assertThat(idOf(begin(me, me, organisation, "OFFICER", "2021-01-01", null)))
                .isEqualTo(id);
        assertThat(idOf(begin(me, me, organisation, "OWNER", "2021-01-01", null)))
                .isNotEqualTo(id);

        as(me).get("/v1/affiliations/{id}", id)
                .then()
                .body("periods.from", contains("2019-01-01T00:00:00Z", "2021-01-01T00:00:00Z"));
        Topic.awaitParticiples("affiliation", id, "begun", "begun");
    }

    @Test
    void theEndIsSaidByThePersonOrASecretary() {
        TestPerson me = person();
        UUID id = idOf(begin(me, me, organisation(), "CONSULTANT", "2020-01-01", null));
        refused(end(person(), id, "2020-12-31"), 404, "not-found");
        refused(end(me, id, "2019-12-31"), 422, "affiliation-ends-before-it-begins")
                .body("errors.pointer", contains("/until"));
        end(me, id, "2999-12-31").then().statusCode(200).body("periods[0].until", equalTo("3000-01-01T00:00:00Z"));

        end(secretary(), id, "2020-12-31")
                .then()
                .statusCode(200)
                .body("periods[0].until", equalTo("2021-01-01T00:00:00Z"));

        refused(end(me, id, "2021-12-31"), 409, "affiliation-ended");
        refused(end(me, UuidV7.next(), "2021-12-31"), 404, "not-found");
        Topic.awaitParticiples("affiliation", id, "begun", "ended", "ended");
        as(me).get("/v1/me").then().body("affiliations", empty());
    }

    @Test
    void whatCannotBeIsSaid() {
        TestPerson me = person();
        UUID organisation = organisation();
        refused(begin(me, person(), organisation, "OWNER", "2020-01-01", null), 403, "not-your-affiliation");
        begin(secretary(), me, organisation, "OWNER", "2020-01-01", null).then().statusCode(201);
        refused(begin(me, me, organisation, "OWNER", "2021-01-01", "2021-12-31"), 409, "affiliation-overlaps");
        refused(
                begin(me, me, organisation, "EMPLOYEE", "2021-01-02", "2021-01-01"),
                422,
                "affiliation-ends-before-it-begins");
        refused(begin(me, me, UuidV7.next(), "OWNER", "2020-01-01", null), 422, "organisation-unknown");
        refused(
                begin(secretary(), new TestPerson(UuidV7.next(), "nobody"), organisation, "OWNER", "2020-01-01", null),
                422,
                "person-unknown");
        refused(begin(me, me, organisation, "FRIEND", "2020-01-01", null), 400, "invalid-request")
                .body("errors.pointer", contains("/kind"));
    }

    @Test
    void oneReadsOnesOwnAndOfficersAll() {
        TestPerson me = person();
        UUID organisation = organisation();
        UUID id = idOf(begin(me, me, organisation, "EMPLOYEE", "2020-01-01", null));
        TestPerson stranger = person();

        as(me).get("/v1/persons/{id}/affiliations", me.id()).then().body("items.id", contains(id.toString()));
        asToken(Tokens.client("membership:read"))
                .get("/v1/persons/{id}/affiliations", me.id())
                .then()
                .body("items.id", contains(id.toString()));
        as(secretary())
                .queryParam("organisationId", organisation)
                .get("/v1/affiliations")
                .then()
                .statusCode(200)
                .body("items.id", contains(id.toString()));
        as(secretary())
                .queryParam("personId", me.id())
                .accept("text/csv")
                .get("/v1/affiliations")
                .then()
                .statusCode(200);
        as(me).get("/v1/me")
                .then()
                .body("affiliations.organisationId", contains(organisation.toString()))
                .body("affiliations[0].from", equalTo("2020-01-01T00:00:00Z"))
                .body("affiliations[0].until", nullValue());

        refused(as(stranger).get("/v1/affiliations/{id}", id), 404, "not-found");
        refused(as(stranger).get("/v1/persons/{id}/affiliations", me.id()), 404, "not-found");
        refused(as(stranger).get("/v1/affiliations"), 403, "forbidden");
        refused(asNobody().get("/v1/affiliations"), 401, "unauthenticated");
        refused(asNobody().get("/v1/affiliations/{id}", id), 401, "unauthenticated");
        refused(asNobody().get("/v1/persons/{id}/affiliations", me.id()), 401, "unauthenticated");
        refused(
                asNobody().body(Map.of("until", "2020-01-01")).post("/v1/affiliations/{id}/end", id),
                401,
                "unauthenticated");
        refused(
                asToken(Tokens.client("membership:read")).body(Map.of()).post("/v1/affiliations"),
                403,
                "insufficient-scope");
    }

    @Test
    void ofFiftyAtOnceOneIsRecorded() {
        TestPerson me = person();
        UUID organisation = organisation();

        List<Response> answers = Race.of(50, client -> begin(me, me, organisation, "EMPLOYEE", "2020-01-01", null));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 201)
                .allSatisfy(answer -> refused(answer, 409, "affiliation-overlaps"));
    }

    @Test
    void theControlGroupIsWhatParentLinksJoinInEitherDirection() {
        UUID holding = organisation();
        UUID oneDaughter = organisation();
        UUID otherDaughter = organisation();
        UUID grandDaughter = organisation();
        owns(holding, oneDaughter);
        owns(holding, otherDaughter);
        owns(otherDaughter, grandDaughter);
        String[] group = {holding.toString(), oneDaughter.toString(), otherDaughter.toString(), grandDaughter.toString()
        };

        for (String each : group) {
            asNobody()
                    .get("/v1/organisations/{id}/control-group", each)
                    .then()
                    .statusCode(200)
                    .body("items.id", containsInAnyOrder(group));
        }
        UUID alone = organisation();
        asNobody()
                .get("/v1/organisations/{id}/control-group", alone)
                .then()
                .body("items.id", contains(alone.toString()));
        refused(asNobody().get("/v1/organisations/{id}/control-group", UuidV7.next()), 404, "not-found");
    }

    @Test
    void coAffiliatedAreThoseInOneControlGroup() {
        TestPerson ada = person();
        TestPerson bob = person();
        UUID holding = organisation();
        UUID daughter = organisation();
        begin(ada, ada, holding, "BOARD_MEMBER", "2020-01-01", null).then().statusCode(201);
        begin(bob, bob, daughter, "EMPLOYEE", "2020-01-01", null).then().statusCode(201);
        coAffiliation(ada, bob).then().statusCode(200).body("coAffiliated", equalTo(false));

        owns(holding, daughter);

        coAffiliation(ada, bob).then().body("coAffiliated", equalTo(true));
        coAffiliation(bob, ada).then().body("coAffiliated", equalTo(true));
        as(secretary())
                .queryParam("with", bob.id())
                .queryParam("at", "2020-06-01T00:00:00Z")
                .get("/v1/persons/{id}/co-affiliation", ada.id())
                .then()
                .body("coAffiliated", equalTo(false)); // not recorded by then
        refused(
                as(ada).queryParam("with", bob.id()).get("/v1/persons/{id}/co-affiliation", ada.id()),
                403,
                "forbidden");
        refused(
                asNobody().queryParam("with", bob.id()).get("/v1/persons/{id}/co-affiliation", ada.id()),
                401,
                "unauthenticated");
    }

    private static Response coAffiliation(TestPerson one, TestPerson other) {
        return as(secretary()).queryParam("with", other.id()).get("/v1/persons/{id}/co-affiliation", one.id());
    }

    private static void owns(UUID parent, UUID daughter) {
        String path = "/v1/organisations/" + daughter;
        patch(secretary(), etag(secretary(), path), path, "{\"parentId\": \"" + parent + "\"}")
                .then()
                .statusCode(200);
    }

    private static Response begin(
            TestPerson recorder,
            TestPerson person,
            UUID organisation,
            String kind,
            String from,
            @Nullable String until) {
        Map<String, Object> body = new java.util.HashMap<>(
                Map.of("personId", person.id(), "organisationId", organisation, "kind", kind, "from", from));
        if (until != null) {
            body.put("until", until);
        }
        return as(recorder).body(body).post("/v1/affiliations");
    }

    private static Response end(TestPerson recorder, UUID affiliation, String until) {
        return as(recorder).body(Map.of("until", until)).post("/v1/affiliations/{id}/end", affiliation);
    }
}
