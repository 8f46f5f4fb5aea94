package org.foundationops.kit.authority;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.foundationops.kit.testing.Authorities.LONG_AGO;
import static org.hamcrest.Matchers.containsInAnyOrder;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.problem.StaleAuthority;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AuthorityTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2026-02-01T00:00:00Z");

    private final UUID body = UuidV7.next();

    @Inject
    Authority authority;

    @Test
    void aTermGivesItsRoleFromItsFirstInstantToBeforeItsLast() {
        TestPerson ada = People.register();
        Authorities.give(ada, "director", body, BEGIN, END);

        assertThat(holds(ada, BEGIN.minus(1, ChronoUnit.MICROS))).isFalse();
        assertThat(holds(ada, BEGIN)).isTrue();
        assertThat(holds(ada, END.minus(1, ChronoUnit.MICROS))).isTrue();
        assertThat(holds(ada, END)).isFalse();
    }

    @Test
    void aRoleInOneBodyIsNoneInAnother() {
        TestPerson ada = People.register();
        Authorities.give(ada, "director", body, LONG_AGO, null);

        assertThat(authority.holds(ada.id(), "director", UuidV7.next(), BEGIN)).isFalse();
        assertThat(authority.holds(ada.id(), "director", null, BEGIN)).isTrue();
        assertThat(authority.holds(ada.id(), "secretary", body, BEGIN)).isFalse();
    }

    @Test
    void aLaterVersionTakesThePlaceOfAllThatTheAggregateGaveBefore() {
        TestPerson ada = People.register();
        UUID term = Authorities.give(ada, "director", body, LONG_AGO, null);
        Authorities.end(term, ada, "director", body, LONG_AGO, BEGIN);

        assertThat(authority.of(ada.id()))
                .containsExactly(new AuthorityRow(ada.id(), "director", body, LONG_AGO, BEGIN));
    }

    @Test
    void anEmptyListTakesEverythingAwayAndNoListNothing() {
        TestPerson ada = People.register();
        UUID given = UuidV7.next();
        publish(given, 1, Map.of("authority", List.of(row(ada, "president"))));
        await().until(() -> authority.holds(ada.id(), "president", body, BEGIN));

        publish(given, 2, Map.of("name", "no word about authority"));
        publish(UuidV7.next(), 1, Map.of("authority", List.of(row(ada, "treasurer"))));
        await().until(() -> authority.holds(ada.id(), "treasurer", body, BEGIN));
        assertThat(authority.holds(ada.id(), "president", body, BEGIN)).isTrue();

        publish(given, 3, Map.of("authority", List.of()));
        await().until(() -> !authority.holds(ada.id(), "president", body, BEGIN));
    }

    /** A service that could be tricked into saying so must not be able to make directors. */
    @Test
    void onlyTheTrustedTopicsGiveAuthority() {
        TestPerson eve = People.register();
        KafkaProbe.publish(
                "foundation.events.v1",
                "foundation.events.event.announced.v1",
                "event",
                UuidV7.next(),
                1,
                Map.of("authority", List.of(row(eve, "director"))));
        TestPerson ada = People.register();
        Authorities.give(ada, "director", body, LONG_AGO, null);

        assertThat(authority.of(eve.id())).isEmpty();
    }

    @Test
    void theProducersOwnRowsComeAndGoWithItsTransaction() {
        UUID ada = UuidV7.next();
        String term = "term/" + UuidV7.next();
        AuthorityRow given = new AuthorityRow(ada, "director", body, LONG_AGO, null);

        QuarkusTransaction.begin();
        authority.replace(term, 1, List.of(given));
        QuarkusTransaction.rollback();
        assertThat(authority.of(ada)).isEmpty();

        QuarkusTransaction.requiringNew().run(() -> authority.replace(term, 1, List.of(given)));
        assertThat(authority.of(ada)).containsExactly(given);
        assertThat(authority.holders("director", body, BEGIN)).containsExactly(ada);
    }

    @Test
    void everybodyOfARoleIsFoundAndForAMergedPersonTheOneWhoRemained() {
        TestPerson ada = People.register();
        TestPerson bob = People.register();
        TestPerson twice = People.register();
        Authorities.give(twice, "grant-reviewer", body, BEGIN, END);
        Authorities.give(ada, "grant-reviewer", body, END, null);
        Authorities.give(bob, "grant-reviewer", UuidV7.next(), BEGIN, null);
        Authorities.give(bob, "treasurer", body, BEGIN, null);
        TestDatabase.execute("update identity_person set merged_into = ? where person_id = ?", ada.id(), twice.id());

        assertThat(authority.ofRole("grant-reviewer", body))
                .containsExactly(
                        new AuthorityRow(ada.id(), "grant-reviewer", body, BEGIN, END),
                        new AuthorityRow(ada.id(), "grant-reviewer", body, END, null));
        assertThat(authority.ofRole("grant-reviewer", null))
                .extracting(AuthorityRow::personId)
                .contains(ada.id(), bob.id())
                .doesNotContain(twice.id());
    }

    @Test
    void aRebuildFindsTheSameAuthorityAgainAndKeepsTheOwnRows() {
        TestPerson ada = People.register();
        Authorities.give(ada, "director", body, LONG_AGO, null);
        AuthorityRow own = new AuthorityRow(ada.id(), "secretary", body, LONG_AGO, null);
        QuarkusTransaction.requiringNew().run(() -> authority.replace("term/" + UuidV7.next(), 1, List.of(own)));
        AuthorityRow planted = new AuthorityRow(ada.id(), "president", body, LONG_AGO, null);
        TestDatabase.execute(
                "insert into authority (source_key, position, person_id, role, body_id, valid_from, source_version, own)"
                        + " select 'term/planted', 0, person_id, 'president', body_id, valid_from, 1, false"
                        + " from authority where person_id = ? and role = 'director'",
                ada.id());
        assertThat(authority.of(ada.id())).contains(planted);

        rebuild("authority");
        rebuild("identity");

        assertThat(authority.of(ada.id())).extracting(AuthorityRow::role).containsExactly("director", "secretary");
        given().auth()
                .oauth2(Tokens.person(ada.sub()))
                .get("/v1/doors/secretary-or-tool")
                .then()
                .statusCode(200)
                .body("roles", containsInAnyOrder("director", "secretary"));
    }

    @Test
    void decisionsThatNeedItWaitWhileNothingIsHeardOfElections() {
        Authorities.forgetTheLastWatermark();
        assertThatThrownBy(authority::requireFresh)
                .isInstanceOf(StaleAuthority.class)
                .hasMessage("Nothing has been heard from elections-service yet.");

        Authorities.refresh();
        authority.requireFresh();
    }

    @Test
    void authorityIsStaleOneMomentAfterTheLimitOfThePolicy() {
        Authorities.refresh();
        heard(Instant.now().minus(Duration.ofMinutes(15)).plusSeconds(5));
        authority.requireFresh();

        heard(Instant.now().minus(Duration.ofMinutes(15)).minusMillis(1));
        assertThatThrownBy(authority::requireFresh).isInstanceOf(StaleAuthority.class);
        Authorities.refresh();
    }

    /** What could not be applied may be the end of a term. */
    @Test
    void authorityIsStaleWhileAMessageAboutItCouldNotBeApplied() {
        Authorities.refresh();
        UUID letter = UuidV7.next();
        TestDatabase.execute(
                "insert into dead_letter (id, handler, topic, partition, log_offset, message_key, payload, reason, attempts)"
                        + " values (?, 'authority', ?, 0, -1, 'term/1', '', 'for the test', 5)",
                letter,
                Authorities.TOPIC);
        assertThatThrownBy(authority::requireFresh)
                .isInstanceOf(StaleAuthority.class)
                .hasMessageContaining("could not be applied");

        TestDatabase.execute("delete from dead_letter where id = ?", letter);
        authority.requireFresh();
    }

    private static void rebuild(String projection) {
        String location = given().auth()
                .oauth2(Tokens.administrator())
                .contentType(ContentType.JSON)
                .body(Map.of("projection", projection))
                .post("/v1/rebuilds")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        await().until(() -> given().auth()
                .oauth2(Tokens.administrator())
                .get(location)
                .path("status")
                .equals("DONE"));
    }

    private boolean holds(TestPerson person, Instant at) {
        return authority.holds(person.id(), "director", body, at);
    }

    private Map<String, String> row(TestPerson person, String role) {
        return Map.of(
                "personId",
                person.id().toString(),
                "role",
                role,
                "bodyId",
                body.toString(),
                "from",
                "2020-01-01T00:00:00Z");
    }

    private static void publish(UUID appointment, long version, Map<String, ?> state) {
        KafkaProbe.publish(
                Authorities.TOPIC,
                "foundation.elections.appointment.made.v1",
                "appointment",
                appointment,
                version,
                state);
    }

    private static void heard(Instant completeUntil) {
        TestDatabase.execute(
                "update watermark_heard set complete_until = ? where topic = ?",
                completeUntil.atOffset(ZoneOffset.UTC),
                Authorities.TOPIC);
    }
}
