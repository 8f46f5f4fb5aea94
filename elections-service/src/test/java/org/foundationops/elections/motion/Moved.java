package org.foundationops.elections.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Api;
import org.foundationops.elections.Directors;
import org.foundationops.elections.Scene;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;

/** A motion of a board, moved by its second director. */
public record Moved(Directors board, UUID id) {

    public static Moved written(Directors board, String rule, Map<String, ?> more) {
        return drafted(board, with(Map.of("rule", rule, "mode", "WRITTEN_CONSENT"), more));
    }

    public static Moved inMeeting(Directors board, String rule, Map<String, ?> more) {
        return drafted(board, with(Map.of("rule", rule, "mode", "MEETING"), more));
    }

    private static Moved drafted(Directors board, Map<String, Object> body) {
        return new Moved(board, Api.id(Api.posted(board.director(1).token(), "/v1/motions", request(board, body))));
    }

    public static Map<String, Object> request(Directors board, Map<String, ?> more) {
        return with(Map.of("bodyId", board.body(), "kind", "general", "text", "Resolved: tea."), more);
    }

    public static Map<String, Object> with(Map<String, ?> body, Map<String, ?> more) {
        Map<String, Object> all = new LinkedHashMap<>(body);
        all.putAll(more);
        return all;
    }

    public String path() {
        return "/v1/motions/" + id;
    }

    /** Open for a week. */
    public Moved open() {
        tryOpen(Map.of("closesAt", inDays(7))).statusCode(200);
        return this;
    }

    public Moved openInMeeting() {
        tryOpen(Map.of()).statusCode(200);
        return this;
    }

    public ValidatableResponse tryOpen(Map<String, ?> opening) {
        return Api.post(board.president().token(), path() + "/opening", opening);
    }

    public ValidatableResponse tryVote(TestPerson person, String choice) {
        return Api.post(person.token(), path() + "/votes", Map.of("choice", choice));
    }

    /** The first directors vote, each the next choice. */
    public Moved votes(String... choices) {
        for (int i = 0; i < choices.length; i++) {
            tryVote(board.director(i), choices[i]).statusCode(200);
        }
        return this;
    }

    public ValidatableResponse close() {
        return Api.post(board.president().token(), path() + "/closure");
    }

    /** The deadline has come some time ago, and the clock finds out. */
    public Moved passDeadline(String ago) {
        TestDatabase.execute(
                "update motion set closes_at = now() - ?::interval, opened_at = now() - interval '30 days' where id ="
                        + " ?",
                ago,
                id);
        await().atMost(Scene.PATIENCE).until(() -> !json().getString("closesAt").isEmpty() && !isDue());
        return this;
    }

    private boolean isDue() {
        return TestDatabase.count(
                        "select count(*) from motion where id = ? and status = 'OPEN' and closes_at <= now()", id)
                == 1;
    }

    public JsonPath json() {
        return Api.as(board.secretary().token())
                .get(path())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public String status() {
        return json().getString("status");
    }

    Moved assertDecided(String status, String explanation) {
        JsonPath now = json();
        assertThat(now.getString("status")).isEqualTo(status);
        assertThat(now.getString("explanation")).isEqualTo(explanation);
        return this;
    }

    /** What each director voted, in the order of the board; null for who has not. */
    List<String> ballots() {
        JsonPath now = json();
        return board.all().stream()
                .map(director -> now.getString("electors.find { it.personId == '" + director.id() + "' }.vote"))
                .toList();
    }

    public long audited(String action) {
        return TestDatabase.count(
                "select count(*) from audit_entry where action = ? and subject = ?", action, id.toString());
    }

    static String inDays(int days) {
        return Instant.now()
                .plus(days, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }
}
