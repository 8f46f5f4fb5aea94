package org.foundationops.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.foundationops.local.launcher.Http.Answer;

/** The board that the local people form: seven directors, and who is appointed by them. */
final class FirstBoard {

    private static final String NAME = "Board of directors";
    private static final int NOT_YET_KNOWN = 422;

    private static final List<String> DIRECTORS =
            LocalPeople.NAMES.stream().limit(7).toList();

    private static final List<String> APPOINTED = List.of(
            "president",
            "secretary",
            "treasurer",
            "election-officer",
            "grant-reviewer",
            "finance",
            "conduct-team",
            "events-support",
            "auditor");

    private final SeedApi elections;
    private final Map<String, String> people;
    private final int year;

    FirstBoard(SeedApi elections, Map<String, String> people, LocalDate today) {
        this.elections = elections;
        this.people = people;
        this.year = today.getYear();
    }

    void setUp() {
        JsonNode board = elections
                .find(
                        "administrator",
                        "/v1/bodies",
                        body -> body.get("name").asText().equals(NAME))
                .orElseGet(() -> elections.post(
                        "administrator",
                        "/v1/bodies",
                        Map.of("name", NAME, "kind", "BOARD", "authorisedNumber", DIRECTORS.size())));
        if (!board.has("bootstrap")) {
            String path = "/v1/bodies/%s/bootstrap".formatted(board.get("id").asText());
            Waiting.until("the elections service, to know the people,", () -> bootstrap(path));
        }
    }

    /** The people are known to the elections service as soon as the messages about them have come. */
    private Optional<Answer> bootstrap(String path) {
        Answer answer = elections.tryPost("administrator", path, holders());
        return answer.status() == NOT_YET_KNOWN ? Optional.empty() : Optional.of(SeedApi.require(path, answer));
    }

    Map<String, Object> holders() {
        return Map.of(
                "decisionReference",
                "Founding minutes, item 1",
                "decidedOn",
                LocalDate.of(year, 1, 1).toString(),
                "seats",
                DIRECTORS.stream().map(this::seat).toList(),
                "officers",
                APPOINTED.stream().map(this::officer).toList());
    }

    /** Staggered: four seats were filled in the last odd year, and three in the last even one (BL 4.4.2). */
    private Map<String, Object> seat(String director) {
        boolean isOdd = DIRECTORS.indexOf(director) % 2 == 0;
        int since = (year % 2 == 1) == isOdd ? year : year - 1;
        return Map.of(
                "cohort",
                isOdd ? "ODD" : "EVEN",
                "holderId",
                person(director),
                "from",
                newYear(since).toString(),
                "plannedEnd",
                newYear(since + 2).toString());
    }

    private Map<String, Object> officer(String role) {
        return Map.of(
                "role", role, "personId", person(role), "from", newYear(year).toString());
    }

    private String person(String name) {
        return Objects.requireNonNull(people.get(name));
    }

    private static Instant newYear(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
