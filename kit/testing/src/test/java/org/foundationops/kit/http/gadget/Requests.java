package org.foundationops.kit.http.gadget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.Tokens;

/** Requests that tests of the conventions make again and again. */
final class Requests {

    static final String GADGET = """
            {"name":"left-handed screwdriver","price":{"amount":"22.00","currency":"USD"},"color":"RED"}""";

    private Requests() {}

    static RequestSpecification json(String body) {
        return given().contentType("application/json").body(body);
    }

    static RequestSpecification signedIn(String body) {
        return json(body).header("Authorization", "Bearer " + Tokens.person("ann"));
    }

    static RequestSpecification withKey(String body, String key) {
        return signedIn(body).header("Idempotency-Key", key);
    }

    static Response make() {
        Response made = signedIn(GADGET).post("/v1/gadgets");
        assertThat(made.statusCode()).as(made.asString()).isEqualTo(201);
        return made;
    }

    /** Sends what RestAssured, which prints every request nicely, has not enough memory for. */
    static HttpResponse<String> sendLarge(String path, String contentType, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Content-Type", contentType)
                .header("Authorization", "Bearer " + Tokens.person("ann"))
                .header("Idempotency-Key", newKey())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** Checks that the answer is this problem and gives its document. */
    static JsonPath problem(Response answer, int status, String type) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        JsonPath document = answer.jsonPath();
        assertThat(document.getString("type")).isEqualTo("urn:problem:" + type);
        assertThat(document.getInt("status")).isEqualTo(status);
        assertThat(document.getString("title")).isNotBlank();
        assertThat(document.getString("instance")).matches("urn:uuid:[0-9a-f-]{36}");
        assertThat(answer.asString())
                .doesNotContain(
                        "org.foundationops", "java.", "Exception", "jackson", "select ", "insert ", "hibernate");
        return document;
    }

    /** The only error of an unreadable body, as pointer and message. */
    static Map<String, String> unreadable(Response answer) {
        List<Map<String, String>> errors =
                problem(answer, 400, "invalid-request").getList("errors");
        assertThat(errors).hasSize(1);
        return errors.getFirst();
    }
}
