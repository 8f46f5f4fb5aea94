package org.foundationops.elections.meeting;

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
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;

/** A meeting of a board, run by its president. */
public record Held(Directors board, UUID id) {

    public static Held called(Directors board) {
        return called(board, Map.of());
    }

    public static Held called(Directors board, Map<String, ?> more) {
        return new Held(board, Api.id(Api.posted(board.president().token(), "/v1/meetings", notice(board, 49, more))));
    }

    static Map<String, Object> notice(Directors board, int inHours, Map<String, ?> more) {
        Map<String, Object> notice = new LinkedHashMap<>();
        notice.put("bodyId", board.body());
        notice.put("title", "Board 2027-03");
        notice.put(
                "startsAt",
                Instant.now()
                        .plus(inHours, ChronoUnit.HOURS)
                        .truncatedTo(ChronoUnit.SECONDS)
                        .toString());
        notice.putAll(more);
        return notice;
    }

    String path() {
        return "/v1/meetings/" + id;
    }

    /** The notice was given long ago: now it is time. */
    Held due() {
        TestDatabase.execute(
                "update meeting set starts_at = now() - interval '1 minute', called_at = now() - interval '3 days'"
                        + " where id = ?",
                id);
        return this;
    }

    /** Begun with a part of the board. */
    public Held begun(int from, int until) {
        due();
        tryBegin(board.ids(from, until)).statusCode(200);
        return this;
    }

    ValidatableResponse tryBegin(List<String> present) {
        return Api.post(board.president().token(), path() + "/beginning", Map.of("present", present));
    }

    ValidatableResponse tryArrive(TestPerson person) {
        return Api.post(board.president().token(), path() + "/arrivals", Map.of("personId", person.id()));
    }

    public ValidatableResponse tryLeave(TestPerson person) {
        return Api.post(board.president().token(), path() + "/departures", Map.of("personId", person.id()));
    }

    Held left(int... directors) {
        for (int director : directors) {
            tryLeave(board.director(director)).statusCode(200);
        }
        return this;
    }

    ValidatableResponse tryEnd() {
        return Api.post(board.president().token(), path() + "/end");
    }

    public Held ended() {
        tryEnd().statusCode(200);
        return this;
    }

    JsonPath json() {
        return Api.as(board.secretary().token())
                .get(path())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
