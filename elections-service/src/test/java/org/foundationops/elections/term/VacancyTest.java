package org.foundationops.elections.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foundationops.elections.Api;
import org.foundationops.elections.Boardroom;
import org.foundationops.elections.Crowd;
import org.foundationops.elections.HeldElection;
import org.foundationops.elections.Scene;
import org.foundationops.elections.Topic;
import org.foundationops.elections.interest.Affiliated;
import org.foundationops.elections.suspension.Suspended;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

@ServiceTest
class VacancyTest {

    @Test
    void theRemainingDirectorsFillAVacancyEvenWithoutAQuorum() {
        Boardroom room = Boardroom.of(7);
        room.directors().subList(1, 7).forEach(room::resigns);
        TestPerson appointee = Scene.person();
        UUID seat = room.seat(2);

        JsonPath term = room.appoints(appointee, seat).statusCode(201).extract().jsonPath();

        assertThat(term.getString("origin")).isEqualTo("APPOINTMENT");
        assertThat(term.getString("appointment.minuteReference")).isEqualTo("Minutes 9, item 4");
        assertThat(term.getString("plannedEnd")).isEqualTo(Boardroom.NEXT_YEAR.toString());
        assertThat(room.holders())
                .containsExactly(
                        room.president().id().toString(), appointee.id().toString());
        assertThat(Topic.state("term", Api.id(term), "started")
                        .at("/authority/0/role")
                        .asText())
                .isEqualTo("director");
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where action = 'term-recorded' and subject = ?"
                                + " and reason_code = 'APPOINTMENT'",
                        term.getString("id")))
                .isEqualTo(1);
    }

    @Test
    void theNextElectionOffersTheSeatWithTheRestOfItsTerm() {
        Boardroom room = Boardroom.of(5, Boardroom.NEXT_YEAR, Boardroom.YESTERDAY);
        room.resigns(room.director(0));
        TestPerson appointee = Scene.person();
        room.appoints(appointee, room.seat(1)).statusCode(201);
        Map<String, String> even = HeldElection.term("EVEN", Boardroom.IN_TWO_YEARS);
        Map<String, String> rest = HeldElection.term("ODD", Boardroom.NEXT_YEAR);

        Api.refused(HeldElection.of(room, List.of(even, even)).announced(), 409, "seats-do-not-match-vacancies");
        Api.refused(
                HeldElection.of(room, List.of(even, even, HeldElection.term("ODD", Boardroom.IN_TWO_YEARS)))
                        .announced(),
                409,
                "terms-out-of-step");
        HeldElection election = HeldElection.of(room, List.of(rest, even, even));
        election.announced().statusCode(200);
        List<TestPerson> winners = election.electsStrangers(3);

        // The longest terms go to those elected first.
        JsonPath seats = room.seats();
        assertThat(seats.getList("items.holder.personId"))
                .containsExactly(
                        winners.get(2).id().toString(),
                        room.director(1).id().toString(),
                        room.director(2).id().toString(),
                        winners.get(0).id().toString(),
                        winners.get(1).id().toString());
        assertThat(seats.getString("items[0].holder.plannedEnd")).isEqualTo(Boardroom.NEXT_YEAR.toString());
        assertThat(Api.get("/v1/terms/" + room.termOf(appointee)).getString("endReason"))
                .isEqualTo("SUCCESSION");
    }

    @Test
    void whatFallsVacantAfterTheAnnouncementWaitsForTheNextElection() {
        Boardroom room = Boardroom.of(5, Boardroom.NEXT_YEAR, Boardroom.YESTERDAY);
        Map<String, String> even = HeldElection.term("EVEN", Boardroom.IN_TWO_YEARS);
        room.resigns(room.director(1));
        HeldElection election =
                HeldElection.of(room, List.of(HeldElection.term("ODD", Boardroom.NEXT_YEAR), even, even));
        election.announced().statusCode(200);
        room.resigns(room.director(0));

        List<TestPerson> winners = election.electsStrangers(3);

        JsonPath seats = room.seats();
        assertThat(seats.getString("items[0].vacancy.reason")).isEqualTo("RESIGNATION");
        assertThat(seats.getString("items[1].holder.personId"))
                .isEqualTo(winners.get(2).id().toString());
    }

    @Test
    void whoCannotBeAppointedIsRefused() {
        Boardroom room = Boardroom.of(5);
        UUID vacant = room.seat(2);
        Api.refused(room.appoints(Scene.person(), vacant), 409, "seat-not-vacant");
        room.resigns(room.director(1));
        TestPerson somebody = Scene.person();

        Api.refused(room.appoints(room.director(3), vacant), 409, "holds-seat-already");
        Api.refused(room.appoints(new TestPerson(UUID.randomUUID(), "nobody"), vacant), 422, "unknown-persons")
                .body("errors.pointer", contains("/personId"));
        Api.refused(room.appoints(somebody, UUID.randomUUID()), 404, "not-found");
        Map<String, Object> request = Boardroom.appointing(somebody);
        String path = room.path("/seats/" + vacant + "/terms");
        Api.refused(
                Api.post(room.secretary().token(), path, Api.with(request, "decidedOn", "2999-01-01")),
                422,
                "decision-in-the-future");
        Api.refused(
                Api.post(room.secretary().token(), path, Api.with(request, "from", Boardroom.YESTERDAY.toString())),
                422,
                "term-start-in-the-past");
        Api.refused(Api.post(Boardroom.of(3).secretary().token(), path, request), 403, "forbidden");
        Api.refused(Api.post(room.president().token(), path, request), 403, "forbidden");
        Suspended.now(somebody);
        Api.refused(room.appoints(somebody, vacant), 409, "person-suspended");
        assertThat(room.seats().getString("items[1].holder")).isNull();
    }

    @Test
    void withoutDirectorsOnlyAnElectionFillsSeats() {
        Boardroom room = Boardroom.of(3);
        room.directors().forEach(room::resigns);

        Api.refused(room.appoints(Scene.person(), room.seat(1)), 409, "nobody-left-to-appoint");
    }

    @Test
    void anAppointmentForLaterBeginsAtItsInstant() {
        Boardroom room = Boardroom.of(3);
        room.resigns(room.director(1));
        TestPerson appointee = Scene.person();
        Instant later = Boardroom.inDays(5);

        UUID term = Api.id(Api.posted(
                room.secretary().token(),
                room.path("/seats/" + room.seat(2) + "/terms"),
                Api.with(Boardroom.appointing(appointee), "from", later.toString())));

        assertThat(room.holders()).doesNotContain(appointee.id().toString());
        Map<String, Object> another = Api.with(Boardroom.appointing(Scene.person()), "from", later.toString());
        Api.refused(
                Api.post(room.secretary().token(), room.path("/seats/" + room.seat(2) + "/terms"), another),
                409,
                "seat-not-vacant");
        Topic.awaitParticiples("term", term, "scheduled");
        TestDatabase.execute("update term set valid_from = now() where id = ?", term);
        Topic.awaitParticiples("term", term, "scheduled", "started");
    }

    @Test
    void ofManyAppointmentsToOneVacancyAtOnceOneWins() {
        Boardroom room = Boardroom.of(5);
        room.resigns(room.director(1));
        List<TestPerson> people =
                IntStream.range(0, 12).mapToObj(i -> Scene.person()).toList();

        List<Integer> statuses = Crowd.post(
                12,
                room.path("/seats/" + room.seat(2) + "/terms"),
                i -> room.secretary(),
                i -> appointing(people.get(i)));

        assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(11);
        assertThat(TestDatabase.count(
                        "select count(*) from term where seat_id = ? and valid_until is null", room.seat(2)))
                .isEqualTo(1);
    }

    @Test
    void onePersonGetsOneOfSeveralVacanciesAtOnce() {
        Boardroom room = Boardroom.of(5);
        room.resigns(room.director(1));
        room.resigns(room.director(2));
        TestPerson person = Scene.person();

        List<UUID> vacant = List.of(room.seat(2), room.seat(3));
        List<Integer> statuses = Crowd.atOnce(
                8, i -> () -> room.appoints(person, vacant.get(i % 2)).extract().statusCode());

        assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(7);
    }

    @Test
    void notMoreThanTwoOfOneControlGroupAreAppointedAlsoAtOnce() {
        Boardroom room = Boardroom.of(7);
        UUID holding = UuidV7.next();
        UUID daughter = UuidV7.next();
        Affiliated.parent(daughter, holding);
        Affiliated.with(room.director(6), holding);
        List<TestPerson> people =
                IntStream.range(0, 5).mapToObj(i -> Scene.person()).toList();
        people.forEach(person -> Affiliated.with(person, daughter));
        IntStream.range(1, 6).forEach(i -> room.resigns(room.director(i)));
        List<UUID> vacant = IntStream.range(2, 7).mapToObj(room::seat).toList();

        List<Integer> statuses = Crowd.atOnce(
                5,
                i -> () -> room.appoints(people.get(i), vacant.get(i)).extract().statusCode());

        assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
        assertThat(Collections.frequency(statuses, 409)).isEqualTo(4);
        int refused = statuses.indexOf(409);
        Api.refused(room.appoints(people.get(refused), vacant.get(refused)), 409, "affiliation-cap-exceeded");
    }

    /** Not too many at the start is not enough. */
    @Test
    void whoWasAnnouncedCountsTowardsTheCapFromTheStart() {
        Boardroom room = Boardroom.of(7);
        UUID company = UuidV7.next();
        Affiliated.with(room.director(6), company);
        List<TestPerson> colleagues = List.of(Scene.person(), Scene.person());
        colleagues.forEach(person -> Affiliated.with(person, company));
        room.resigns(room.director(1));
        room.resigns(room.director(2));
        Api.posted(
                room.secretary().token(),
                room.path("/seats/" + room.seat(2) + "/terms"),
                Api.with(
                        Boardroom.appointing(colleagues.getFirst()),
                        "from",
                        Boardroom.inDays(5).toString()));

        Api.refused(room.appoints(colleagues.getLast(), room.seat(3)), 409, "affiliation-cap-exceeded");

        room.appoints(Scene.person(), room.seat(2))
                .statusCode(201)
                .body("endReason", equalTo("SUCCESSION"), "until", notNullValue());
    }

    /** What somebody does by hand, past the service. */
    @Test
    void theDatabaseRefusesTwoHoldersAndATooLargeGroup() {
        Boardroom room = Boardroom.of(5);
        String insert = "insert into term (id, version, body_id, seat_id, person_id, origin, valid_from, planned_end,"
                + " recorded_at, published_start, published_end, appointed_by, appointed_on)"
                + " values (?, 0, ?, ?, ?, 'APPOINTMENT', now(), now() + interval '1 year', now(), true, false,"
                + " 'Minutes', current_date)";
        UUID held = room.seat(2);
        assertThatThrownBy(() -> TestDatabase.execute(insert, UuidV7.next(), room.id(), held, UuidV7.next()))
                .hasStackTraceContaining("term_open_of_seat");
        UUID company = UuidV7.next();
        Affiliated.with(room.director(3), company);
        Affiliated.with(room.director(4), company);
        room.resigns(room.director(1));
        TestPerson third = Scene.person();
        Affiliated.with(third, company);

        assertThatThrownBy(() -> TestDatabase.execute(insert, UuidV7.next(), room.id(), held, third.id()))
                .hasStackTraceContaining("too many directors would belong to one control group");
        assertThatThrownBy(() -> TestDatabase.execute(
                        "update term set valid_until = now() where body_id = ? and person_id = ?",
                        room.id(),
                        room.president().id()))
                .hasStackTraceContaining("term_ends_for_a_reason");
    }

    @Test
    void anAppointeeDecidesLikeEverybodyInOffice() {
        Boardroom room = Boardroom.of(3);
        room.resigns(room.director(1));
        TestPerson appointee = Scene.person();

        room.appoints(appointee, room.seat(2)).statusCode(201);

        assertThat(TestDatabase.count(
                        "select count(*) from authority where person_id = ? and role = 'director' and valid_until is null",
                        appointee.id()))
                .isEqualTo(1);
        room.elects("president", appointee).statusCode(201).body("role", equalTo("president"));
    }

    private static String appointing(TestPerson person) {
        return "{\"personId\": \"" + person.id()
                + "\", \"decidedOn\": \"2026-01-01\", \"minuteReference\": \"Minutes 1\"}";
    }
}
