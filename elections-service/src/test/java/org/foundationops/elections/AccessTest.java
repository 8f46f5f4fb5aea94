package org.foundationops.elections;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.http.ContentType;
import io.restassured.http.Method;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is refused at the door, before anything is looked up. */
@ServiceTest
class AccessTest {

    private static final String ID = UUID.randomUUID().toString();

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/bodies",
        "POST, /v1/bodies/ID/bootstrap",
        "POST, /v1/bodies/ID/sizes",
        "POST, /v1/bodies/ID/seats/ID/terms",
        "POST, /v1/bodies/ID/appointments",
        "POST, /v1/terms/ID/removal",
        "POST, /v1/terms/ID/death",
        "GET, /v1/affiliation-cases",
        "GET, /v1/affiliation-cases/ID",
        "POST, /v1/affiliation-cases/ID/notice",
        "POST, /v1/affiliation-cases/ID/agreement",
        "POST, /v1/affiliation-cases/ID/vote",
        "POST, /v1/elections",
        "PATCH, /v1/elections/ID",
        "POST, /v1/elections/ID/announcement",
        "POST, /v1/elections/ID/cancellation",
        "POST, /v1/elections/ID/nomination-opening",
        "POST, /v1/elections/ID/review",
        "POST, /v1/elections/ID/registration-opening",
        "POST, /v1/elections/ID/opening",
        "POST, /v1/elections/ID/closure",
        "POST, /v1/elections/ID/extension",
        "POST, /v1/elections/ID/roll-confirmation",
        "POST, /v1/elections/ID/publish-level",
        "POST, /v1/elections/ID/acclamation",
        "POST, /v1/nominations/ID/appeal-decision",
        "POST, /v1/elections/ID/annulment",
        "POST, /v1/elections/ID/roll-exceptions/additions",
        "POST, /v1/elections/ID/roll-exceptions/revocations",
        "POST, /v1/elections/ID/roll-exceptions/ID/confirmation",
        "GET, /v1/elections/ID/roll-exceptions",
        "POST, /v1/elections/ID/count",
        "POST, /v1/elections/ID/ratification",
        "POST, /v1/elections/ID/publication",
        "POST, /v1/elections/ID/disclosure",
        "POST, /v1/elections/ID/recounts",
        "POST, /v1/elections/ID/roll",
        "GET, /v1/elections/ID/roll/entries",
        "GET, /v1/elections/ID/nominations",
        "POST, /v1/nominations/ID/eligibility",
        "POST, /v1/bodies/ID/leaves",
        "GET, /v1/bodies/ID/leaves",
        "GET, /v1/bodies/ID/leaves/ID",
        "POST, /v1/bodies/ID/leaves/ID/end",
        "POST, /v1/motions",
        "GET, /v1/motions",
        "GET, /v1/motions/ID",
        "PATCH, /v1/motions/ID",
        "POST, /v1/motions/ID/opening",
        "POST, /v1/motions/ID/closure",
        "POST, /v1/motions/ID/withdrawal",
        "POST, /v1/meetings",
        "GET, /v1/meetings",
        "GET, /v1/meetings/ID",
        "GET, /v1/meetings/ID/minutes",
        "PATCH, /v1/meetings/ID",
        "POST, /v1/meetings/ID/beginning",
        "POST, /v1/meetings/ID/arrivals",
        "POST, /v1/meetings/ID/departures",
        "POST, /v1/meetings/ID/end",
        "POST, /v1/meetings/ID/cancellation"
    })
    void aRoleIsNeeded(Method method, String path) {
        refusedWithoutToken(method, path);
        TestPerson person = Scene.person();
        given().auth()
                .oauth2(person.token())
                .contentType(contentType(method))
                .body("{}")
                .request(method, path.replace("ID", ID))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:forbidden"));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /v1/elections/ID/nominations",
        "POST, /v1/elections/ID/registration",
        "GET, /v1/elections/ID/registration",
        "POST, /v1/motions/ID/votes",
        "GET, /v1/nominations/ID",
        "POST, /v1/nominations/ID/acceptance",
        "POST, /v1/nominations/ID/declination",
        "POST, /v1/nominations/ID/appeal",
        "POST, /v1/nominations/ID/withdrawal",
        "POST, /v1/terms/ID/resignation",
        "POST, /v1/appointments/ID/end"
    })
    void aPersonIsNeeded(Method method, String path) {
        refusedWithoutToken(method, path);
        given().auth()
                .oauth2(Tokens.person("nobody-" + UUID.randomUUID()))
                .contentType(contentType(method))
                .body("{}")
                .request(method, path.replace("ID", ID))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:identity-not-linked"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/bodies", "/v1/terms", "/v1/appointments", "/v1/elections"})
    void whatIsPublicNeedsNoToken(String path) {
        given().get(path).then().statusCode(200);
    }

    /** The technical administrator sets bodies up and decides nothing. */
    @ParameterizedTest
    @ValueSource(
            strings = {"announcement", "closure", "count", "ratification", "publication", "roll", "registration-opening"
            })
    void theAdministratorRunsNoElection(String noun) {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/elections/" + ID + "/" + noun)
                .then()
                .statusCode(403);
    }

    /** "May not read a ballot nor decide a motion." */
    @ParameterizedTest
    @ValueSource(strings = {"opening", "votes", "closure", "withdrawal"})
    void theAdministratorDecidesNoMotion(String noun) {
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/motions/" + ID + "/" + noun)
                .then()
                .statusCode(403);
    }

    private static void refusedWithoutToken(Method method, String path) {
        given().contentType(contentType(method))
                .body("{}")
                .request(method, path.replace("ID", ID))
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .body("type", equalTo("urn:problem:unauthenticated"));
    }

    private static String contentType(Method method) {
        return method == Method.PATCH ? "application/merge-patch+json" : "application/json";
    }
}
