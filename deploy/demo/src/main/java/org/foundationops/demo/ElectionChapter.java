package org.foundationops.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.foundationops.local.api.Api;
import org.foundationops.local.api.ApiException;

/** The election of those who follow the first board. */
final class ElectionChapter {
    /** With fewer, an officer has to confirm that all of them are published. */
    private static final int FEW_BALLOTS = 50;

    private static final Duration YEAR = Duration.ofDays(365);

    private final Stage stage;
    private final String base;
    private final Ballots ballots;
    private final Instant now;

    /** @param now when the terms of the first board have run out */
    ElectionChapter(Stage stage, Ballots ballots, Instant now) {
        this.stage = stage;
        this.base = stage.addresses().elections();
        this.ballots = ballots;
        this.now = now;
    }

    String announce(Board board) {
        List<Map<String, String>> terms = IntStream.range(0, ballots.seats())
                .mapToObj(i -> Map.of(
                        "cohort",
                        FirstBoard.upCohort(ballots),
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
                                "publishLevel",
                                "FULL",
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
        JsonNode roll = stage.await("a roll known to be complete", () -> {
            try {
                return stage.api().post(election + "/roll", board.officer().token(), Map.of());
            } catch (ApiException refusal) {
                if (refusal.type().equals("roll-not-complete")) {
                    return Api.JSON.missingNode();
                }
                throw refusal;
            }
        });
        if (roll.hasNonNull("confirmationNeeded")) {
            confirm(election, board, "roll-confirmation");
        }
        return roll;
    }

    /**
     * All register before anybody casts. In an election that is not played, days lie between: who registers and casts within
     * minutes can be guessed.
     */
    SecretVoting vote(String election, Board board, List<Person> voters) {
        step(election, board, "registration-opening");
        SecretVoting voting = new SecretVoting(stage, stage.api().get(election, null));
        voting.register(voters);
        step(election, board, "opening");
        voting.cast(ballots.rankings());
        return voting;
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
        if (ballots.rankings().size() < FEW_BALLOTS) {
            confirm(election, board, "disclosure");
        }
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

    /** For everybody, once the result is published. */
    KitCheck kit(String election) {
        return new KitCheck(stage.api().getBytes(election + "/kit", null, "application/zip"));
    }

    List<String> winners(JsonNode result) {
        List<String> names = new ArrayList<>();
        result.get("winners")
                .forEach(winner -> names.add(winner.get("displayName").asText()));
        return names;
    }

    /** That few people vote, and every ballot is published. */
    private void confirm(String election, Board board, String noun) {
        stage.api()
                .post(
                        election + "/" + noun,
                        board.officer().token(),
                        Map.of("reason", "Demonstration " + stage.run() + ": nobody here is a real voter."));
    }

    private void step(String election, Board board, String noun) {
        stage.api().post(election + "/" + noun, board.officer().token(), Map.of());
    }

    /** The run's board with its officers; the directors are those of the beginning. */
    record Board(String id, String name, List<Person> directors, Person secretary, Person treasurer, Person officer) {}
}
