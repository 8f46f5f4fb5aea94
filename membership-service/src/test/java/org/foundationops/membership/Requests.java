package org.foundationops.membership;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.TestPerson;

/** How tests ask the service. */
public final class Requests {

    public static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private Requests() {}

    public static RequestSpecification as(TestPerson person) {
        return asToken(person.token());
    }

    public static RequestSpecification asToken(String token) {
        return asNobody().auth().oauth2(token);
    }

    public static RequestSpecification asNobody() {
        return given().contentType(ContentType.JSON);
    }

    /** The same with a key of its own, where one is compulsory. */
    public static RequestSpecification once(TestPerson person) {
        return as(person).header("Idempotency-Key", UuidV7.next().toString());
    }

    public static Response patch(TestPerson person, String etag, String path, String patch) {
        return as(person)
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body(patch)
                .patch(path);
    }

    public static String etag(TestPerson person, String path) {
        return as(person).get(path).then().statusCode(200).extract().header("ETag");
    }

    public static ValidatableResponse refused(Response response, int status, String type) {
        return response.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", org.hamcrest.Matchers.equalTo("urn:problem:" + type));
    }

    public static Map<String, String> usd(String amount) {
        return Map.of("amount", amount, "currency", "USD");
    }
}
