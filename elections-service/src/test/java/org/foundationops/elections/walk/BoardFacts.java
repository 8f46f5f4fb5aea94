package org.foundationops.elections.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.foundationops.elections.Api;
import org.foundationops.elections.Boardroom;
import org.foundationops.elections.Scene;
import org.foundationops.kit.testing.TestDatabase;
import org.jspecify.annotations.Nullable;

/** What is true of a board, as the API and the database tell it, and what must always be true. */
record BoardFacts(Boardroom room) {

    /** What has dates, of one board. */
    private static final List<String> MOVES = List.of(
            "update body_size set valid_from = valid_from - ?::interval where body_id = ?",
            "update seat set opens_at = opens_at - ?::interval, closes_at = closes_at - :d where body_id = ?",
            "update term set valid_from = valid_from - ?::interval, planned_end = planned_end - :d,"
                    + " valid_until = valid_until - :d where body_id = ?",
            "update appointment set valid_from = valid_from - ?::interval, valid_until = valid_until - :d"
                    + " where body_id = ?",
            "update authority set valid_from = valid_from - ?::interval, valid_until = valid_until - :d"
                    + " where body_id = ?",
            "update leave_of_absence set valid_from = valid_from - ?::interval, valid_until = valid_until - :d"
                    + " where body_id = ?",
            "update affiliation_case set opened_at = opened_at - ?::interval, notice_due = notice_due - :d,"
                    + " agreement_due = agreement_due - :d where body_id = ?");

    /** A seat that an election offers. */
    record SeatUp(String cohort, @Nullable Instant restOfTerm) {}

    void daysPass(int days) {
        String interval = days + " days";
        try (Connection connection = TestDatabase.connect()) {
            connection.setAutoCommit(false);
            for (String move : MOVES) {
                try (PreparedStatement statement =
                        connection.prepareStatement(move.replace(":d", "interval '" + interval + "'"))) {
                    statement.setString(1, interval);
                    statement.setObject(2, room.id());
                    statement.executeUpdate();
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<UUID> holders() {
        return room.holders().stream().map(UUID::fromString).toList();
    }

    UUID termOf(UUID person) {
        return UUID.fromString(
                room.seats().getString("items.find { it.holder?.personId == '" + person + "' }.holder.termId"));
    }

    List<UUID> vacantSeats() {
        List<String> ids = room.seats().getList("items.findAll { it.vacancy != null }.id");
        return ids.stream().map(UUID::fromString).toList();
    }

    List<SeatUp> seatsUp() {
        List<Map<String, Object>> seats = room.seats().getList("items");
        List<SeatUp> up = new ArrayList<>();
        for (Map<String, Object> seat : seats) {
            if (!isGivenUp(seat) && isUp(seat)) {
                Object rest = seat.get("restOfTerm");
                up.add(new SeatUp(
                        String.valueOf(seat.get("cohort")), rest == null ? null : Instant.parse((String) rest)));
            }
        }
        return up;
    }

    private static boolean isGivenUp(Map<String, Object> seat) {
        Object closes = seat.get("closesAt");
        return closes != null && !Instant.parse((String) closes).isAfter(Instant.now());
    }

    private static boolean isUp(Map<String, Object> seat) {
        if (!(seat.get("holder") instanceof Map<?, ?> holder)) {
            return true;
        }
        return "APPOINTMENT".equals(holder.get("origin"))
                || !Instant.parse((String) holder.get("plannedEnd")).isAfter(Instant.now());
    }

    /** Until the terms of one of the cohorts are over. */
    int daysUntilTermsEnd() {
        List<String> ends = room.seats().getList("items.restOfTerm");
        Instant first = ends.stream()
                .filter(Objects::nonNull)
                .map(Instant::parse)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return (int) Duration.between(Instant.now(), first).toDays() + 1;
    }

    Instant endOfCohort(String cohort) {
        List<String> ends = room.seats().getList("items.findAll { it.cohort == '" + cohort + "' }.restOfTerm");
        return ends.stream()
                .filter(Objects::nonNull)
                .map(Instant::parse)
                .findFirst()
                .orElseThrow();
    }

    boolean isUnaffiliated(UUID person) {
        return TestDatabase.count("select count(*) from known_affiliation where person_id = ?", person) == 0;
    }

    int breaches() {
        return TestDatabase.query(
                        "select group_id from co_affiliated(?, now()) group by group_id having count(*) > 2", room.id())
                .size();
    }

    List<String> openCases() {
        return Api.as(room.secretary().token())
                .get("/v1/affiliation-cases?bodyId=" + room.id())
                .jsonPath()
                .getList("items.findAll { it.status != 'RESOLVED' }.id");
    }

    JsonPath readCase(String id) {
        return Api.as(room.secretary().token())
                .get("/v1/affiliation-cases/" + id)
                .jsonPath();
    }

    /** The clock has seen who sits now. */
    boolean isConcernOfSitting(JsonPath breach) {
        List<String> persons = breach.getList("personIds");
        return TestDatabase.query(
                        "select person_id from co_affiliated(?, now()) where group_id = ?::uuid",
                        room.id(),
                        breach.getString("groupId"))
                .stream()
                .map(row -> String.valueOf(row.get("person_id")))
                .sorted()
                .toList()
                .equals(persons.stream().sorted().toList());
    }

    void holdTogether() {
        none(
                "a seat or a person in two terms at once",
                "select a.id from term a join term b on a.id < b.id and a.body_id = b.body_id"
                        + " and (a.seat_id = b.seat_id or a.person_id = b.person_id)"
                        + " and tstzrange(a.valid_from, a.valid_until) && tstzrange(b.valid_from, b.valid_until)"
                        + " where a.body_id = ?");
        none(
                "a cohort with another number of seats than was decided",
                "select z.odd from body b, lateral (select odd, even from body_size where body_id = b.id"
                        + " and valid_from <= now() order by valid_from desc limit 1) z,"
                        + " lateral (select count(*) filter (where cohort = 'ODD') as odd,"
                        + " count(*) filter (where cohort = 'EVEN') as even from seat where body_id = b.id"
                        + " and opens_at <= now() and (closes_at is null or closes_at > now())) s"
                        + " where b.id = ? and (z.odd <> s.odd or z.even <> s.even)");
        none(
                "terms of a cohort that do not end together",
                "select s.cohort from term t join seat s on s.id = t.seat_id where t.body_id = ?"
                        + " and t.origin <> 'APPOINTMENT' and t.planned_end > now()"
                        + " group by s.cohort having count(distinct t.planned_end) > 1");
        none(
                "both cohorts up at once",
                "select b.id from body b where b.id = ? and 1 = (select count(distinct t.planned_end) from term t"
                        + " join seat s on s.id = t.seat_id where t.body_id = b.id and t.origin <> 'APPOINTMENT'"
                        + " and t.planned_end > now()) and 2 = (select count(distinct s.cohort) from term t"
                        + " join seat s on s.id = t.seat_id where t.body_id = b.id and t.origin <> 'APPOINTMENT'"
                        + " and t.planned_end > now())");
        none(
                "somebody who left for a breach though fewer than five remained",
                "select t.id from term t where t.body_id = ? and t.end_reason = 'AFFILIATION' and 5 > ("
                        + "select count(*) from term o where o.body_id = t.body_id and o.valid_from <= t.valid_until"
                        + " and (o.valid_until is null or o.valid_until > t.valid_until))");
        none(
                "an appointment beyond the cap",
                "select t.id from term t join co_affiliated(t.body_id, t.valid_from) c on c.person_id = t.person_id"
                        + " where t.body_id = ? and t.origin = 'APPOINTMENT' and t.valid_from = (select max(valid_from)"
                        + " from term where body_id = t.body_id) and 2 < (select count(*)"
                        + " from co_affiliated(t.body_id, t.valid_from) o where o.group_id = c.group_id)");
        none(
                "more than two on leave at once",
                "select l.body_id from leave_of_absence l join term t on t.person_id = l.person_id"
                        + " and t.body_id = l.body_id and t.valid_from <= now()"
                        + " and (t.valid_until is null or t.valid_until > now())"
                        + " where l.body_id = ? and l.valid_from <= now() and l.valid_until > now()"
                        + " group by l.body_id having count(*) > 2");
        none(
                "authority of somebody else than the holders",
                "select t.person_id from term t where t.body_id = ? and t.valid_from <= now()"
                        + " and (t.valid_until is null or t.valid_until > now()) and not exists (select from authority a"
                        + " where a.person_id = t.person_id and a.body_id = t.body_id and a.role = 'director'"
                        + " and a.valid_from <= now() and (a.valid_until is null or a.valid_until > now()))");
        await("a case for each breach").atMost(Scene.PATIENCE).until(this::eachBreachHasItsCase);
    }

    private boolean eachBreachHasItsCase() {
        return TestDatabase.query(
                        "select c.group_id from co_affiliated(?, now()) c group by c.group_id having count(*) > 2"
                                + " except select group_id from affiliation_case where body_id = ? and status <> 'RESOLVED'",
                        room.id(),
                        room.id())
                .isEmpty();
    }

    void everySeatIsHeld() {
        assertThat(vacantSeats()).as("seats without holder after an election").isEmpty();
    }

    private void none(String what, String sql) {
        assertThat(TestDatabase.query(sql, room.id())).as(what).isEmpty();
    }
}
