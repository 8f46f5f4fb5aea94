package org.foundationops.kit.http.gadget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.kit.http.gadget.Requests.problem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class ErrorsTest {

    @ParameterizedTest
    @CsvSource({
        "bug, 500, internal-error",
        "sql, 500, internal-error",
        "io, 500, internal-error",
        "teapot, 500, internal-error",
        "lost, 409, concurrent-change",
        "deadlock, 409, concurrent-change",
        "unique, 409, conflict",
        "rule, 422, validation-failed",
        "sold-out, 409, gadget-sold-out",
        "away, 503, unavailable"
    })
    void everyFailureIsAProblemDocument(String kind, int status, String type) {
        problem(given().get("/v1/trials/failures/" + kind), status, type);
    }

    @Test
    void aProblemHasItsErrorsAndItsOwnMembers() {
        assertThat(given().get("/v1/trials/failures/rule").jsonPath().getList("errors", Map.class))
                .isEqualTo(List.of(Map.of("pointer", "/name", "message", "is rude")));
        assertThat(given().get("/v1/trials/failures/sold-out").jsonPath().getInt("left"))
                .isZero();
    }

    @Test
    void whatIsAwayTellsWhenToTryAgain() {
        assertThat(given().get("/v1/trials/failures/away").header("Retry-After"))
                .isEqualTo("5");
    }

    @Test
    void nothingAtAnAddressIsNotFound() {
        problem(given().get("/v1/nothing-here"), 404, "not-found");
        problem(given().get("/elsewhere"), 404, "not-found");
        problem(given().get("/v1/gadgets/01989e2e-0000-7000-8000-000000000000"), 404, "not-found");
    }

    @Test
    void aWrongIdInThePathIsNamed() {
        JsonPath document = problem(given().get("/v1/gadgets/1234"), 400, "invalid-request");
        assertThat(document.getList("errors", Map.class))
                .isEqualTo(List.of(Map.of("parameter", "id", "message", "must be a UUID")));
    }

    @Test
    void aMethodThatIsNotThereTellsWhichAre() {
        Response answer = given().delete("/v1/gadgets/01989e2e-0000-7000-8000-000000000000");
        problem(answer, 405, "method-not-allowed");
        assertThat(answer.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, PATCH");
        Response put = given().contentType("application/json").body("{}").put("/v1/gadgets");
        problem(put, 405, "method-not-allowed");
        assertThat(put.header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
    }

    @Test
    void aMediaTypeThatIsNotMadeIsNotAcceptable() {
        problem(given().accept("image/png").get("/v1/gadgets"), 406, "not-acceptable");
    }

    @Test
    void aMediaTypeThatIsNotReadIsUnsupported() {
        problem(given().contentType("text/plain").body("x").post("/v1/trials/work"), 415, "unsupported-media-type");
        problem(
                given().contentType("application/xml").body("<x/>").post("/v1/trials/work"),
                415,
                "unsupported-media-type");
    }

    @Test
    void withoutATokenTheAnswerSaysWhatIsMissing() {
        Response answer = given().get("/v1/trials/secrets");
        problem(answer, 401, "unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer realm=\"foundation-operations\"");
    }

    @ParameterizedTest
    @CsvSource({"expired", "forged", "garbage", "audience"})
    void aTokenThatIsNotAcceptedIsInvalid(String kind) {
        String token = switch (kind) {
            case "expired" -> Tokens.expired("ann");
            case "forged" -> Tokens.forged("ann");
            case "audience" -> Tokens.forAudience("ann", "somebody-else");
            default -> "not.a.token";
        };
        Response answer = given().header("Authorization", "Bearer " + token).get("/v1/trials/secrets");
        problem(answer, 401, "unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).contains("error=\"invalid_token\"");
    }

    @Test
    void aMethodThatDoesNotSayWhoMayCallItIsRefused() {
        problem(given().get("/v1/trials/undeclared"), 403, "forbidden");
    }

    @Test
    void everyKindOfProblemIsListed() {
        List<String> types = given().get("/v1/problems").jsonPath().getList("items.type", String.class);
        assertThat(types)
                .contains("urn:problem:not-found", "urn:problem:gadget-sold-out")
                .isSorted();
        JsonPath one = given().get("/v1/problems/gadget-sold-out").jsonPath();
        assertThat(one.getMap(""))
                .isEqualTo(Map.of(
                        "type", "urn:problem:gadget-sold-out",
                        "status", 409,
                        "title", "No gadgets are left",
                        "description", "Come back."));
        problem(given().get("/v1/problems/no-such-thing"), 404, "not-found");
    }
}
