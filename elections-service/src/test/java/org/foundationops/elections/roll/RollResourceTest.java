package org.foundationops.elections.roll;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.foundationops.elections.Api;
import org.foundationops.elections.Board;
import org.foundationops.elections.ElectionScene;
import org.foundationops.elections.Scene;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

@ServiceTest
class RollResourceTest {

    @Test
    void theRollIsTheElectorateAtTheRecordDateWithCountClassesAndHash() {
        ElectionScene election = announced();
        TestPerson ada = election.scene().member();
        TestPerson bo = election.scene().member();
        UUID representative = Scene.person().id();
        UUID organisation = UUID.randomUUID();
        election.scene().corporateMember(organisation, representative);
        Scene.membershipIsComplete();

        Api.post(election.officer().token(), election.path("/roll"))
                .statusCode(201)
                .body("count", equalTo(3), "individual", equalTo(2), "corporate", equalTo(1))
                .body(
                        "sha256",
                        equalTo(RollHash.of(
                                "INDIVIDUAL|" + ada.id() + "|",
                                "INDIVIDUAL|" + bo.id() + "|",
                                "CORPORATE|" + representative + "|" + organisation)))
                .body("at", equalTo(election.scene().recordDate().toString()));
        given().get(election.path("/roll"))
                .then()
                .statusCode(200)
                .body("count", equalTo(3), "frozenAt", notNullValue());
        Api.refused(Api.post(election.officer().token(), election.path("/roll")), 409, "roll-already-frozen");
    }

    @Test
    void oneNaturalPersonHasOneVote() {
        ElectionScene election = announced();
        TestPerson member = election.scene().member();
        UUID alternate = Scene.person().id();
        UUID twice = Scene.person().id();
        // The order of the ids decides who gets a person that two organisations name.
        List<UUID> organisations = Stream.generate(UUID::randomUUID)
                .limit(3)
                .sorted(Comparator.comparing(UUID::toString))
                .toList();
        UUID first = organisations.get(0);
        UUID withAlternate = organisations.get(1);
        UUID second = organisations.get(2);
        // The representative is a member: the alternate votes.
        election.scene().corporateMember(withAlternate, member.id(), alternate);
        // The representative is a member and there is no alternate: the vote is not issued.
        election.scene().corporateMember(UUID.randomUUID(), member.id());
        // One person for two organisations: the first by id has them, the alternate of the other has a vote already.
        election.scene().corporateMember(second, twice, alternate);
        election.scene().corporateMember(first, twice);
        Scene.membershipIsComplete();

        election.step("roll");

        assertThat(Api.as(election.officer().token())
                        .get(election.path("/roll/entries"))
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .<Map<String, String>>getList("items"))
                .containsExactlyInAnyOrder(
                        Map.of("class", "INDIVIDUAL", "personId", member.id().toString()),
                        Map.of(
                                "class",
                                "CORPORATE",
                                "personId",
                                alternate.toString(),
                                "organisationId",
                                withAlternate.toString()),
                        Map.of("class", "CORPORATE", "personId", twice.toString(), "organisationId", first.toString()));
    }

    @Test
    void whatWasRecordedAfterTheRecordDateDoesNotCount() {
        ElectionScene election = announced();
        election.scene().member();
        Instant hour = election.scene().recordDate().minus(30, ChronoUnit.MINUTES);
        recordedLate(hour, election.scene().recordDate().plusMillis(1));
        recordedLate(hour, election.scene().recordDate());
        Scene.membershipIsComplete();

        Api.post(election.officer().token(), election.path("/roll"))
                .statusCode(201)
                .body("count", equalTo(2));
    }

    @Test
    void askingTooEarlyNamesHowFarMembershipIsKnown() {
        Scene.membershipIsComplete();
        Instant later = Instant.now().plus(1, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        ElectionScene election = ElectionScene.drafted(Map.of(
                        "timetable", Map.of("recordDate", later.toString(), "termStart", Board.YESTERDAY.toString())))
                .step("announcement");

        Api.refused(Api.post(election.officer().token(), election.path("/roll")), 409, "roll-not-complete")
                .body("completeUntil", notNullValue());
        Api.refused(given().get(election.path("/roll")).then(), 404, "not-found");
    }

    @Test
    void anOpenDeadLetterOfMembershipHoldsTheRollBack() {
        ElectionScene election = announced();
        Scene.membershipIsComplete();
        UUID broken = UUID.randomUUID();
        KafkaProbe.publish(
                People.TOPIC,
                "foundation.membership.member.admitted.v1",
                "member",
                broken,
                1,
                Map.of("personId", "not-an-id"));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> TestDatabase.count(
                                "select count(*) from dead_letter where status = 'OPEN' and message_key = ?",
                                "member/" + broken)
                        > 0);

        try {
            Api.refused(Api.post(election.officer().token(), election.path("/roll")), 409, "roll-not-complete");
        } finally {
            TestDatabase.execute(
                    "update dead_letter set status = 'DISMISSED', closed_at = now() where message_key = ?",
                    "member/" + broken);
        }
        Api.post(election.officer().token(), election.path("/roll")).statusCode(201);
    }

    @Test
    void theRollIsForWhoRunsTheElection() {
        ElectionScene election = announced();
        Scene.membershipIsComplete();
        Api.refused(Api.post(ElectionScene.drafted().officer().token(), election.path("/roll")), 403, "forbidden");
        Api.refused(
                Api.as(ElectionScene.drafted().officer().token())
                        .get(election.path("/roll/entries"))
                        .then(),
                403,
                "forbidden");
        election.step("roll");
        assertThat(given().get(election.path("/roll")).path("count").toString()).isEqualTo("0");
    }

    @Test
    void registrationNeedsTheRoll() {
        ElectionScene election = ElectionScene.inReview("Ada", "Bo", "Cleo");

        Api.refused(
                Api.post(election.officer().token(), election.path("/registration-opening")), 409, "roll-not-frozen");
        election.intoRegistration();
        given().get("/v1/elections?bodyId=" + election.board().id())
                .then()
                .body("items.status", contains("REGISTRATION"));
    }

    private static ElectionScene announced() {
        return ElectionScene.drafted().step("announcement");
    }

    @Test
    void aRollOfSixtyFiveThousandIsFrozenInAFewSeconds() {
        ElectionScene election = announced();
        TestDatabase.execute(
                "insert into member_period (member_id, position, person_id, valid_from, valid_until, recorded_at)"
                        + " select gen_random_uuid(), 0, gen_random_uuid(), ?::timestamptz, ?::timestamptz + interval '1 minute',"
                        + " ?::timestamptz from generate_series(1, 65000)",
                election.scene().recordDate().toString(),
                election.scene().recordDate().toString(),
                election.scene().recordDate().toString());
        Scene.membershipIsComplete();

        Instant start = Instant.now();
        Api.post(election.officer().token(), election.path("/roll"))
                .statusCode(201)
                .body("count", equalTo(65_000), "individual", equalTo(65_000), "corporate", equalTo(0));
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(15));
    }

    private static void recordedLate(Instant from, Instant recordedAt) {
        UUID member = UUID.randomUUID();
        KafkaProbe.publish(
                People.TOPIC,
                "foundation.membership.member.admitted.v1",
                "member",
                member,
                1,
                Map.of(
                        "personId",
                        UUID.randomUUID().toString(),
                        "periods",
                        List.of(Map.of(
                                "from",
                                from.toString(),
                                "until",
                                from.plus(1, ChronoUnit.HOURS).toString(),
                                "recordedAt",
                                recordedAt.toString()))));
        await().atMost(Scene.PATIENCE)
                .until(() -> TestDatabase.count("select count(*) from member_period where member_id = ?", member) == 1);
    }
}
