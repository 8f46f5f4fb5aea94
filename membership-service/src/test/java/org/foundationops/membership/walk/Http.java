package org.foundationops.membership.walk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.jspecify.annotations.Nullable;

/** Asks the service tens of thousands of times, faster than the client of the other tests. */
final class Http {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private Http() {}

    static Answer post(String token, String path, Map<String, ?> body) {
        return ask(request(token, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UuidV7.next().toString())
                .POST(HttpRequest.BodyPublishers.ofString(write(body))));
    }

    static Answer get(String token, String path) {
        return ask(request(token, path));
    }

    /** All lines of a list. */
    static String export(String token, String path) {
        return send(request(token, path).header("Accept", "application/x-ndjson"))
                .body();
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(json, e);
        }
    }

    private static HttpRequest.Builder request(String token, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + path))
                .header("Authorization", "Bearer " + token);
    }

    private static Answer ask(HttpRequest.Builder request) {
        HttpResponse<String> response = send(request);
        return new Answer(response.statusCode(), read(response.body()));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String write(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the service said. */
    record Answer(int status, JsonNode body) {

        boolean isDone() {
            return status < 300;
        }

        UUID id() {
            return UUID.fromString(body.path("id").textValue());
        }

        /** The end of the problem's type; none when it is done. */
        @Nullable
        String problem() {
            return isDone() ? null : body.path("type").asText().replace("urn:problem:", "");
        }
    }
}
