package org.foundationops.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.foundationops.kit.testing.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A client that registers persons and renames them, and never gives up: what was not answered is asked again, so that each
 * change is made once however often a server dies in the middle.
 */
final class Registrar {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final String token = Tokens.administrator();
    private final AtomicInteger changes;

    Registrar(AtomicInteger changes) {
        this.changes = changes;
    }

    /** Registers somebody and changes the name so many times; each address is used in turn. */
    void liveOn(int person, int renames, String... addresses) {
        String id = register(addresses[person % addresses.length], person);
        changes.incrementAndGet();
        for (int i = 1; i <= renames; i++) {
            rename(addresses[(person + i) % addresses.length] + "/v1/persons/" + id, "Person " + person + " v" + i);
            changes.incrementAndGet();
        }
    }

    private String register(String address, int person) {
        String key = UUID.randomUUID().toString();
        String body = json(Map.of("displayName", "Person " + person, "email", "person" + person + "@example.org"));
        HttpResponse<String> answer = insist(
                () -> request(address + "/v1/persons")
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                201);
        return tree(answer).get("id").asText();
    }

    /** A lost answer leaves it open whether the change was made, so the state is read before it is asked for again. */
    private void rename(String url, String name) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            HttpResponse<String> current = insist(() -> request(url).GET().build(), 200);
            if (tree(current).get("displayName").asText().equals(name)) {
                return;
            }
            String tag = current.headers().firstValue("ETag").orElseThrow();
            send(request(url)
                    .header("Content-Type", "application/merge-patch+json")
                    .header("If-Match", tag)
                    .method("PATCH", BodyPublishers.ofString(json(Map.of("displayName", name))))
                    .build());
        }
        throw new IllegalStateException("could not rename " + url);
    }

    private HttpResponse<String> insist(Supplier<HttpRequest> request, int status) {
        Instant end = Instant.now().plus(PATIENCE);
        HttpResponse<String> answer = null;
        while (Instant.now().isBefore(end)) {
            answer = send(request.get());
            if (answer != null && answer.statusCode() == status) {
                return answer;
            }
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }
        throw new IllegalStateException("no answer " + status + ", the last one was "
                + (answer == null ? "none" : answer.statusCode() + " " + answer.body()));
    }

    private @Nullable HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException dead) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(15))
                .header("Authorization", "Bearer " + token);
    }

    private static JsonNode tree(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
