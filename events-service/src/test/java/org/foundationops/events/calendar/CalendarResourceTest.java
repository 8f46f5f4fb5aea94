package org.foundationops.events.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.events.EventRequests.as;
import static org.foundationops.events.EventRequests.conference;
import static org.foundationops.events.EventRequests.drafted;
import static org.foundationops.events.EventRequests.recognised;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.util.Map;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class CalendarResourceTest {

    @Test
    void anotherParserReadsTheEventInItsZone() {
        String id = recognised(People.register(), conference("Example Days; with, commas"));

        ICalendar calendar = calendarOf(id);

        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents()).hasSize(1);
        VEvent event = calendar.getEvents().getFirst();
        assertThat(event.getSummary().getValue()).isEqualTo("Example Days; with, commas");
        assertThat(event.getUid().getValue()).isEqualTo(id + "@foundation-events");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2027-06-01T08:00:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2027-06-03T17:00:00Z"));
        assertThat(calendar.getTimezoneInfo()
                        .getTimezone(event.getDateStart())
                        .getTimeZone()
                        .getID())
                .isEqualTo("Europe/Lisbon");
        assertThat(event.getLocation().getValue()).isEqualTo("Porto, PT");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getStatus().getValue()).isEqualTo("CONFIRMED");
    }

    @Test
    void aCancelledEventStaysInTheCalendarAsCancelledWithTheNextSequence() {
        TestPerson organiser = People.register();
        String id = recognised(organiser, conference("Example Days"));
        as(organiser)
                .body(Map.of())
                .post("/v1/events/{id}/cancellation", id)
                .then()
                .statusCode(200);

        VEvent event = calendarOf(id).getEvents().getFirst();

        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getSequence().getValue()).isEqualTo(1);
        assertThat(event.getUid().getValue()).isEqualTo(id + "@foundation-events");
    }

    @Test
    void theFeedShowsWhatTheFilterSelects() {
        Map<String, Object> elsewhere = conference("Elsewhere");
        elsewhere.put("country", "IS");
        elsewhere.put("zone", "Atlantic/Reykjavik");
        String id = recognised(People.register(), elsewhere);
        recognised(People.register(), conference("In Portugal"));

        ICalendar calendar = read(given().queryParam("country", "IS")
                .queryParam("from", "2027-06-03")
                .queryParam("until", "2027-06-30")
                .get("/v1/calendar.ics")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/calendar"))
                .extract()
                .asString());

        assertThat(calendar.getEvents())
                .extracting(event -> event.getUid().getValue())
                .containsExactly(id + "@foundation-events");
        assertThat(read(given().queryParam("country", "IS")
                                .queryParam("from", "2027-06-04")
                                .get("/v1/calendar.ics")
                                .asString())
                        .getEvents())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "+02:00"})
    void aZoneWithoutRulesIsWrittenInUtc(String zone) {
        Map<String, Object> event = conference("Example Days");
        event.put("zone", zone);
        String id = recognised(People.register(), event);

        Instant expected = Instant.parse(zone.equals("UTC") ? "2027-06-01T09:00:00Z" : "2027-06-01T07:00:00Z");
        assertThat(calendarOf(id)
                        .getEvents()
                        .getFirst()
                        .getDateStart()
                        .getValue()
                        .toInstant())
                .isEqualTo(expected);
    }

    @Test
    void aDraftIsNotInTheCalendar() {
        TestPerson organiser = People.register();
        String id = drafted(organiser, conference("Secret Days"));

        as(organiser)
                .accept("text/calendar")
                .get("/v1/calendars/{id}.ics", id)
                .then()
                .statusCode(404);
        assertThat(given().get("/v1/calendar.ics").asString()).doesNotContain("Secret Days");
    }

    @Test
    void anUnknownFilterIsNamed() {
        given().get("/v1/calendar.ics?continent=EU")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:invalid-request"));
        given().get("/v1/calendar.ics?country=XX").then().statusCode(400);
    }

    private static ICalendar calendarOf(String id) {
        return read(given().get("/v1/calendars/{id}.ics", id)
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static ICalendar read(String text) {
        return Biweekly.parse(text).first();
    }
}
