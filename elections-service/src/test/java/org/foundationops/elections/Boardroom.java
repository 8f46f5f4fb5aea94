package org.foundationops.elections;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;

/** A board in staggered terms: the first directors are of the ODD cohort, the first of them is the president. */
public record Boardroom(UUID id, List<TestPerson> directors, TestPerson secretary, TestPerson officer) {

    public static final Instant FROM = Instant.parse("2024-01-01T00:00:00Z");
    public static final Instant YESTERDAY = inDays(-1);
    public static final Instant NEXT_YEAR = inDays(365);
    public static final Instant IN_TWO_YEARS = inDays(730);

    public static Instant inDays(int days) {
        return Instant.now().plus(days, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Both cohorts in the middle of their terms. */
    public static Boardroom of(int seats) {
        return of(seats, NEXT_YEAR, IN_TWO_YEARS);
    }

    public static Boardroom of(int seats, Instant endOfOdd, Instant endOfEven) {
        UUID id = Api.id(Api.posted(
                Tokens.administrator(),
                "/v1/bodies",
                Map.of("name", "Board of " + UUID.randomUUID(), "kind", "BOARD", "authorisedNumber", seats)));
        List<TestPerson> directors =
                IntStream.range(0, seats).mapToObj(each -> Scene.person()).toList();
        Boardroom room = new Boardroom(id, directors, Scene.person(), Scene.person());
        Api.post(Tokens.administrator(), "/v1/bodies/" + id + "/bootstrap", room.bootstrap(endOfOdd, endOfEven))
                .statusCode(200);
        return room;
    }

    private Map<String, Object> bootstrap(Instant endOfOdd, Instant endOfEven) {
        List<Map<String, Object>> seats = new ArrayList<>();
        for (TestPerson director : directors) {
            boolean isOdd = seats.size() < directors.size() / 2 + 1;
            seats.add(Map.of(
                    "cohort",
                    isOdd ? "ODD" : "EVEN",
                    "holderId",
                    director.id().toString(),
                    "from",
                    FROM.toString(),
                    "plannedEnd",
                    (isOdd ? endOfOdd : endOfEven).toString()));
        }
        return Map.of(
                "decisionReference",
                "Minutes of 2024-01-01, item 1",
                "decidedOn",
                "2024-01-01",
                "seats",
                seats,
                "officers",
                List.of(
                        office("president", directors.getFirst()),
                        office("secretary", secretary),
                        office("election-officer", officer)));
    }

    private static Map<String, Object> office(String role, TestPerson person) {
        return Map.of("role", role, "personId", person.id().toString(), "from", FROM.toString());
    }

    public TestPerson president() {
        return directors.getFirst();
    }

    public TestPerson director(int number) {
        return directors.get(number);
    }

    public String path(String below) {
        return "/v1/bodies/" + id + below;
    }

    /** The seats, in the order of their numbers. */
    public JsonPath seats() {
        return Api.get(path("/seats"));
    }

    public UUID seat(int number) {
        return UUID.fromString(seats().getString("items.find { it.number == " + number + " }.id"));
    }

    public List<String> holders() {
        return seats().getList("items.findAll { it.holder != null }.holder.personId");
    }

    /** The last term that was recorded for the person. */
    public UUID termOf(TestPerson person) {
        return UUID.fromString(
                Api.get("/v1/terms?bodyId=" + id + "&personId=" + person.id()).getString("items[-1].id"));
    }

    public void resigns(TestPerson director) {
        Api.post(director.token(), "/v1/terms/" + termOf(director) + "/resignation", Map.of())
                .statusCode(200);
    }

    public static Map<String, Object> decision() {
        Map<String, Object> decision = new LinkedHashMap<>();
        decision.put("decidedOn", LocalDate.now(java.time.ZoneOffset.UTC).toString());
        decision.put("minuteReference", "Minutes 9, item 4");
        return decision;
    }

    public static Map<String, Object> appointing(TestPerson person) {
        return Api.with(decision(), "personId", person.id().toString());
    }

    public ValidatableResponse appoints(TestPerson person, UUID seat) {
        return Api.post(secretary.token(), path("/seats/" + seat + "/terms"), appointing(person));
    }

    public ValidatableResponse elects(String role, TestPerson person) {
        return Api.post(secretary.token(), path("/appointments"), Api.with(appointing(person), "role", role));
    }

    public ValidatableResponse resizes(Map<String, Object> size) {
        Map<String, Object> body = decision();
        body.putAll(size);
        return Api.post(secretary.token(), path("/sizes"), body);
    }

    /** The second size holds by now, as if the service had been away since before that instant. */
    public static void announcedSizeHolds(UUID body) {
        TestDatabase.execute(
                "with first as (select body_id, valid_from + interval '1 millisecond' as at from body_size"
                        + " where body_id = ? and position = 0),"
                        + " moved as (update seat set opens_at = first.at from first"
                        + " where seat.body_id = first.body_id and opens_at > now())"
                        + " update body_size set valid_from = first.at from first"
                        + " where body_size.body_id = first.body_id and position = 1",
                body);
    }
}
