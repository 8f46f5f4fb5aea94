package org.foundationops.membership.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.idOf;
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
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.junit.jupiter.api.Test;

@ServiceTest
class PersonResourceTest {

    @Test
    void aSecretaryRegistersAPersonWhoseAddressStaysPrivate() {
        String email = newEmail();

        Response response = register(secretary().token(), " Ada Lovelace ", email.toUpperCase(java.util.Locale.ROOT));

        UUID id = idOf(response);
        response.then()
                .statusCode(201)
                .header("Location", equalTo("/v1/persons/" + id))
                .header("ETag", notNullValue())
                .body("displayName", equalTo("Ada Lovelace"))
                .body("email", equalTo(email))
                .body("listedInDirectory", equalTo(false));
        assertThat(Topic.state("person", id, "registered").toString()).doesNotContain(email, "Ada");
        assertThat(TestDatabase.query(
                        "select actor, action from audit_entry where noun = 'person' and subject = ?", id.toString()))
                .containsExactly(Map.of("actor", secretary().actor(), "action", "registered"));
    }

    @Test
    void anAddressBelongsToOnePerson() {
        String email = newEmail();
        register(Tokens.administrator(), "Ada", email).then().statusCode(201);

        refused(register(Tokens.administrator(), "Bob", email.toUpperCase(java.util.Locale.ROOT)), 409, "email-taken")
                .body("errors.pointer", contains("/email"));
    }

    @Test
    void ofTwentyAtOnceWithOneAddressOneIsRegistered() {
        String email = newEmail();

        List<Integer> statuses = Race.of(
                20, client -> register(Tokens.administrator(), "Ada", email).statusCode());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(19);
    }

    @Test
    void aRepeatedRequestWithTheSameKeyIsAnsweredOnce() {
        String email = newEmail();
        String key = UuidV7.next().toString();
        Map<String, String> body = Map.of("displayName", "Ada", "email", email);

        UUID first =
                idOf(as(secretary()).header("Idempotency-Key", key).body(body).post("/v1/persons"));
        Response again =
                as(secretary()).header("Idempotency-Key", key).body(body).post("/v1/persons");

        again.then().statusCode(201).body("id", equalTo(first.toString()));
        refused(
                as(secretary())
                        .header("Idempotency-Key", key)
                        .body(Map.of("displayName", "Bob", "email", email))
                        .post("/v1/persons"),
                422,
                "idempotency-key-reused");
    }

    @Test
    void whatIsWrongWithARequestIsNamedByItsPlace() {
        refused(
                        asToken(Tokens.administrator())
                                .body(Map.of("displayName", " ", "email", "nonsense", "country", "gb"))
                                .post("/v1/persons"),
                        422,
                        "validation-failed")
                .body("errors.pointer", containsInAnyOrder("/displayName", "/email", "/country"));
        refused(
                        asToken(Tokens.administrator())
                                .body(Map.of("displayName", "Ada", "email", newEmail(), "phone", "1"))
                                .post("/v1/persons"),
                        400,
                        "invalid-request")
                .body("errors.pointer", contains("/phone"));
    }

    @Test
    void onlySecretaryAndAdministratorRegisterAndCorrect() {
        Map<String, String> body = Map.of("displayName", "Ada", "email", newEmail());
        TestPerson somebody = person();

        refused(asNobody().body(body).post("/v1/persons"), 401, "unauthenticated");
        refused(as(somebody).body(body).post("/v1/persons"), 403, "forbidden");
        refused(asToken(Tokens.client("membership:read")).body(body).post("/v1/persons"), 403, "insufficient-scope");
        refused(patch(somebody, "\"0.x\"", "/v1/persons/" + somebody.id(), "{}"), 403, "forbidden");
        refused(as(somebody).get("/v1/persons"), 403, "forbidden");
        refused(as(somebody).get("/v1/persons/{id}", somebody.id()), 403, "forbidden");
    }

    @Test
    void aSecretaryCorrectsANameButNotWhatIsPublic() {
        TestPerson somebody = person();
        String path = "/v1/persons/" + somebody.id();

        patch(secretary(), etag(secretary(), path), path, "{\"displayName\": \"Ada King\", \"country\": \"GB\"}")
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Ada King"))
                .body("country", equalTo("GB"));
        patch(secretary(), etag(secretary(), path), path, "{\"country\": null}")
                .then()
                .statusCode(200)
                .body("country", nullValue());
        refused(
                patch(secretary(), etag(secretary(), path), path, "{\"listedInDirectory\": true}"),
                400,
                "invalid-request");
    }

    @Test
    void whoDoesNotExistIsNotFound() {
        refused(as(secretary()).get("/v1/persons/{id}", UuidV7.next()), 404, "not-found");
    }

    @Test
    void theListIsCutIntoPages() {
        person();
        person();

        String next = as(secretary())
                .queryParam("limit", 1)
                .get("/v1/persons")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items.email", everyItem(notNullValue()))
                .extract()
                .path("next");
        as(secretary())
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/v1/persons")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(1));
    }

    @Test
    void aSecretaryFindsSomebodyByTheBeginningsOfTheirNamesAndByTheirAddress() {
        String email = newEmail();
        String family = "Zo\u00eb-" + email.substring(0, 8).replaceAll("[^a-z0-9]", "");
        String id = as(secretary())
                .body(Map.of("displayName", "Ren\u00e9e " + family, "email", email))
                .post("/v1/persons")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        found("name", "renee " + family.toUpperCase(Locale.ROOT)).body("items.id", contains(id));
        found("name", family + " ren").body("items.id", contains(id));
        found("name", family + "x").body("items", empty());
        found("name", "' & !").body("items", empty());
        found("email", email.toUpperCase(Locale.ROOT)).body("items.id", contains(id));
        found("email", "x" + email).body("items", empty());
    }

    @Test
    void aMachineClientDoesNotFindOutWhetherAnAddressIsKnown() {
        refused(
                asToken(Tokens.client("membership:read"))
                        .queryParam("email", newEmail())
                        .get("/v1/persons"),
                403,
                "forbidden");
    }

    private static ValidatableResponse found(String parameter, String value) {
        return as(secretary())
                .queryParam(parameter, value)
                .get("/v1/persons")
                .then()
                .statusCode(200);
    }

    @Test
    void theWholeListIsAlsoCsvAndJsonLines() {
        TestPerson somebody = person();

        String csv = as(secretary())
                .accept("text/csv")
                .get("/v1/persons")
                .then()
                .extract()
                .asString();
        assertThat(csv)
                .startsWith(
                        "id,displayName,email,country,locale,handles,listedInDirectory,displayNamePublic,registeredAt,mergedInto,erasedAt\r\n");
        assertThat(csv).contains("\r\n" + somebody.id() + ",");
        String lines = as(secretary())
                .accept("application/x-ndjson")
                .get("/v1/persons")
                .then()
                .extract()
                .asString();
        assertThat(lines.lines().filter(line -> line.contains(somebody.id().toString())))
                .hasSize(1);
    }

    @Test
    void aMachineClientSeesNoAddress() {
        TestPerson somebody = person();

        String lines = asToken(Tokens.client("membership:read"))
                .accept("application/x-ndjson")
                .get("/v1/persons")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(lines.lines())
                .filteredOn(line -> line.contains(somebody.id().toString()))
                .singleElement()
                .asString()
                .doesNotContain("@");
        assertThat(lines).doesNotContain("\"email\"");
        refused(asToken(Tokens.client("grants:read")).get("/v1/persons"), 403, "insufficient-scope");
    }

    private static Response register(String token, String name, String email) {
        return asToken(token).body(Map.of("displayName", name, "email", email)).post("/v1/persons");
    }

    private static String newEmail() {
        return "ada-" + UuidV7.next() + "@example.org";
    }
}
