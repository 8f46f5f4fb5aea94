package org.foundationops.elections.council;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foundationops.elections.Api;
import org.foundationops.elections.Board;
import org.foundationops.elections.Boardroom;
import org.foundationops.elections.Directors;
import org.foundationops.elections.Scene;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;

/** A steering council of five in the middle of their terms, looked after by a board of seven. */
record Council(UUID id, Directors board, List<TestPerson> members, TestPerson officer) {

    static Council ofFive() {
        return of(Directors.seven());
    }

    static Council of(Directors board) {
        UUID id = Api.id(Api.posted(Tokens.administrator(), "/v1/bodies", request(board)));
        List<TestPerson> members =
                IntStream.range(0, 5).mapToObj(each -> Scene.person()).toList();
        Council council = new Council(id, board, members, Scene.person());
        Api.post(Tokens.administrator(), council.path("/bootstrap"), council.bootstrap("election-officer"))
                .statusCode(200);
        return council;
    }

    /** As many seats as the policy says. */
    static Map<String, Object> request(Directors board) {
        return Map.of(
                "name",
                "Steering Council of " + UUID.randomUUID(),
                "kind",
                "STEERING_COUNCIL",
                "ratifyingBodyId",
                board.body().toString());
    }

    Map<String, Object> bootstrap(String role) {
        List<Map<String, Object>> seats = new ArrayList<>();
        members.forEach(member -> seats.add(Map.of(
                "cohort",
                "RELEASE",
                "holderId",
                member.id().toString(),
                "from",
                Board.FROM.toString(),
                "plannedEnd",
                Boardroom.NEXT_YEAR.toString())));
        return Map.of(
                "decisionReference",
                "Minutes of 2025-01-01, item 1",
                "decidedOn",
                "2025-01-01",
                "seats",
                seats,
                "officers",
                List.of(Map.of("role", role, "personId", officer.id().toString(), "from", Board.FROM.toString())));
    }

    Map<String, Object> election(Scene scene, Map<String, Object> more) {
        Map<String, Object> request = new LinkedHashMap<>(Map.of(
                "bodyId",
                id.toString(),
                "title",
                "Steering Council for 7.0",
                "timetable",
                Map.of(
                        "recordDate",
                        scene.recordDate().toString(),
                        "termStart",
                        Instant.now().toString()),
                "terms",
                IntStream.range(0, 5)
                        .mapToObj(each -> Map.of("cohort", "RELEASE", "plannedEnd", Boardroom.IN_TWO_YEARS.toString()))
                        .toList()));
        request.putAll(more);
        return request;
    }

    String path(String below) {
        return "/v1/bodies/" + id + below;
    }
}
