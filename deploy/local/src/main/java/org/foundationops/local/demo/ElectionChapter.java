package org.foundationops.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A board of the run's own, and the election of those who follow. */
final class ElectionChapter {
    private static final Duration YEAR = Duration.ofDays(365);

    private final Stage stage;
    private final String base;
    private final Ballots ballots;
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);

    ElectionChapter(Stage stage, Ballots ballots) {
        this.stage = stage;
        this.base = stage.addresses().elections();
        this.ballots = ballots;
    }

    /** How many directors the board has: its seats up for election are the smaller or the larger of its two cohorts. */
    int boardSize() {
        return Math.max(3, 2 * ballots.seats() - 1);
    }

    /** The seats whose terms have run out are those that the ballots elect; the others go on for a year. */
    Board bootstrap(List<Person> directors, Person secretary, Person treasurer, Person officer) {
        String administrator = stage.accounts().signIn("administrator");
        JsonNode body = stage.api()
                .post(
                        base + "/v1/bodies",
                        administrator,
                        Map.of("name", Demo.bodyName(stage.run()), "kind", "BOARD", "authorisedNumber", boardSize()));
        String id = body.get("id").asText();
        List<Map<String, Object>> seats = IntStream.range(0, boardSize())
                .mapToObj(i -> Map.<String, Object>of(
                        "cohort",
                        isUp(i) ? upCohort() : otherCohort(),
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

    private String upCohort() {
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

    String announce(Board board) {
        List<Map<String, String>> terms = IntStream.range(0, ballots.seats())
                .mapToObj(i -> Map.of(
                        "cohort",
                        upCohort(),
                        "plannedEnd",
                        now.plus(YEAR.multipliedBy(2)).toString()))
                .toList();
        String token = board.officer().token();
        JsonNode election = stage.api()
                .post(
                        base + "/v1/elections",
                        token,
                        Map.of(
                                "bodyId",
                                board.id(),
                                "title",
                                ballots.title() + " (demonstration " + stage.run() + ")",
                                "method",
                                "scottish-stv",
                                "tieRule",
                                "LIST_FIRST",
                                "timetable",
                                Map.of("recordDate", Instant.now().toString(), "termStart", now.toString()),
                                "terms",
                                terms));
        String url = base + "/v1/elections/" + election.get("id").asText();
        step(url, board, "announcement");
        return url;
    }

    /** Everybody on the ballot paper is nominated, accepts and is found eligible; the paper lists them in this order. */
    Map<Integer, String> nominate(String election, Board board, List<Person> candidates) {
        step(election, board, "nomination-opening");
        List<String> nominations = stage.narrator().each("nominations accepted", candidates, Stage.WIDTH, candidate -> {
            JsonNode nomination =
                    stage.await("the candidate's membership to be known", () -> tryNominate(election, candidate));
            String url = base + "/v1/nominations/" + nomination.get("id").asText();
            stage.api()
                    .post(
                            url + "/acceptance",
                            candidate.token(),
                            Map.of(
                                    "displayName",
                                    candidate.name(),
                                    "statement",
                                    "I stand for election.",
                                    "affiliations",
                                    List.of(),
                                    "conductAcknowledged",
                                    true));
            return url;
        });
        step(election, board, "review");
        stage.narrator()
                .each(
                        "candidates found eligible",
                        nominations,
                        Stage.WIDTH,
                        url -> stage.api()
                                .post(url + "/eligibility", board.officer().token(), Map.of("eligible", true)));
        Map<Integer, String> byNumber = new TreeMap<>();
        for (int i = 0; i < nominations.size(); i++) {
            byNumber.put(i + 1, nominations.get(i));
        }
        return byNumber;
    }

    private JsonNode tryNominate(String election, Person candidate) {
        try {
            return stage.api().post(election + "/nominations", candidate.token(), Map.of("nomineeId", candidate.id()));
        } catch (ApiException refusal) {
            if (refusal.type().equals("not-a-member")) {
                return Api.JSON.missingNode();
            }
            throw refusal;
        }
    }

    /** Asks until the watermark has passed the record date: an officer who asks too early is refused. */
    JsonNode freezeRoll(String election, Board board) {
        return stage.await("a roll known to be complete", () -> {
            try {
                return stage.api().post(election + "/roll", board.officer().token(), Map.of());
            } catch (ApiException refusal) {
                if (refusal.type().equals("roll-not-complete")) {
                    return Api.JSON.missingNode();
                }
                throw refusal;
            }
        });
    }

    void vote(String election, Board board, List<Person> voters) {
        step(election, board, "registration");
        step(election, board, "opening");
        List<Integer> numbers =
                IntStream.range(0, ballots.rankings().size()).boxed().toList();
        stage.narrator()
                .each(
                        "ballots cast",
                        numbers,
                        Stage.WIDTH,
                        i -> stage.api()
                                .post(
                                        election + "/ballots",
                                        voters.get(i).token(),
                                        Map.of(
                                                "ranking",
                                                ballots.rankings().get(i).stream()
                                                        .map(List::of)
                                                        .toList())));
    }

    void withdraw(Map<Integer, String> nominations, List<Person> candidates) {
        for (int number : ballots.withdrawn()) {
            Person candidate = candidates.get(number - 1);
            stage.api().post(nominations.get(number) + "/withdrawal", candidate.token(), Map.of());
            stage.narrator().say("%s withdraws during voting; the count skips the name", candidate.name());
        }
    }

    JsonNode close(String election, Board board) {
        step(election, board, "closure");
        step(election, board, "count");
        JsonNode result = stage.api().get(election + "/result", board.officer().token());
        stage.api()
                .post(
                        election + "/ratification",
                        board.secretary().token(),
                        Map.of(
                                "outcome",
                                "RATIFIED",
                                "decidedOn",
                                LocalDate.now(ZoneOffset.UTC).toString(),
                                "minuteReference",
                                "Demonstration " + stage.run() + ", minutes, ratification"));
        step(election, board, "publication");
        return result;
    }

    /** The directors in office now, by person. */
    List<String> directors(Board board) {
        return stage.api().all(base + "/v1/bodies/" + board.id() + "/seats", null).stream()
                .map(seat -> seat.path("holder").path("personId").asText())
                .toList();
    }

    JsonNode published(String election) {
        return stage.api().get(election + "/result", null);
    }

    List<String> winners(JsonNode result) {
        List<String> names = new ArrayList<>();
        result.get("winners")
                .forEach(winner -> names.add(winner.get("displayName").asText()));
        return names;
    }

    private void step(String election, Board board, String noun) {
        stage.api().post(election + "/" + noun, board.officer().token(), Map.of());
    }

    /** The run's board with its officers; the directors are those of the beginning. */
    record Board(String id, String name, List<Person> directors, Person secretary, Person treasurer, Person officer) {}
}
