package org.foundationops.kit.http.gadget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.kit.http.gadget.Requests.make;
import static org.foundationops.kit.http.gadget.Requests.problem;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.foundationops.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ConditionalRequestsTest {

    private static Response patch(String path, String ifMatch, String body) {
        return given().contentType("application/merge-patch+json")
                .header("If-Match", ifMatch)
                .body(body)
                .patch(path);
    }

    @Test
    void somethingMadeSaysWhereAndInWhichVersion() {
        Response made = make();
        String path = made.header("Location");
        assertThat(path).isEqualTo("/v1/gadgets/" + made.jsonPath().getString("id"));
        assertThat(made.header("ETag")).matches("\"0\\.[A-Za-z0-9_-]{16}\"");
        Response read = given().get(path);
        assertThat(read.header("ETag")).isEqualTo(made.header("ETag"));
        assertThat(read.asString()).isEqualTo(made.asString());
        assertThat(read.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void valuesAreWrittenInTheirOneForm() {
        Map<String, Object> gadget = make().jsonPath().getMap("");
        assertThat(gadget.keySet()).containsExactly("id", "name", "price", "color", "recordedAt");
        assertThat(gadget.get("price")).isEqualTo(Map.of("amount", "22.00", "currency", "USD"));
        assertThat(String.valueOf(gadget.get("recordedAt")))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
        assertThat(String.valueOf(gadget.get("id")))
                .matches("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    }

    @Test
    void whoHasItAlreadyGetsNoBody() {
        Response made = make();
        for (String tag :
                List.of(made.header("ETag"), "W/" + made.header("ETag"), "\"x\", " + made.header("ETag"), "*")) {
            Response again = given().header("If-None-Match", tag).get(made.header("Location"));
            assertThat(again.statusCode()).as(tag).isEqualTo(304);
            assertThat(again.asString()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(made.header("ETag"));
        }
    }

    @Test
    void theVersionAloneIsNotWhatSomebodyHas() {
        Response made = make();
        assertThat(given().header("If-None-Match", "\"0\"")
                        .get(made.header("Location"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void headIsGetWithoutItsBody() {
        Response made = make();
        Response head = given().head(made.header("Location"));
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(made.header("ETag"));
        assertThat(head.asString()).isEmpty();
    }

    @Test
    void optionsListsTheMethods() {
        Response options = given().options("/v1/gadgets");
        assertThat(options.statusCode()).isEqualTo(200);
        assertThat(options.header("Allow").split(", ?")).contains("GET", "POST", "HEAD", "OPTIONS");
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        String path = make().header("Location");
        problem(
                given().contentType("application/merge-patch+json").body("{}").patch(path),
                428,
                "precondition-required");
        problem(patch(path, "\"7.abc\"", "{}"), 412, "precondition-failed");
        problem(patch(path, "W/\"0\"", "{}"), 412, "precondition-failed");
        problem(patch(path, "0", "{}"), 400, "invalid-request");
    }

    @Test
    void aChangeAnswersTheNewVersion() {
        Response made = make();
        Response changed = patch(made.header("Location"), made.header("ETag"), "{\"note\":\"rusty\"}");
        assertThat(changed.statusCode()).as(changed.asString()).isEqualTo(200);
        assertThat(changed.jsonPath().getString("note")).isEqualTo("rusty");
        assertThat(changed.jsonPath().getString("name")).isEqualTo("left-handed screwdriver");
        assertThat(changed.header("ETag")).startsWith("\"1.");
        problem(patch(made.header("Location"), made.header("ETag"), "{\"note\":\"new\"}"), 412, "precondition-failed");
        assertThat(patch(made.header("Location"), "\"x\", \"1.other\"", "{\"note\":\"new\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void nullInAPatchRemoves() {
        Response made = make();
        patch(made.header("Location"), "\"0\"", "{\"note\":\"rusty\"}");
        Response removed = patch(made.header("Location"), "\"1\"", "{\"note\":null}");
        assertThat(removed.statusCode()).isEqualTo(200);
        assertThat(removed.jsonPath().getMap("")).doesNotContainKey("note");
    }

    @Test
    void aCompulsoryValueCannotBeRemoved() {
        Response made = make();
        Map<String, String> error = problem(
                        patch(made.header("Location"), "*", "{\"name\":null}"), 422, "validation-failed")
                .getMap("errors[0]");
        assertThat(error).isEqualTo(Map.of("pointer", "/name", "message", "must not be blank"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"price\":1}", "{\"price\":null}", "{\"version\":3}", "{\"nome\":null}"})
    void whatCannotBeChangedIsNamed(String body) {
        Response made = make();
        Map<String, String> error = problem(patch(made.header("Location"), "*", body), 400, "invalid-request")
                .getMap("errors[0]");
        assertThat(error).containsEntry("message", "is not known here");
        assertThat(given().get(made.header("Location")).header("ETag")).isEqualTo(made.header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "\"x\"", "null", "{\"name\":\"a\",\"name\":\"b\"}", "{\"name\":7}"})
    void aPatchIsReadAsStrictlyAsABody(String body) {
        problem(patch(make().header("Location"), "*", body), 400, "invalid-request");
    }

    @Test
    void aPatchIsNotPlainJson() {
        Response answer = given().contentType("application/json")
                .header("If-Match", "*")
                .body("{}")
                .patch(make().header("Location"));
        assertThat(problem(answer, 415, "unsupported-media-type").getString("detail"))
                .isEqualTo("PATCH reads application/merge-patch+json (RFC 7396).");
    }

    @Test
    void listsHaveATagOfTheirBody() {
        Response list = given().get("/v1/trials/items?limit=3");
        assertThat(list.header("ETag")).matches("\"[A-Za-z0-9_-]{16}\"");
        assertThat(given().header("If-None-Match", list.header("ETag"))
                        .get("/v1/trials/items?limit=3")
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    void publicListsMayBeKept() {
        Response list = given().get("/v1/gadgets");
        assertThat(list.header("Cache-Control")).isEqualTo("public, max-age=60");
        assertThat(list.header("Vary")).contains("Accept");
        assertThat(given().header("If-None-Match", list.header("ETag"))
                        .get("/v1/gadgets")
                        .header("Cache-Control"))
                .isIn("public, max-age=60");
    }
}
