package org.foundationops.elections.bootstrap;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.elections.Api;
import org.foundationops.elections.Board;
import org.foundationops.elections.Scene;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class BootstrapResourceTest {

    @Test
    void theFirstHoldersAreInOfficeAtOnceAndCanBeRead() {
        Board board = Board.bootstrapped();

        JsonPath seats = Api.get("/v1/bodies/" + board.id() + "/seats");
        assertThat(seats.getList("items.number")).containsExactly(1, 2, 3);
        assertThat(seats.getList("items.cohort")).containsExactly("ODD", "EVEN", "ODD");
        assertThat(seats.getList("items.holder.personId"))
                .containsExactly(
                        board.president().id().toString(),
                        board.even().id().toString(),
                        board.odd().id().toString());
        // The seats are older than the import: new terms may begin before it.
        assertThat(seats.getList("items.opensAt")).containsOnly(Board.FROM.toString());
        JsonPath appointments = Api.get("/v1/appointments?bodyId=" + board.id());
        assertThat(appointments.getList("items.role")).containsExactly("president", "election-officer", "secretary");
        given().get("/v1/appointments/" + appointments.getString("items[0].id"))
                .then()
                .statusCode(200)
                .body("personId", equalTo(board.president().id().toString()));
        JsonPath terms = Api.get("/v1/terms?personId=" + board.even().id());
        assertThat(terms.getList("items.origin")).containsExactly("BOOTSTRAP");
        given().get("/v1/terms/" + terms.getString("items[0].id")).then().statusCode(200);
        given().get("/v1/bodies/" + board.id())
                .then()
                .body("bootstrap.decisionReference", equalTo("Minutes of 2025-01-01, item 1"));
    }

    @Test
    void aVacantSeatHasNoHolder() {
        UUID body = Board.created();
        Map<String, Object> request = Map.of(
                "decisionReference",
                "Minutes 1",
                "decidedOn",
                "2026-01-01",
                "seats",
                List.of(Map.of("cohort", "ODD"), Map.of("cohort", "EVEN"), Map.of("cohort", "ODD")));

        bootstrap(body, request).statusCode(200);

        given().get("/v1/bodies/" + body + "/seats")
                .then()
                .body("items.cohort", contains("ODD", "EVEN", "ODD"))
                .body("items.findAll { it.holder != null }.size()", equalTo(0))
                .body("items.vacancy.reason", contains("NEW", "NEW", "NEW"))
                .body(
                        "items.opensAt",
                        everyItem(equalTo(Api.get("/v1/bodies/" + body).getString("createdAt"))));
    }

    @Test
    void itIsAuditedAndToldWithTheAuthorityItGives() {
        Board board = Board.bootstrapped();

        assertThat(TestDatabase.query(
                        "select details->>'decisionReference' as reference, actor from audit_entry"
                                + " where action = 'body-bootstrapped' and subject = ?",
                        board.id().toString()))
                .singleElement()
                .satisfies(row -> assertThat(row.get("reference")).isEqualTo("Minutes of 2025-01-01, item 1"));
        KafkaProbe.Message appointment = KafkaProbe.await(
                Authorities.TOPIC,
                message -> message.type().equals("foundation.elections.appointment.made.v1")
                        && message.data()
                                .path("personId")
                                .asText()
                                .equals(board.secretary().id().toString()),
                "appointment of the secretary");
        assertThat(appointment.data().at("/authority/0/role").asText()).isEqualTo("secretary");
        assertThat(appointment.data().at("/authority/0/bodyId").asText())
                .isEqualTo(board.id().toString());
        assertThat(KafkaProbe.read(Authorities.TOPIC).stream()
                        .filter(message -> message.type().equals("foundation.elections.seat.created.v1")
                                && message.data()
                                        .path("bodyId")
                                        .asText()
                                        .equals(board.id().toString())))
                .hasSize(3);
    }

    @Test
    void bootstrappingTwiceIsAConflict() {
        Board board = Board.bootstrapped();

        Api.refused(bootstrap(board.id(), board.bootstrap()), 409, "body-already-bootstrapped");
    }

    @Test
    void aPersonWhoIsNotKnownYetIsNamed() {
        Board board = Board.bootstrapped();
        Map<String, Object> request = Api.with(
                board.bootstrap(),
                "officers",
                List.of(Map.of(
                        "role", "secretary", "personId", UUID.randomUUID().toString(), "from", Board.FROM.toString())));

        Api.refused(bootstrap(Board.created(), request), 422, "unknown-persons")
                .body("errors.pointer", contains("/officers/0/personId"));
    }

    @Test
    void onlyAsManySeatsAsAuthorised() {
        Board board = Board.bootstrapped();
        Map<String, Object> request =
                Api.with(board.bootstrap(), "seats", List.of(Map.of("cohort", "ODD"), Map.of("cohort", "EVEN")));

        Api.refused(bootstrap(Board.created(), request), 422, "seats-do-not-match-authorised-number");
    }

    @Test
    void anUnknownRoleAndAHalfFilledSeatAreNamed() {
        TestPerson person = Scene.person();
        Map<String, Object> request = Map.of(
                "decisionReference",
                "Minutes 1",
                "decidedOn",
                "2026-01-01",
                "seats",
                List.of(
                        Map.of("cohort", "ODD", "holderId", person.id().toString()),
                        Map.of("cohort", "EVEN"),
                        Map.of("cohort", "ODD")),
                "officers",
                List.of(Map.of("role", "king", "personId", person.id().toString(), "from", Board.FROM.toString())));

        Api.refused(bootstrap(Board.created(), request), 422, "validation-failed")
                .body("errors.pointer", contains("/seats/0", "/officers/0/role"));
    }

    @Test
    void thePresidentMustBeADirector() {
        Board board = Board.bootstrapped();
        Map<String, Object> request = Api.with(
                board.bootstrap(),
                "officers",
                List.of(Map.of(
                        "role",
                        "president",
                        "personId",
                        board.secretary().id().toString(),
                        "from",
                        Board.FROM.toString())));

        Api.refused(bootstrap(Board.created(), request), 422, "president-is-no-director");
    }

    @Test
    void nobodyHoldsTwoSeatsOrOneOfficeTwice() {
        Board board = Board.bootstrapped();
        Map<String, Object> seat = Map.of(
                "cohort",
                "ODD",
                "holderId",
                board.odd().id().toString(),
                "from",
                Board.FROM.toString(),
                "plannedEnd",
                Board.NEXT_YEAR.toString());
        Map<String, Object> twoSeats =
                Api.with(board.bootstrap(), "seats", List.of(seat, seat, Map.of("cohort", "EVEN")));
        Api.refused(bootstrap(Board.created(), twoSeats), 422, "seat-held-twice");

        Map<String, Object> office =
                Map.of("role", "secretary", "personId", board.odd().id().toString(), "from", Board.FROM.toString());
        Api.refused(
                bootstrap(Board.created(), Api.with(board.bootstrap(), "officers", List.of(office, office))),
                422,
                "office-named-twice");
    }

    @Test
    void aTermAndAnAppointmentMustLast() {
        Board board = Board.bootstrapped();
        String person = board.odd().id().toString();
        Map<String, Object> seat = Map.of(
                "cohort",
                "ODD",
                "holderId",
                person,
                "from",
                Board.FROM.toString(),
                "plannedEnd",
                Board.FROM.toString());
        Map<String, Object> request =
                Api.with(board.bootstrap(), "seats", List.of(seat, Map.of("cohort", "ODD"), Map.of("cohort", "EVEN")));
        Api.refused(
                bootstrap(Board.created(), Api.with(request, "officers", List.of())),
                422,
                "term-ends-before-it-starts");

        Map<String, Object> office = Map.of(
                "role", "secretary", "personId", person, "from", Board.FROM.toString(), "until", Board.FROM.toString());
        Api.refused(
                bootstrap(Board.created(), Api.with(board.bootstrap(), "officers", List.of(office))),
                422,
                "appointment-ends-before-it-starts");
    }

    private static ValidatableResponse bootstrap(UUID body, Map<String, Object> request) {
        return Api.post(Tokens.administrator(), "/v1/bodies/" + body + "/bootstrap", request);
    }
}
