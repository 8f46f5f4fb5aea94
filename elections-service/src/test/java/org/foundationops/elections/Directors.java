package org.foundationops.elections;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;

/** A board of seven in the middle of its terms, whose president is the first director and whose secretary is none. */
public record Directors(UUID body, List<TestPerson> all, TestPerson secretary) {

    private static final String NEXT_YEAR = Instant.now()
            .plus(365, ChronoUnit.DAYS)
            .truncatedTo(ChronoUnit.SECONDS)
            .toString();

    public static Directors seven() {
        UUID body = Api.id(Api.posted(
                Tokens.administrator(),
                "/v1/bodies",
                Map.of("name", "Board of " + UUID.randomUUID(), "kind", "BOARD", "authorisedNumber", 7)));
        List<TestPerson> all =
                IntStream.range(0, 7).mapToObj(each -> Scene.person()).toList();
        TestPerson secretary = Scene.person();
        List<Map<String, Object>> seats = new ArrayList<>();
        all.forEach(holder -> seats.add(Map.of(
                "cohort",
                seats.size() % 2 == 0 ? "ODD" : "EVEN",
                "holderId",
                holder.id().toString(),
                "from",
                Board.FROM.toString(),
                "plannedEnd",
                NEXT_YEAR)));
        Api.post(
                        Tokens.administrator(),
                        "/v1/bodies/" + body + "/bootstrap",
                        Map.of(
                                "decisionReference",
                                "Minutes of 2025-01-01, item 1",
                                "decidedOn",
                                "2025-01-01",
                                "seats",
                                seats,
                                "officers",
                                List.of(office("president", all.getFirst()), office("secretary", secretary))))
                .statusCode(200);
        return new Directors(body, all, secretary);
    }

    public TestPerson president() {
        return all.getFirst();
    }

    public TestPerson director(int number) {
        return all.get(number);
    }

    public List<String> ids(int from, int until) {
        return all.subList(from, until).stream()
                .map(person -> person.id().toString())
                .toList();
    }

    private static Map<String, Object> office(String role, TestPerson person) {
        return Map.of("role", role, "personId", person.id().toString(), "from", Board.FROM.toString());
    }
}
