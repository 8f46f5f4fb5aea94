package org.foundationops.elections;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;

/**
 * A board of three whose two ODD terms ended yesterday by plan, so that an election can fill them. The first director
 * of the ODD cohort is the president.
 */
public record Board(
        UUID id, TestPerson president, TestPerson odd, TestPerson even, TestPerson officer, TestPerson secretary) {

    public static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");
    public static final Instant YESTERDAY =
            Instant.now().minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    public static final Instant NEXT_YEAR =
            Instant.now().plus(365, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    public static UUID created() {
        return Api.id(Api.posted(
                Tokens.administrator(),
                "/v1/bodies",
                Map.of("name", "Board of " + UUID.randomUUID(), "kind", "BOARD", "authorisedNumber", 3)));
    }

    public static Board bootstrapped() {
        Board board =
                new Board(created(), Scene.person(), Scene.person(), Scene.person(), Scene.person(), Scene.person());
        Api.post(Tokens.administrator(), "/v1/bodies/" + board.id + "/bootstrap", board.bootstrap())
                .statusCode(200);
        return board;
    }

    public Map<String, Object> bootstrap() {
        List<Map<String, Object>> officers = new ArrayList<>();
        officers.add(office("president", president));
        officers.add(office("election-officer", officer));
        officers.add(office("secretary", secretary));
        return Map.of(
                "decisionReference",
                "Minutes of 2025-01-01, item 1",
                "decidedOn",
                "2025-01-01",
                "seats",
                List.of(seat("ODD", president, YESTERDAY), seat("EVEN", even, NEXT_YEAR), seat("ODD", odd, YESTERDAY)),
                "officers",
                officers);
    }

    private static Map<String, Object> seat(String cohort, TestPerson holder, Instant plannedEnd) {
        return Map.of(
                "cohort",
                cohort,
                "holderId",
                holder.id().toString(),
                "from",
                FROM.toString(),
                "plannedEnd",
                plannedEnd.toString());
    }

    private static Map<String, Object> office(String role, TestPerson person) {
        return Map.of("role", role, "personId", person.id().toString(), "from", FROM.toString());
    }
}
