package org.foundationops.elections;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;

/** Calls the service as somebody. */
public final class Api {

    private Api() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    public static ValidatableResponse post(String token, String path, Object body) {
        return as(token).body(body).post(path).then();
    }

    public static ValidatableResponse post(String token, String path) {
        return as(token).post(path).then();
    }

    /** For requests that must succeed. */
    public static JsonPath posted(String token, String path, Object body) {
        return post(token, path, body)
                .statusCode(org.hamcrest.Matchers.lessThan(300))
                .extract()
                .jsonPath();
    }

    public static JsonPath posted(String token, String path) {
        return post(token, path)
                .statusCode(org.hamcrest.Matchers.lessThan(300))
                .extract()
                .jsonPath();
    }

    public static JsonPath get(String path) {
        return given().get(path).then().statusCode(200).extract().jsonPath();
    }

    /** Asserts a problem document of this type. */
    public static ValidatableResponse refused(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .body("type", org.hamcrest.Matchers.equalTo("urn:problem:" + type));
    }

    public static UUID id(JsonPath json) {
        return UUID.fromString(json.getString("id"));
    }

    public static Map<String, Object> with(Map<String, Object> body, String name, Object value) {
        Map<String, Object> changed = new java.util.LinkedHashMap<>(body);
        changed.put(name, value);
        return changed;
    }
}
