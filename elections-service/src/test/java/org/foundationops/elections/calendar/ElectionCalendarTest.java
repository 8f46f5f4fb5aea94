package org.foundationops.elections.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.foundationops.elections.Api;
import org.foundationops.elections.Board;
import org.foundationops.elections.ElectionScene;
import org.foundationops.kit.testing.Markers;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read by another parser than the one that writes. */
@ServiceTest
class ElectionCalendarTest {

    private static final Instant CLOSES =
            Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    private static final Instant OPENS = CLOSES.minus(14, ChronoUnit.DAYS);

    @Test
    void everyDeadlineOfAnElectionIsInItsCalendar() {
        ElectionScene election = announced();

        ICalendar calendar = calendarOf(election);

        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents())
                .extracting(
                        event -> event.getUid().getValue(),
                        event -> event.getSummary().getValue(),
                        event -> event.getDateStart().getValue().toInstant(),
                        event -> event.getStatus().getValue())
                .containsExactly(
                        tuple(
                                uid(election, "recordDate"),
                                "Board election; autumn, 2026: record date of the roll",
                                Board.YESTERDAY,
                                "CONFIRMED"),
                        tuple(
                                uid(election, "votingOpens"),
                                "Board election; autumn, 2026: voting opens",
                                OPENS,
                                "CONFIRMED"),
                        tuple(
                                uid(election, "votingCloses"),
                                "Board election; autumn, 2026: voting closes",
                                CLOSES,
                                "CONFIRMED"));
        assertThat(calendar.getEvents().getLast().getDescription().getValue())
                .startsWith("Anywhere on Earth: ")
                .endsWith("-12:00");
    }

    @Test
    void aMovedEndIsTheSameEntryWithTheNextSequence() {
        ElectionScene election = announced();
        assertThat(closing(election).getSequence().getValue()).isZero();
        Instant later = CLOSES.plus(1, ChronoUnit.DAYS);
        Api.post(
                        election.officer().token(),
                        election.path("/extension"),
                        Map.of("votingCloses", later.toString(), "reason", "The sign-in was away."))
                .statusCode(200);

        VEvent closing = closing(election);

        assertThat(closing.getSequence().getValue()).isEqualTo(1);
        assertThat(closing.getDateStart().getValue().toInstant()).isEqualTo(later);
    }

    @Test
    void whatFallsAwayStaysAsCancelled() {
        ElectionScene election = announced();
        Api.post(election.officer().token(), election.path("/cancellation"), Map.of("reason", "Wrong seats."))
                .statusCode(200);

        assertThat(calendarOf(election).getEvents())
                .extracting(
                        event -> event.getStatus().getValue(),
                        event -> event.getSequence().getValue())
                .containsExactly(tuple("CONFIRMED", 0), tuple("CANCELLED", 1), tuple("CANCELLED", 1));
    }

    @Test
    void aFeedHasAnETagAndMayBeKept() {
        ElectionScene election = announced();
        String path =
                "/v1/election-calendars/all.ics?bodyId=" + election.board().id();
        String tag = given().get(path)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/calendar"))
                .header("Cache-Control", containsString("public"))
                .body(containsString("X-WR-CALNAME:Elections"))
                .extract()
                .header("ETag");

        given().header("If-None-Match", tag).get(path).then().statusCode(304);
        assertThat(read(given().get(path).asString()).getEvents()).hasSize(3);
        Api.post(election.officer().token(), election.path("/cancellation"), Map.of("reason", "Wrong seats."))
                .statusCode(200);
        given().header("If-None-Match", tag).get(path).then().statusCode(200);
    }

    @Test
    void aDraftIsInNoCalendarNorOneThatWasCancelledAsADraft() {
        ElectionScene election = ElectionScene.drafted();
        String feed =
                "/v1/election-calendars/all.ics?bodyId=" + election.board().id();
        Api.refused(one(election), 404, "not-found");
        assertThat(read(given().get(feed).asString()).getEvents()).isEmpty();
        Api.post(election.officer().token(), election.path("/cancellation"), Map.of("reason", "Wrong seats."))
                .statusCode(200);

        Api.refused(one(election), 404, "not-found");
        assertThat(read(given().get(feed).asString()).getEvents()).isEmpty();
    }

    @Test
    void nobodyIsNamed() {
        ElectionScene election = ElectionScene.inReview("Wilhelmina Quartzpebble", "Bo", "Cleo");
        election.intoRegistration();
        TestDatabase.execute(
                "update election set voting_closes = now() + interval '1 day' where id = ?", election.id());
        String text =
                given().get("/v1/election-calendars/" + election.id() + ".ics").asString();

        assertThat(text).contains("voting closes");
        assertThat(Markers.of(Set.of("Wilhelmina Quartzpebble")).in(text)).isEmpty();
        assertThat(text).doesNotContain(election.officer().id().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/election-calendars/all.ics?body=1", "/v1/election-calendars/all.ics?bodyId=x"})
    void anUnknownFilterIsNamed(String path) {
        Api.refused(given().get(path).then(), 400, "invalid-request");
    }

    private static ElectionScene announced() {
        return ElectionScene.drafted(Map.of(
                        "title",
                        "Board election; autumn, 2026",
                        "timetable",
                        Map.of(
                                "recordDate",
                                Board.YESTERDAY.toString(),
                                "votingOpens",
                                OPENS.toString(),
                                "votingCloses",
                                CLOSES.toString(),
                                "termStart",
                                Board.YESTERDAY.toString())))
                .step("announcement");
    }

    private static VEvent closing(ElectionScene election) {
        return calendarOf(election).getEvents().getLast();
    }

    private static String uid(ElectionScene election, String name) {
        return election.id() + "-" + name + "@foundation-elections";
    }

    private static ValidatableResponse one(ElectionScene election) {
        return given().get("/v1/election-calendars/" + election.id() + ".ics").then();
    }

    private static ICalendar calendarOf(ElectionScene election) {
        return read(one(election).statusCode(200).extract().asString());
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }
}
