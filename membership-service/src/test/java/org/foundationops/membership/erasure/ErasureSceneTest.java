package org.foundationops.membership.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.activeMembership;
import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.decide;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.organisation;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.signIn;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asToken;
import static org.foundationops.membership.Requests.etag;
import static org.foundationops.membership.Requests.once;
import static org.foundationops.membership.Requests.patch;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.Markers;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.electorate.TestDatabaseClock;
import org.junit.jupiter.api.Test;

/** Somebody who has left traces wherever this service keeps something is erased: no byte of theirs is left. */
@ServiceTest
class ErasureSceneTest {

    private static final String NAME = "Zaphodia Quillfeather";
    private static final String NEW_NAME = "Yolanthe Feather-Bront\u00eb";
    private static final String SUB = "zaphodia-quillfeather";
    private static final String OTHER_SUB = "zaphodia-second-account";
    private static final String WISHED = "zaphodia.wished@example.org";
    private static final String HANDLE = "zquill-on-the-forge";
    private static final String STATEMENT = "I wove the lighthouse scheduler in 2019";
    private static final String DRAFT = "Notes for the draft about marmalade";
    private static final String COMMENT = "As somebody who met him in Ulaanbaatar";
    private static final String COMMENT_OF_OTHERS = "She is the marmalade lady of Ulaanbaatar";
    private static final String REASON = "Her lighthouse letter of the third of May";
    private static final String NOMINEE_NAME = "Dame Quillfeather, Lady of Lighthouses";

    private static final Markers MARKERS = Markers.of(List.of(
            NAME,
            NEW_NAME,
            SUB,
            OTHER_SUB,
            WISHED,
            HANDLE,
            STATEMENT,
            DRAFT,
            COMMENT,
            COMMENT_OF_OTHERS,
            REASON,
            NOMINEE_NAME,
            Tokens.signInHash(SUB),
            Tokens.signInHash(OTHER_SUB)));

    @Test
    void noByteOfThemIsLeftAndEverythingAddsUp() throws SQLException {
        TestPerson zaphodia = person(SUB);
        TestPerson second = person(OTHER_SUB);
        UUID ownApplication = leaveTraces(zaphodia, second);
        UUID corporate = activeMembership(zaphodia);
        Instant before = TestDatabaseClock.now();
        String roll = rollHash(before);
        assertThat(inDatabase())
                .containsExactlyInAnyOrderElementsOf(Set.of(
                        NAME,
                        NEW_NAME,
                        SUB,
                        OTHER_SUB,
                        WISHED,
                        HANDLE,
                        STATEMENT,
                        DRAFT,
                        COMMENT,
                        COMMENT_OF_OTHERS,
                        REASON,
                        NOMINEE_NAME,
                        Tokens.signInHash(SUB),
                        Tokens.signInHash(OTHER_SUB)));

        as(secretary())
                .body(Map.of("reference", "Privacy file 17", "receivedOn", TODAY.toString()))
                .post("/v1/persons/{id}/erasure", zaphodia.id())
                .then()
                .statusCode(200)
                .body("records", equalTo(2));
        awaitPublished(zaphodia.id(), second.id());

        assertThat(inDatabase()).isEmpty();
        assertThat(lastOfEachKey()).isEmpty();
        assertThat(exports()).isEmpty();
        assertThat(rollHash(before)).as("the electorate at an instant before").isEqualTo(roll);
        asToken(Tokens.administrator()).get("/v1/audit/verification").then().body("intact", equalTo(true));
        as(secretary())
                .get("/v1/membership-applications/{id}", ownApplication)
                .then()
                .body("status", equalTo("APPROVED"))
                .body("personId", equalTo(zaphodia.id().toString()))
                .body("decision.minuteReference", equalTo("Board, item 4"));
        as(secretary())
                .get("/v1/corporate-memberships/{id}", corporate)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACTIVE"));
        UUID back = idOf(signIn(Tokens.person(SUB)));
        assertThat(back).as("who comes back is new").isNotIn(zaphodia.id(), second.id());
    }

    /** Answers the application of theirs that was approved. */
    private static UUID leaveTraces(TestPerson zaphodia, TestPerson second) {
        patch(zaphodia, etag(zaphodia, "/v1/me"), "/v1/me", """
                        {"displayName": "%s", "country": "MN", "locale": "mn-MN", "listedInDirectory": true,
                        "displayNamePublic": true, "handles": {"forge": {"handle": "%s", "listed": true}}}""".formatted(
                                NEW_NAME.replace("\u00eb", "\\u00eb"), HANDLE))
                .then()
                .statusCode(200);
        as(zaphodia)
                .body(Map.of("email", WISHED))
                .post("/v1/me/email-change")
                .then()
                .statusCode(202);
        TestPerson supporter = member();
        Response applied = once(zaphodia)
                .body(Map.of("statement", STATEMENT, "categories", List.of("CODE_AND_DOCS")))
                .post("/v1/membership-applications");
        UUID ownApplication = idOf(applied);
        once(supporter)
                .body(Map.of("text", COMMENT_OF_OTHERS))
                .post("/v1/membership-applications/{id}/comments", ownApplication)
                .then()
                .statusCode(201);
        decide(ownApplication, "APPROVED").then().statusCode(200);
        UUID other = application(person());
        once(zaphodia)
                .body(Map.of("text", COMMENT))
                .post("/v1/membership-applications/{id}/comments", other)
                .then()
                .statusCode(201);
        as(zaphodia)
                .post("/v1/membership-applications/{id}/endorsements", other)
                .then()
                .statusCode(201);
        as(second)
                .body(Map.of("statement", DRAFT, "categories", List.of("CODE_AND_DOCS"), "draft", true))
                .post("/v1/membership-applications")
                .then()
                .statusCode(201);
        once(person()) // somebody else nominates the second account by its address
                .body(Map.of(
                        "statement",
                        "Nominated for what she did.",
                        "categories",
                        List.of("CODE_AND_DOCS"),
                        "nominee",
                        Map.of("email", Tokens.email(OTHER_SUB), "displayName", NOMINEE_NAME)))
                .post("/v1/membership-applications")
                .then()
                .statusCode(201);
        as(zaphodia)
                .body(Map.of(
                        "personId",
                        zaphodia.id(),
                        "organisationId",
                        organisation(),
                        "kind",
                        "EMPLOYEE",
                        "from",
                        "2020-01-01"))
                .post("/v1/affiliations")
                .then()
                .statusCode(201);
        as(secretary())
                .body(Map.of("into", zaphodia.id(), "reason", REASON))
                .post("/v1/persons/{id}/merger", second.id())
                .then()
                .statusCode(200);
        TestDatabase.execute( // as if the name had been another one when the second account was made
                "update person set display_name = ? where id = ?", NAME, second.id());
        return ownApplication;
    }

    private static void awaitPublished(UUID... persons) {
        for (UUID person : persons) {
            KafkaProbe.await("foundation.membership.v1", "person/" + person, "foundation.membership.person.erased.v1");
        }
        Awaitility.await("what was under way to be over, too")
                .until(() -> TestDatabase.count("select (select count(*) from outbox)"
                                + " + (select count(*) from erased_person where swept_at is null)")
                        == 0);
    }

    private static Set<String> inDatabase() throws SQLException {
        try (Connection connection = TestDatabase.connect()) {
            Set<String> found = new TreeSet<>();
            MARKERS.in(connection).forEach(place -> found.add(place.substring(place.indexOf(": ") + 2)));
            return found;
        }
    }

    /** What compaction leaves. */
    private static Set<String> lastOfEachKey() {
        Map<String, String> last = new TreeMap<>();
        KafkaProbe.read("foundation.membership.v1")
                .forEach(message -> last.put(message.key(), message.envelope().toString()));
        return MARKERS.in(String.join("\n", last.values()));
    }

    private static Set<String> exports() {
        TestPerson auditor = person("auditor-" + UuidV7.next()).holding("auditor", null);
        StringBuilder all = new StringBuilder();
        for (String list : List.of(
                "persons",
                "members",
                "directory",
                "membership-applications",
                "erasures",
                "erasure-requests",
                "audit/entries",
                "reminders",
                "corporate-memberships",
                "affiliations")) {
            for (TestPerson reader : List.of(secretary(), auditor)) {
                Response answer = as(reader).accept("text/csv").get("/v1/" + list);
                all.append(list).append(answer.statusCode()).append(answer.asString());
            }
        }
        return MARKERS.in(all.toString());
    }

    private static String rollHash(Instant at) {
        return as(secretary())
                .queryParam("at", at.toString())
                .get("/v1/electorate")
                .then()
                .statusCode(200)
                .extract()
                .path("sha256");
    }
}
