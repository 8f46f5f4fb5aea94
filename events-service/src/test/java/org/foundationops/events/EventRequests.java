package org.foundationops.events;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.TestPerson;

/** What tests ask of the service, in its own words. */
public final class EventRequests {

    public static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private EventRequests() {}

    public static RequestSpecification as(TestPerson person) {
        return given().auth().oauth2(person.token()).contentType(ContentType.JSON);
    }

    public static TestPerson secretary() {
        return People.register().holding("secretary", null);
    }

    /** A conference that can be recognised. */
    public static Map<String, Object> conference(String name) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("name", name);
        event.put("kind", "CONFERENCE");
        event.put("format", "IN_PERSON");
        event.put("startsAt", "2027-06-01T09:00:00");
        event.put("endsAt", "2027-06-03T18:00:00");
        event.put("zone", "Europe/Lisbon");
        event.put("city", "Porto");
        event.put("country", "PT");
        event.put("conductUrl", "https://days.example.org/conduct");
        event.put("contacts", List.of(contact("ada"), contact("grace")));
        return event;
    }

    public static Map<String, Object> contact(String name) {
        return Map.of("name", name, "role", "Lead", "email", name + "@example.org");
    }

    public static Map<String, Object> decision(String level) {
        return Map.of("level", level, "decidedOn", TODAY.toString(), "minuteReference", "Board, item 3");
    }

    public static String drafted(TestPerson organiser, Map<String, Object> event) {
        return as(organiser)
                .body(event)
                .post("/v1/events")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static String submitted(TestPerson organiser, Map<String, Object> event) {
        String id = drafted(organiser, event);
        as(organiser).post("/v1/events/{id}/submission", id).then().statusCode(200);
        return id;
    }

    public static String recognised(TestPerson organiser, Map<String, Object> event) {
        String id = submitted(organiser, event);
        as(secretary())
                .body(decision("RECOGNISED"))
                .post("/v1/events/{id}/recognition", id)
                .then()
                .statusCode(200);
        return id;
    }
}
