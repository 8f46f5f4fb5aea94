package org.foundationops.ballots.client;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.foundationops.ballots.Malformed;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.jspecify.annotations.Nullable;

/** JSON over HTTP, without cookies and without following redirects. */
final class HttpService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int NOT_FOUND = 404;
    private static final int TOO_MANY = 429;

    private final URI base;
    private final @Nullable Supplier<String> bearer;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // says less about the sender than the offer of an upgrade
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @param bearer the access token; absent sends no Authorization header at all */
    HttpService(URI base, @Nullable Supplier<String> bearer) {
        this.base = base;
        this.bearer = bearer;
    }

    <T> T post(String path, Json body, Function<JsonReader, T> reading) throws NoAnswer {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.canonical()));
        return read(send(request), reading);
    }

    <T> T get(String path, Function<JsonReader, T> reading) throws NoAnswer {
        return read(send(request(path).GET()), reading);
    }

    byte[] bytes(String path) throws NoAnswer {
        return accepted(send(request(path).GET())).body();
    }

    /** Absent when there is no such thing. */
    <T> Optional<T> find(String path, Function<JsonReader, T> reading) throws NoAnswer {
        HttpResponse<byte[]> response = send(request(path).GET());
        return response.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(read(response, reading));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path))
                .timeout(PATIENCE)
                .header("Accept", "application/json, application/problem+json");
        if (bearer != null) {
            request.header("Authorization", "Bearer " + bearer.get());
        }
        return request;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws NoAnswer {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException lost) {
            throw new NoAnswer("No answer came from " + base, lost);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NoAnswer("Waiting for an answer was interrupted", interrupted);
        }
    }

    private static <T> T read(HttpResponse<byte[]> response, Function<JsonReader, T> reading) throws NoAnswer {
        byte[] body = accepted(response).body();
        try {
            return reading.apply(JsonReader.of(Json.parse(body), "the answer"));
        } catch (Malformed unreadable) {
            throw new ServiceFault("The answer cannot be read: " + unreadable.reason());
        }
    }

    /** Who is told to come back later, or meets a broken server, may repeat; who is refused may not. */
    private static HttpResponse<byte[]> accepted(HttpResponse<byte[]> response) throws NoAnswer {
        int status = response.statusCode();
        if (status >= 500 || status == TOO_MANY) {
            throw new NoAnswer("The service cannot answer now (" + status + ")", new IOException("status " + status));
        }
        if (status >= 300) {
            throw refusal(status, response.body());
        }
        return response;
    }

    private static Refused refusal(int status, byte[] body) {
        try {
            JsonReader problem = JsonReader.of(Json.parse(body), "the problem");
            String type = problem.has("type") ? problem.text("type") : "about:blank";
            return new Refused(status, type, problem.has("detail") ? problem.text("detail") : "");
        } catch (Malformed noProblem) {
            return new Refused(status, "about:blank", "");
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
