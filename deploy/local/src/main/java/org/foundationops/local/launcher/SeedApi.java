package org.foundationops.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.foundationops.local.launcher.Http.Answer;

/** One service as a local person calls it. */
final class SeedApi {

    private final Http http = new Http();
    private final Tokens tokens;
    private final String base;
    private final Map<String, String> known = new HashMap<>();

    SeedApi(Ports ports, Service service) {
        this.tokens = new Tokens(ports);
        this.base = ports.url(service.port());
    }

    JsonNode get(String person, String path) {
        return require(path, http.get(base + path, token(person))).json();
    }

    /** The first item of a list that fits; a start that was broken off may have made it already. */
    Optional<JsonNode> find(String person, String path, Predicate<JsonNode> fits) {
        JsonNode items = get(person, path + "?limit=200").path("items");
        return StreamSupport.stream(items.spliterator(), false).filter(fits).findFirst();
    }

    /** The key makes a repetition harmless when a start is broken off between the change and the answer. */
    JsonNode post(String person, String path, Object body) {
        return require(path, tryPost(person, path, body)).json();
    }

    Answer tryPost(String person, String path, Object body) {
        return http.post(base + path, token(person), body, "seed-" + person);
    }

    static Answer require(String path, Answer answer) {
        if (!answer.isSuccess()) {
            throw new Refusal(
                    "The starting data is refused: %s answers %d %s".formatted(path, answer.status(), answer.body()));
        }
        return answer;
    }

    private String token(String person) {
        return known.computeIfAbsent(person, tokens::person);
    }
}
