package org.foundationops.elections.body;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Api;
import org.foundationops.elections.Board;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class BodyResourceTest {

    private static final Map<String, Object> BOARD = Map.of("name", "Board", "kind", "BOARD", "authorisedNumber", 7);

    @Test
    void aBodyIsCreatedReadAndTold() {
        JsonPath created = Api.post(Tokens.administrator(), "/v1/bodies", BOARD)
                .statusCode(201)
                .header("Location", startsWith("/v1/bodies/"))
                .header("ETag", startsWith("\"0."))
                .extract()
                .jsonPath();
        String id = created.getString("id");

        given().get("/v1/bodies/" + id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Board"), "kind", equalTo("BOARD"), "authorisedNumber", equalTo(7));
        KafkaProbe.Message message =
                KafkaProbe.await(Authorities.TOPIC, "body/" + id, "foundation.elections.body.created.v1");
        assertThat(message.data().path("authorisedNumber").asInt()).isEqualTo(7);
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where action = 'body-created' and subject = ?", id))
                .isEqualTo(1);
    }

    @Test
    void theAuthorisedNumberIsFromThreeToFifteen() {
        Api.refused(
                        Api.post(Tokens.administrator(), "/v1/bodies", Api.with(BOARD, "authorisedNumber", 2)),
                        422,
                        "validation-failed")
                .body("errors[0].pointer", equalTo("/authorisedNumber"));
        Api.refused(
                Api.post(Tokens.administrator(), "/v1/bodies", Api.with(BOARD, "authorisedNumber", 16)),
                422,
                "validation-failed");
    }

    @Test
    void repeatingTheRequestWithItsKeyMakesOneBody() {
        String key = UUID.randomUUID().toString();
        String first = createdWith(key);
        String second = createdWith(key);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void anUnknownBodyIsNotFound() {
        Api.refused(given().get("/v1/bodies/" + UUID.randomUUID()).then(), 404, "not-found");
        Api.refused(given().get("/v1/bodies/" + UUID.randomUUID() + "/seats").then(), 404, "not-found");
    }

    @Test
    void bodiesAreListedPageByPage() {
        Board.created();
        Board.created();

        JsonPath page = given().queryParam("limit", 1)
                .get("/v1/bodies")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        JsonPath next = given().queryParam("limit", 1)
                .queryParam("cursor", page.getString("next"))
                .get("/v1/bodies")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(page.getList("items")).hasSize(1);
        assertThat(next.getString("items[0].id")).isGreaterThan(page.getString("items[0].id"));
    }

    private static String createdWith(String key) {
        return Api.as(Tokens.administrator())
                .header("Idempotency-Key", key)
                .body(BOARD)
                .post("/v1/bodies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
