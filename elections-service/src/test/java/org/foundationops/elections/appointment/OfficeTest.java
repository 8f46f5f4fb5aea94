package org.foundationops.elections.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foundationops.elections.Api;
import org.foundationops.elections.Boardroom;
import org.foundationops.elections.Crowd;
import org.foundationops.elections.Scene;
import org.foundationops.elections.Topic;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

@ServiceTest
class OfficeTest {

    @Test
    void anOfficerIsElectedForAYearAndThePredecessorsOfficeEnds() {
        Boardroom room = Boardroom.of(3);
        TestPerson treasurer = Scene.person();
        UUID first = Api.id(
                room.elects("treasurer", treasurer).statusCode(201).extract().jsonPath());

        JsonPath second = room.elects("treasurer", room.director(1))
                .statusCode(201)
                .extract()
                .jsonPath();

        Instant from = Instant.parse(second.getString("from"));
        assertThat(Instant.parse(second.getString("until")))
                .isEqualTo(from.atOffset(ZoneOffset.UTC).plusYears(1).toInstant());
        assertThat(second.getString("decision.minuteReference")).isEqualTo("Minutes 9, item 4");
        assertThat(Api.get("/v1/appointments/" + first).getString("until")).isEqualTo(from.toString());
        Topic.awaitParticiples("appointment", first, "made", "ended");
        assertThat(TestDatabase.count(
                        "select count(*) from authority where role = 'treasurer' and body_id = ?"
                                + " and (valid_until is null or valid_until > now())",
                        room.id()))
                .isEqualTo(1);
    }

    @Test
    void onePersonMayHoldSeveralOfficesButNoneTwice() {
        Boardroom room = Boardroom.of(3);

        room.elects("treasurer", room.president()).statusCode(201);
        room.elects("secretary", room.president()).statusCode(201);
        Api.refused(
                Api.post(
                        room.president().token(),
                        room.path("/appointments"),
                        Api.with(Boardroom.appointing(room.president()), "role", "treasurer")),
                409,
                "holds-office-already");
    }

    @Test
    void thePresidentIsADirectorAndNoLongerThanThat() {
        Boardroom room = Boardroom.of(3);
        Api.refused(room.elects("president", room.secretary()), 422, "president-is-no-director")
                .body("errors.pointer", contains("/personId"));
        TestPerson director = room.director(1);
        Instant later = Boardroom.inDays(20);
        Api.post(
                        director.token(),
                        "/v1/terms/" + room.termOf(director) + "/resignation",
                        Map.of("at", later.toString()))
                .statusCode(200);

        room.elects("president", director).statusCode(201).body("until", equalTo(later.toString()));
    }

    @Test
    void anOfficeLastsAYearAndOtherRolesAsLongAsNobodyEndsThem() {
        Boardroom room = Boardroom.of(3);
        TestPerson person = Scene.person();
        Map<String, Object> treasurer = Api.with(Boardroom.appointing(person), "role", "treasurer");
        Map<String, Object> tooLong =
                Api.with(treasurer, "until", Boardroom.inDays(400).toString());

        Api.refused(Api.post(room.secretary().token(), room.path("/appointments"), tooLong), 422, "office-too-long")
                .body("errors.pointer", contains("/until"));
        room.elects("grant-reviewer", person).statusCode(201).body("until", nullValue());
        room.elects("grant-reviewer", room.director(1)).statusCode(201);
        Api.refused(room.elects("king", person), 422, "validation-failed").body("errors.pointer", contains("/role"));
        Api.refused(
                Api.post(
                        room.secretary().token(),
                        room.path("/appointments"),
                        Api.with(treasurer, "from", Boardroom.YESTERDAY.toString())),
                422,
                "appointment-in-the-past");
        Api.refused(room.elects("treasurer", new TestPerson(UUID.randomUUID(), "nobody")), 422, "unknown-persons");
    }

    @Test
    void anOfficeForLaterBeginsAndEndsAtItsInstantsAlsoAfterAnOutage() {
        Boardroom room = Boardroom.of(3);
        Instant later = Boardroom.inDays(20);
        Map<String, Object> request = Api.with(Boardroom.appointing(Scene.person()), "role", "treasurer");
        UUID office = Api.id(Api.posted(
                room.secretary().token(), room.path("/appointments"), Api.with(request, "from", later.toString())));
        Topic.awaitParticiples("appointment", office, "made");

        TestDatabase.execute("update appointment set valid_from = now() - interval '1 day' where id = ?", office);
        Topic.awaitParticiples("appointment", office, "made", "started");
        TestDatabase.execute("update appointment set valid_until = now() - interval '1 hour' where id = ?", office);
        Topic.awaitParticiples("appointment", office, "made", "started", "ended");
    }

    @Test
    void anOfficeThatIsGivenFromLaterOnIsNotTakenAcross() {
        Boardroom room = Boardroom.of(3);
        Map<String, Object> later = Api.with(
                Api.with(Boardroom.appointing(Scene.person()), "role", "treasurer"),
                "from",
                Boardroom.inDays(20).toString());
        Api.post(room.secretary().token(), room.path("/appointments"), later).statusCode(201);

        Api.refused(room.elects("treasurer", Scene.person()), 409, "office-settled-later");
    }

    @Test
    void theHolderGivesAnOfficeUpOrTheBodyEndsIt() {
        Boardroom room = Boardroom.of(3);
        TestPerson treasurer = Scene.person();
        String first = "/v1/appointments/"
                + Api.id(room.elects("treasurer", treasurer)
                        .statusCode(201)
                        .extract()
                        .jsonPath()) + "/end";
        Api.refused(Api.post(room.director(1).token(), first, Boardroom.decision()), 403, "forbidden");
        Api.refused(Api.post(room.secretary().token(), first, Map.of()), 422, "validation-failed")
                .body("errors.pointer", contains("/decidedOn", "/minuteReference"));

        Api.post(treasurer.token(), first, Map.of()).statusCode(200);

        Api.refused(Api.post(treasurer.token(), first, Map.of()), 409, "appointment-ended");
        String second = "/v1/appointments/"
                + Api.id(room.elects("treasurer", treasurer)
                        .statusCode(201)
                        .extract()
                        .jsonPath()) + "/end";
        Api.post(room.secretary().token(), second, Boardroom.decision())
                .statusCode(200)
                .body("endDecision.minuteReference", equalTo("Minutes 9, item 4"));
        assertThat(TestDatabase.count(
                        "select count(*) from authority where role = 'treasurer' and body_id = ?"
                                + " and (valid_until is null or valid_until > now())",
                        room.id()))
                .isZero();
    }

    @Test
    void withoutASecretaryAnyDirectorRecordsWhoIsElected() {
        Boardroom room = Boardroom.of(3);
        Map<String, Object> request = Api.with(Boardroom.appointing(Scene.person()), "role", "secretary");
        Api.refused(Api.post(room.director(1).token(), room.path("/appointments"), request), 403, "forbidden");
        String office =
                Api.get("/v1/appointments?bodyId=" + room.id()).getString("items.find { it.role == 'secretary' }.id");
        Api.post(room.secretary().token(), "/v1/appointments/" + office + "/end", Map.of())
                .statusCode(200);

        Api.post(room.director(1).token(), room.path("/appointments"), request).statusCode(201);
        Api.refused(Api.post(room.director(1).token(), room.path("/appointments"), request), 403, "forbidden");
    }

    @Test
    void anOfficeHasOneHolderHoweverManyAreElectedAtOnce() {
        Boardroom room = Boardroom.of(3);
        List<TestPerson> people =
                IntStream.range(0, 8).mapToObj(i -> Scene.person()).toList();

        List<Integer> statuses = Crowd.post(
                8,
                room.path("/appointments"),
                i -> room.secretary(),
                i -> "{\"role\": \"treasurer\", \"personId\": \""
                        + people.get(i).id()
                        + "\", \"decidedOn\": \"2026-01-01\", \"minuteReference\": \"Minutes 1\"}");

        assertThat(Collections.frequency(statuses, 201)
                        + Collections.frequency(statuses, 422)
                        + Collections.frequency(statuses, 409))
                .isEqualTo(8);
        assertThat(TestDatabase.count(
                        "select count(*) from appointment where body_id = ? and role = 'treasurer'"
                                + " and (valid_until is null or valid_until > now())",
                        room.id()))
                .isEqualTo(1);
    }

    @Test
    void theDatabaseRefusesTwoHoldersOfAnOffice() {
        Boardroom room = Boardroom.of(3);

        assertThatThrownBy(() -> TestDatabase.execute(
                        "insert into appointment (id, version, body_id, role, person_id, valid_from, recorded_at,"
                                + " published_start, published_end) values (?, 0, ?, 'secretary', ?, now(), now(), true,"
                                + " false)",
                        UuidV7.next(),
                        room.id(),
                        UuidV7.next()))
                .hasStackTraceContaining("the office is held by somebody else in that period");
    }
}
