package org.foundationops.kit.http.gadget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.kit.http.gadget.Requests.json;
import static org.foundationops.kit.http.gadget.Requests.problem;

import io.restassured.response.Response;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class ParametersTest {

    private static Map<String, String> error(Response answer) {
        return problem(answer, 400, "invalid-request").getMap("errors[0]");
    }

    @Test
    void anUnknownParameterIsNamed() {
        assertThat(error(given().get("/v1/gadgets?colour=RED")))
                .isEqualTo(Map.of("parameter", "colour", "message", "is not known here"));
    }

    @Test
    void anUnknownParameterIsRefusedBeforeAnyEffect() {
        String name = UUID.randomUUID().toString();
        error(json("{\"name\":\"" + name + "\"}").post("/v1/trials/work?dryRun=true"));
        assertThat(given().get("/v1/trials/runs/" + name).jsonPath().getInt("runs"))
                .isZero();
    }

    @Test
    void allWrongParametersAreNamedAtOnce() {
        assertThat(problem(given().get("/v1/gadgets?limit=x&color=GREEN&more=1"), 400, "invalid-request")
                        .getList("errors.parameter", String.class))
                .containsExactlyInAnyOrder("limit", "color", "more");
    }

    @ParameterizedTest
    @CsvSource({"color=RED&color=RED", "limit=1&limit=2", "cursor=a&cursor=b", "color=RED&color="})
    void aSingleParameterGivenTwiceIsRefused(String query) {
        assertThat(error(given().urlEncodingEnabled(false).get("/v1/gadgets?" + query)))
                .containsEntry("message", "is given more than once");
    }

    @Test
    void aParameterOfSeveralValuesMayBeRepeated() {
        assertThat(given().get("/v1/trials/items?tag=a&tag=b").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=0 | must be from 1 to 200",
                "limit=201 | must be from 1 to 200",
                "limit=-1 | must be from 1 to 200",
                "limit=ten | must be a whole number",
                "limit=99999999999 | must be a whole number",
                "limit= | must be a whole number",
                "color=red | must be one of RED, BLUE",
                "updatedSince=2026-01-31 | must be a time in UTC like 2026-01-31T12:00:00Z",
                "updatedSince=2026-01-31T12:00:00%2B01:00 | must be a time in UTC like 2026-01-31T12:00:00Z",
                "cursor=%00 | has a character that is not text"
            })
    void aValueThatDoesNotFitIsRefused(String query, String message) {
        assertThat(error(given().urlEncodingEnabled(false).get("/v1/gadgets?" + query)))
                .containsEntry("message", message)
                .containsEntry("parameter", query.substring(0, query.indexOf('=')));
    }

    @Test
    void outsideOfTheApiParametersAreNobodysBusiness() {
        assertThat(given().get("/q/health/live?x=1").statusCode()).isEqualTo(200);
    }
}
