package org.foundationops.events.erasure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.events.EventRequests.as;
import static org.foundationops.events.EventRequests.conference;
import static org.foundationops.events.EventRequests.contact;
import static org.foundationops.events.EventRequests.drafted;
import static org.foundationops.events.EventRequests.recognised;
import static org.foundationops.events.EventRequests.secretary;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foundationops.kit.retention.Retention;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.Markers;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.PersonalDataRules;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** A contact or an organiser is erased: names and addresses go, events stay. */
@ServiceTest
class ErasedContactTest {

    private static final String NAME = "Zaphodia Quillfeather";

    @Inject
    Retention retention;

    @Test
    void everyTableIsShownToThePersonAndErasedOrSaidToHoldNothing() {
        PersonalDataRules.everyTableIsNamed(Map.of(
                "award_funding", "amounts of awards",
                "known_parent", "organisations",
                "known_delegation", "what bodies let groups and offices decide"));
    }

    @Test
    void aContactIsTakenOffEveryEventAndTheOthersStay() throws SQLException {
        TestPerson organiser = People.register();
        TestPerson zaphodia = People.register();
        Map<String, Object> event = conference("Example Days");
        event.put("contacts", List.of(contact("ada"), linked(zaphodia)));
        String id = recognised(organiser, event);
        Markers markers = Markers.of(List.of(NAME, Tokens.email(zaphodia.sub())));
        assertThat(inDatabase(markers)).isNotEmpty();

        People.erase(zaphodia, 2);

        assertThat(inDatabase(markers)).isEmpty();
        as(organiser).get("/v1/events/{id}/conduct-contacts", id).then().body("contacts.name", contains("ada"));
        given().get("/v1/events/{id}", id)
                .then()
                .body("status", equalTo("RECOGNISED"))
                .body("contactCount", equalTo(1));
        assertThat(KafkaProbe.await("foundation.events.v1", "event/" + id, "foundation.events.event.contacts-erased.v1")
                        .data()
                        .path("contactCount")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void whoNamesThemselfByTheAddressOfTheirSignInIsKnownToBeTheContact() {
        TestPerson organiser = People.register();
        TestPerson other = People.register();
        Map<String, Object> event = conference("Example Days");
        event.put("organisers", List.of(organiser.id(), other.id()));
        event.put(
                "contacts",
                List.of(
                        Map.of(
                                "name",
                                NAME,
                                "role",
                                "Lead",
                                "email",
                                Tokens.email(organiser.sub()).toUpperCase(java.util.Locale.ROOT)),
                        contact("grace")));
        String id = drafted(organiser, event);

        as(other)
                .get("/v1/events/{id}/conduct-contacts", id)
                .then()
                .body("contacts[0].personId", equalTo(organiser.id().toString()))
                .body("contacts[1].personId", nullValue());
        People.erase(organiser, 2);

        as(other).get("/v1/events/{id}/conduct-contacts", id).then().body("contacts.name", contains("grace"));
        as(other)
                .get("/v1/events/{id}", id)
                .then()
                .body("name", equalTo("Example Days"))
                .body("status", equalTo("DRAFT"))
                .body("organisers.size()", equalTo(2));
    }

    @Test
    void whatOnlyTheyOrganisedAndNobodyDecidedOnIsCancelledAndSaysNothing() {
        TestPerson organiser = People.register();
        Map<String, Object> event = conference("Garden party of " + NAME);
        event.put("venue", "Zaphodia's garden");
        event.put("url", "https://zaphodia.example.org");
        String id = drafted(organiser, event);
        String listed = recognised(organiser, conference("Public Days"));

        People.erase(organiser, 2);

        as(secretary())
                .get("/v1/events/{id}", id)
                .then()
                .body("name", equalTo("Erased"))
                .body("venue", nullValue())
                .body("url", nullValue())
                .body("conductUrl", nullValue())
                .body("contactCount", equalTo(0))
                .body("status", equalTo("CANCELLED"));
        KafkaProbe.await("foundation.events.v1", "event/" + id, "foundation.events.event.cancelled.v1");
        given().get("/v1/events/{id}", listed)
                .then()
                .body("name", equalTo("Public Days"))
                .body("status", equalTo("RECOGNISED"))
                .body("organisers", equalTo(List.of(organiser.id().toString())));
    }

    @Test
    void contactsOfEventsThatAreLongOverAreForgotten() {
        TestPerson organiser = People.register();
        String old = recognised(organiser, conference("Old Days"));
        String recent = recognised(organiser, conference("Recent Days"));
        ended(old, 181);
        ended(recent, 179);
        TestDatabase.execute("delete from retention_run");

        retention.run();

        given().get("/v1/events/{id}", old)
                .then()
                .body("contactCount", equalTo(0))
                .body("status", equalTo("HELD"));
        given().get("/v1/events/{id}", recent).then().body("contactCount", equalTo(2));
        KafkaProbe.await("foundation.events.v1", "event/" + old, "foundation.events.event.contacts-erased.v1");
    }

    private static Map<String, Object> linked(TestPerson person) {
        return Map.of(
                "name",
                NAME,
                "role",
                "On site",
                "email",
                Tokens.email(person.sub()),
                "personId",
                person.id().toString());
    }

    private static void ended(String event, int daysAgo) {
        TestDatabase.execute(
                "update event set starts_at = now() - make_interval(days => ?), ends_at = now() - make_interval(days => ?)"
                        + " where id = ?::uuid",
                daysAgo + 1,
                daysAgo,
                event);
    }

    private static Set<String> inDatabase(Markers markers) throws SQLException {
        try (Connection connection = TestDatabase.connect()) {
            return markers.in(connection);
        }
    }
}
