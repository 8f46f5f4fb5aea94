package org.foundationops.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.foundationops.demo.ElectionChapter.Board;
import org.foundationops.local.api.Api;
import org.foundationops.local.api.ApiException;

/** A board of the run's own, with its officers, imported as it was before there was this system. */
final class FirstBoard {
    private static final Duration YEAR = Duration.ofDays(365);

    private final Stage stage;
    private final String base;
    private final Ballots ballots;
    private final Instant now;

    /** @param now when the terms of the seats that the ballots elect have run out */
    FirstBoard(Stage stage, Ballots ballots, Instant now) {
        this.stage = stage;
        this.base = stage.addresses().elections();
        this.ballots = ballots;
        this.now = now;
    }

    /** How many directors the board has: its seats up for election are the smaller or the larger of its two cohorts. */
    int size() {
        return Math.max(3, 2 * ballots.seats() - 1);
    }

    /** The seats whose terms have run out are those that the ballots elect; the others go on for a year. */
    Board bootstrap(List<Person> directors, Person secretary, Person treasurer, Person officer) {
        String administrator = stage.accounts().signIn("administrator");
        JsonNode body = stage.api()
                .post(
                        base + "/v1/bodies",
                        administrator,
                        Map.of("name", Demo.bodyName(stage.run()), "kind", "BOARD", "authorisedNumber", size()));
        String id = body.get("id").asText();
        List<Map<String, Object>> seats = IntStream.range(0, size())
                .mapToObj(i -> Map.<String, Object>of(
                        "cohort",
                        isUp(i) ? upCohort(ballots) : otherCohort(),
                        "holderId",
                        directors.get(i).id(),
                        "from",
                        now.minus(YEAR.multipliedBy(2)).toString(),
                        "plannedEnd",
                        (isUp(i) ? now : now.plus(YEAR)).toString()))
                .toList();
        Map<String, Object> request = Map.of(
                "decisionReference",
                "Demonstration " + stage.run() + ", founding minutes",
                "decidedOn",
                LocalDate.now(ZoneOffset.UTC).minusYears(2).toString(),
                "seats",
                seats,
                "officers",
                List.of(
                        office("secretary", secretary),
                        office("treasurer", treasurer),
                        office("election-officer", officer)));
        stage.await("the persons of the board to be known", () -> tryBootstrap(id, administrator, request));
        return new Board(id, Demo.bodyName(stage.run()), directors, secretary, treasurer, officer);
    }

    private JsonNode tryBootstrap(String body, String administrator, Map<String, Object> request) {
        try {
            return stage.api().post(base + "/v1/bodies/" + body + "/bootstrap", administrator, request);
        } catch (ApiException refusal) {
            if (refusal.status() == 422) {
                return Api.JSON.missingNode();
            }
            throw refusal;
        }
    }

    private boolean isUp(int seat) {
        return seat < ballots.seats();
    }

    /** Of the seats that the ballots elect. */
    static String upCohort(Ballots ballots) {
        return ballots.seats() == 1 ? "EVEN" : "ODD";
    }

    private String otherCohort() {
        return ballots.seats() == 1 ? "ODD" : "EVEN";
    }

    private Map<String, Object> office(String role, Person person) {
        return Map.of(
                "role",
                role,
                "personId",
                person.id(),
                "from",
                now.minus(YEAR.multipliedBy(2)).toString());
    }
}
