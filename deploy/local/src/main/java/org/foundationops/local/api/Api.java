package org.foundationops.local.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A JSON client of the services. A refusal becomes an {@link ApiException} that carries the problem document. */
public final class Api {
    public static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    public JsonNode get(String url, @Nullable String token) {
        return send(request(url, token).GET().build());
    }

    public String getText(String url, @Nullable String token, String accept) {
        return new String(getBytes(url, token, accept), StandardCharsets.UTF_8);
    }

    public byte[] getBytes(String url, @Nullable String token, String accept) {
        return exchange(request(url, token).setHeader("Accept", accept).GET().build());
    }

    /** Posts with an idempotency key, so that a repeated request after a lost answer does nothing twice. */
    public JsonNode post(String url, @Nullable String token, Object body) {
        return postAs(
                url, token, "application/json", json(body), UUID.randomUUID().toString());
    }

    public JsonNode postAs(String url, @Nullable String token, String contentType, String body, String idempotencyKey) {
        return send(request(url, token)
                .header("Content-Type", contentType)
                .header("Idempotency-Key", idempotencyKey)
                .POST(BodyPublishers.ofString(body))
                .build());
    }

    public JsonNode postForm(String url, String form) {
        return send(request(url, null)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    }

    /** All items of a list, page after page. */
    public List<JsonNode> all(String url, @Nullable String token) {
        List<JsonNode> items = new ArrayList<>();
        String glue = url.contains("?") ? "&" : "?";
        String cursor = null;
        do {
            String page = url + glue + "limit=200" + (cursor == null ? "" : "&cursor=" + cursor);
            JsonNode answer = get(page, token);
            answer.get("items").forEach(items::add);
            cursor = answer.path("next").isTextual() ? answer.get("next").asText() : null;
        } while (cursor != null);
        return items;
    }

    private static HttpRequest.Builder request(String url, @Nullable String token) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json");
        return token == null ? builder : builder.header("Authorization", "Bearer " + token);
    }

    private JsonNode send(HttpRequest request) {
        byte[] body = exchange(request);
        try {
            return body.length == 0 ? JSON.createObjectNode() : JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + " answered with something that is not JSON", e);
        }
    }

    private byte[] exchange(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() >= 300) {
                String problem = new String(response.body(), StandardCharsets.UTF_8);
                throw new ApiException(request.method() + " " + request.uri(), response.statusCode(), problem);
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
