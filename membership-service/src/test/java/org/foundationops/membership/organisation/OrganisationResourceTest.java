package org.foundationops.membership.organisation;

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
import org.junit.jupiter.api.Test;

@ServiceTest
class OrganisationResourceTest {

    @Test
    void anybodyKnownRegistersAnOrganisationThatEverybodySees() {
        String domain = newDomain();

        UUID id = idOf(register(person(), domain.toUpperCase(java.util.Locale.ROOT)));

        asNobody()
                .get("/v1/organisations/{id}", id)
                .then()
                .statusCode(200)
                .body("legalName", equalTo("Example Software Ltd"))
                .body("displayName", equalTo("Example"))
                .body("country", equalTo("IE"))
                .body("domains", contains(domain))
                .body("parentId", nullValue());
        JsonNode state = Topic.state("organisation", id, "registered");
        assertThat(state.propertyStream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("id", "version", "legalName", "displayName", "country");
        asNobody().get("/v1/organisations").then().statusCode(200);
    }

    @Test
    void anOrganisationIsFoundByEitherNameAndByItsDomain() {
        String word = "q" + UuidV7.next().toString().substring(24);
        String domain = newDomain();
        String id = as(person())
                .body(Map.of(
                        "legalName",
                        "Soci\u00e9t\u00e9 " + word + " S.A.",
                        "displayName",
                        "Shown",
                        "country",
                        "FR",
                        "domains",
                        List.of(domain)))
                .post("/v1/organisations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        asNobody().queryParam("name", word).get("/v1/organisations").then().body("items.id", contains(id));
        asNobody()
                .queryParam("name", "shown societe " + word)
                .get("/v1/organisations")
                .then()
                .body("items.id", contains(id));
        asNobody()
                .queryParam("name", word + "x")
                .get("/v1/organisations")
                .then()
                .body("items", empty());
        asNobody().queryParam("domain", domain).get("/v1/organisations").then().body("items.id", contains(id));
    }

    @Test
    void aDomainBelongsToOneOrganisation() {
        String domain = newDomain();
        register(person(), domain).then().statusCode(201);

        refused(register(person(), domain), 409, "domain-taken").body("errors.pointer", contains("/domains"));
    }

    @Test
    void ofTwentyAtOnceOneGetsTheDomain() {
        TestPerson somebody = person();
        String domain = newDomain();

        List<Integer> statuses =
                Race.of(20, client -> register(somebody, domain).statusCode());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(19);
    }

    @Test
    void aSecretaryHangsItBelowAnotherAndTakesItAwayAgain() {
        UUID parent = organisation();
        UUID child = organisation();

        setParent(child, parent).then().statusCode(200).body("parentId", equalTo(parent.toString()));
        assertThat(Topic.state("organisation", child, "updated")
                        .path("parentId")
                        .textValue())
                .isEqualTo(parent.toString());

        String path = "/v1/organisations/" + child;
        patch(secretary(), etag(secretary(), path), path, "{\"parentId\": null}")
                .then()
                .statusCode(200)
                .body("parentId", nullValue());
    }

    @Test
    void noOrganisationOwnsItselfOverAnyNumberOfSteps() {
        UUID first = organisation();
        UUID second = organisation();
        UUID third = organisation();
        setParent(second, first).then().statusCode(200);
        setParent(third, second).then().statusCode(200);

        refused(setParent(first, third), 422, "organisation-cycle").body("errors.pointer", contains("/parentId"));
        refused(setParent(first, first), 422, "organisation-cycle");
    }

    @Test
    void ofTwoThatWantToOwnEachOtherOneDoes() {
        UUID first = organisation();
        UUID second = organisation();
        String ofFirst = etag(secretary(), "/v1/organisations/" + first);
        String ofSecond = etag(secretary(), "/v1/organisations/" + second);

        List<Integer> statuses = Race.of(
                2,
                client -> client == 0
                        ? setParent(first, ofFirst, second).statusCode()
                        : setParent(second, ofSecond, first).statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void theParentIsRegistered() {
        refused(setParent(organisation(), UuidV7.next()), 422, "organisation-unknown");
    }

    @Test
    void whatIsWrongIsNamedByItsPlace() {
        refused(
                        as(person())
                                .body(Map.of("legalName", "", "country", "Ireland", "domains", List.of("no domain")))
                                .post("/v1/organisations"),
                        422,
                        "validation-failed")
                .body("errors.pointer", containsInAnyOrder("/legalName", "/displayName", "/country", "/domains"));
    }

    @Test
    void onlyOfficersChangeAnOrganisation() {
        UUID organisation = organisation();
        String path = "/v1/organisations/" + organisation;

        refused(patch(person(), etag(secretary(), path), path, "{\"displayName\": \"Mine\"}"), 403, "forbidden");
        refused(asNobody().body(Map.of()).post("/v1/organisations"), 401, "unauthenticated");
        refused(
                asToken(Tokens.client("membership:read")).body(Map.of()).post("/v1/organisations"),
                403,
                "insufficient-scope");
    }

    private static Response register(TestPerson somebody, String domain) {
        return as(somebody)
                .body(Map.of(
                        "legalName", "Example Software Ltd",
                        "displayName", "Example",
                        "country", "IE",
                        "domains", List.of(domain)))
                .post("/v1/organisations");
    }

    private static Response setParent(UUID organisation, UUID parent) {
        return setParent(organisation, etag(secretary(), "/v1/organisations/" + organisation), parent);
    }

    private static Response setParent(UUID organisation, String etag, UUID parent) {
        return patch(secretary(), etag, "/v1/organisations/" + organisation, "{\"parentId\": \"" + parent + "\"}");
    }

    private static String newDomain() {
        return "d" + UuidV7.next() + ".example";
    }
}
