package org.foundationops.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Asks a service as somebody. What it refuses because a message has not arrived yet, or does not answer on a busy machine, is
 * asked again.
 */
record Client(String service, String token) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    Client as(String other) {
        return new Client(service, other);
    }

    JsonNode get(String path) {
        return tree(insist(request(path).GET()));
    }

    /** The answer as it stands, whatever it is, in this form. */
    String text(String path, String accept) {
        HttpResponse<String> answer =
                send(request(path).header("Accept", accept).GET());
        return answer.statusCode() + "\n" + answer.body();
    }

    JsonNode post(String path, @Nullable Object body) {
        String key = UUID.randomUUID().toString();
        return tree(insist(request(path)
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(body == null ? HttpRequest.BodyPublishers.noBody() : json(body))));
    }

    JsonNode patch(String path, Map<String, ?> change) {
        String etag = insist(request(path).GET()).headers().firstValue("ETag").orElseThrow();
        return tree(insist(request(path)
                .header("If-Match", etag)
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", json(change))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(service + path))
                .timeout(Duration.ofSeconds(15))
                .header("Authorization", "Bearer " + token);
    }

    /** Until the answer is good: roles, persons and rolls arrive by message. */
    private static HttpResponse<String> insist(HttpRequest.Builder request) {
        Instant end = Instant.now().plus(PATIENCE);
        HttpResponse<String> answer = sendPatiently(request);
        while (answer.statusCode() >= 400 && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
            answer = sendPatiently(request);
        }
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(
                    answer.request().method() + " " + answer.uri() + " " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private static HttpResponse<String> sendPatiently(HttpRequest.Builder request) {
        try {
            return send(request);
        } catch (UncheckedIOException lost) {
            return send(request);
        }
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        try {
            return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        try {
            return answer.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
