package org.foundationops.membership.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.activeMembership;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.memberIdOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.refused;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.electorate.TestDatabaseClock;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReconciliationResourceTest {

    private static final String PATH = "/v1/electorate/reconciliation";
    private static final String OTHER_HASH = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    @Inject
    RollCheck check;

    @Test
    void aRollThatIsOurElectorateAgreesWhateverHappensLater() {
        TestPerson leaving = member();
        activeMembership(person());
        Instant recordDate = TestDatabaseClock.now();
        JsonPath electorate = electorate(recordDate);
        as(leaving)
                .body(Map.of())
                .post("/v1/members/{id}/resignation", memberIdOf(leaving))
                .then()
                .statusCode(200);

        UUID election = frozen(recordDate, electorate.getInt("count"), electorate.getString("sha256"));

        JsonPath found = found(election, recordDate);
        assertThat(found.getBoolean("agrees")).isTrue();
        assertThat(found.getMap("own")).isEqualTo(found.getMap("derived"));
        assertThat(found.getInt("own.count")).isEqualTo(electorate.getInt("count"));
    }

    @Test
    void aRollWithAnotherHashDisagreesAndRaisesTheAlarm() {
        member();
        Instant recordDate = TestDatabaseClock.now();
        JsonPath electorate = electorate(recordDate);

        UUID election = frozen(recordDate, electorate.getInt("count"), OTHER_HASH);

        JsonPath found = found(election, recordDate);
        assertThat(found.getBoolean("agrees")).isFalse();
        assertThat(found.getString("own.sha256")).isEqualTo(electorate.getString("sha256"));
        assertThat(found.getString("derived.sha256")).isEqualTo(OTHER_HASH);
        check.run();
        assertThat(TestDatabase.count(
                        "select count(*) from election_roll where election_id = ? and not agrees", election))
                .isEqualTo(1);
    }

    @Test
    void anElectionWithoutARollIsNotCompared() {
        Instant recordDate = TestDatabaseClock.now();
        UUID election = UuidV7.next();
        publish(
                "announced",
                election,
                1,
                Map.of("bodyId", UuidV7.next(), "timetable", Map.of("recordDate", recordDate.toString())));
        UUID later = frozen(recordDate, 0, OTHER_HASH);

        found(later, recordDate);
        assertThat(comparisons(recordDate))
                .extracting(each -> each.getString("electionId"))
                .containsExactly(later.toString());
    }

    @Test
    void officersAndAuditorsCompare() {
        refused(asNobody().get(PATH), 401, "unauthenticated");
        refused(as(person()).get(PATH), 403, "forbidden");
        as(person().holding("election-officer", null)).get(PATH).then().statusCode(200);
        as(person().holding("auditor", null)).get(PATH).then().statusCode(200);
    }

    private static UUID frozen(Instant recordDate, int count, String sha256) {
        UUID election = UuidV7.next();
        publish(
                "roll-frozen",
                election,
                5,
                Map.of(
                        "bodyId", UuidV7.next(),
                        "timetable", Map.of("recordDate", recordDate.toString()),
                        "roll", Map.of("frozenAt", Instant.now().toString(), "count", count, "sha256", sha256)));
        return election;
    }

    private static void publish(String participle, UUID election, long version, Map<String, Object> state) {
        KafkaProbe.publish(
                "foundation.elections.v1",
                "foundation.elections.election." + participle + ".v1",
                "election",
                election,
                version,
                state);
    }

    private static JsonPath found(UUID election, Instant recordDate) {
        return Awaitility.await("the roll of " + election)
                .until(
                        () -> comparisons(recordDate).stream()
                                .filter(each -> each.getString("electionId").equals(election.toString()))
                                .toList(),
                        found -> found.size() == 1)
                .getFirst();
    }

    private static List<JsonPath> comparisons(Instant recordDate) {
        return as(secretary())
                .accept("application/x-ndjson")
                .queryParam("at", recordDate.toString())
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(JsonPath::from)
                .toList();
    }

    private static JsonPath electorate(Instant at) {
        return asNobody()
                .queryParam("at", at.toString())
                .get("/v1/electorate")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
