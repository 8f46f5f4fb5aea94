package org.foundationops.membership.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.activeMembership;
import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.decide;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.memberIdOf;
import static org.foundationops.membership.Foundation.organisation;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.signIn;
import static org.foundationops.membership.Foundation.suspend;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.asToken;
import static org.foundationops.membership.Requests.etag;
import static org.foundationops.membership.Requests.patch;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.foundationops.membership.electorate.TestDatabaseClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Somebody asked in writing to be erased. */
@ServiceTest
class ErasureResourceTest {

    @Test
    void nothingIsLeftOfThePersonButTheIdAndWhoComesBackIsNew() {
        TestPerson ada = person();
        etagged(ada, "{\"displayName\": \"Ada\", \"listedInDirectory\": true, \"displayNamePublic\": true}");

        erase(ada.id())
                .then()
                .statusCode(200)
                .body("personId", equalTo(ada.id().toString()))
                .body("records", equalTo(1))
                .body("letterReference", equalTo("Privacy file 2026/17"));

        as(secretary())
                .get("/v1/persons/{id}", ada.id())
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Erased person"))
                .body("email", equalTo("erased-" + ada.id() + "@invalid"))
                .body("handles", equalTo(Map.of()))
                .body("listedInDirectory", equalTo(false));
        refused(asNobody().get("/v1/persons/{id}/public-profile", ada.id()), 404, "not-found");
        refused(as(ada).get("/v1/me"), 403, "identity-not-linked");
        JsonNode erased = Topic.state("person", ada.id(), "erased");
        assertThat(erased.path("erased").booleanValue()).isTrue();
        assertThat(erased.has("displayName")).isFalse();
        assertThat(erased.path("signIns")).isEmpty();
        assertThat(idOf(signIn(ada.token()))).isNotEqualTo(ada.id());
        as(secretary())
                .get("/v1/persons/{id}/erasure", ada.id())
                .then()
                .statusCode(200)
                .body("letterReceivedOn", equalTo(TODAY.toString()));
        as(secretary())
                .get("/v1/erasures?limit=200")
                .then()
                .body("items.personId", hasItem(ada.id().toString()));
        assertThat(TestDatabase.query(
                        "select actor, action from audit_entry where noun = 'person' and subject = ? and action like '%erased'"
                                + " order by position",
                        ada.id().toString()))
                .containsExactly(
                        Map.of("actor", secretary().actor(), "action", "personal-data-erased"),
                        Map.of("actor", secretary().actor(), "action", "erased"));
    }

    @Test
    void whatThePersonHoldsEnds() {
        TestPerson ada = member();
        UUID membership = memberIdOf(ada);
        UUID supported = application(person());
        UUID endorsement = idOf(as(ada).post("/v1/membership-applications/{id}/endorsements", supported));
        UUID affiliation = idOf(as(ada).body(Map.of(
                        "personId", ada.id(), "organisationId", organisation(), "kind", "OWNER", "from", "2020-01-01"))
                .post("/v1/affiliations"));
        TestPerson nominee = person();
        UUID nomination = idOf(as(ada).body(Map.of(
                        "statement",
                        "She helps.",
                        "categories",
                        List.of("COMMUNITY_HELP"),
                        "nominee",
                        Map.of("personId", nominee.id())))
                .post("/v1/membership-applications"));

        erase(ada.id()).then().statusCode(200);

        assertThat(Topic.state("member", membership, "resigned").path("status").textValue())
                .isEqualTo("RESIGNED");
        assertThat(Topic.state("membership-application", nomination, "withdrawn")
                        .path("status")
                        .textValue())
                .isEqualTo("WITHDRAWN");
        assertThat(Topic.state("affiliation", affiliation, "erased").path("periods"))
                .isEmpty();
        assertThat(TestDatabase.count(
                        "select count(*) from endorsement where id = ? and withdrawn_at is not null", endorsement))
                .isEqualTo(1);
    }

    @Test
    void anOpenApplicationIsWithdrawnAndItsWordsAreGone() {
        TestPerson ada = person();
        UUID application = application(ada);

        erase(ada.id()).then().statusCode(200);

        as(secretary())
                .get("/v1/membership-applications/{id}", application)
                .then()
                .body("status", equalTo("WITHDRAWN"))
                .body("statement", equalTo("Erased"))
                .body("displayName", equalTo("Erased person"));
        Topic.awaitParticiples("membership-application", application, "submitted", "withdrawn");
    }

    @Test
    void inPlaceOfTheRepresentativeTheAlternateVotesAndElseNobodyUntilSomebodyIsNamed() {
        TestPerson ada = person();
        TestPerson bo = person();
        TestPerson cy = person();
        UUID membership = activeMembership(ada);
        name(membership, "ALTERNATE", bo);
        Instant before = TestDatabaseClock.now();

        erase(ada.id()).then().statusCode(200);

        assertThat(votersAt(null)).anyMatch(line -> line.startsWith("CORPORATE|" + bo.id()));
        assertThat(votersAt(before)).anyMatch(line -> line.startsWith("CORPORATE|" + ada.id()));
        JsonNode left = Topic.state("corporate-membership", membership, "representative-left");
        assertThat(left.path("representatives")).hasSize(3);

        erase(bo.id()).then().statusCode(200);

        assertThat(votersAt(null)).noneMatch(line -> line.contains(bo.id().toString()));
        as(secretary()).get("/v1/corporate-memberships/{id}", membership).then().body("status", equalTo("ACTIVE"));
        name(membership, "REPRESENTATIVE", cy);
        assertThat(votersAt(null)).anyMatch(line -> line.startsWith("CORPORATE|" + cy.id()));
    }

    @Test
    void everyRecordThatWasMergedIsErasedToo() {
        TestPerson first = person();
        TestPerson second = person();
        TestPerson last = person();
        merge(first, second);
        merge(second, last);

        refused(erase(first.id()), 409, "person-merged")
                .body("survivorId", equalTo(second.id().toString()));
        erase(last.id()).then().statusCode(200).body("records", equalTo(3));

        for (TestPerson record : List.of(first, second, last)) {
            assertThat(Topic.state("person", record.id(), "erased")
                            .path("erased")
                            .booleanValue())
                    .isTrue();
            refused(as(record).get("/v1/me"), 403, "identity-not-linked");
            assertThat(TestDatabase.count("select count(*) from person where email = ?", Tokens.email(record.sub())))
                    .isZero();
        }
        assertThat(Topic.state("person", first.id(), "erased")
                        .path("mergedInto")
                        .textValue())
                .isEqualTo(second.id().toString());
    }

    @Test
    void whoHoldsAnOfficeIsNotErasedBeforeItEnds() {
        UUID body = UuidV7.next();
        TestPerson director = person();
        UUID term = Authorities.give(director, "director", body, Authorities.LONG_AGO, null);
        refused(erase(director.id()), 409, "office-held").body("roles", contains("director"));
        TestPerson elected = person().holding(
                        "secretary",
                        body,
                        Instant.now().plusSeconds(86400),
                        Instant.now().plusSeconds(172800));
        refused(erase(elected.id()), 409, "office-held").body("roles", contains("secretary"));
        as(secretary())
                .get("/v1/me/permissions?subject=/v1/persons/" + director.id())
                .then()
                .body("operations.find { it.operationId == 'erasePerson' }.allowed", equalTo(false))
                .body(
                        "operations.find { it.operationId == 'erasePerson' }.reason.type",
                        equalTo("urn:problem:office-held"));

        Authorities.end(
                term,
                director,
                "director",
                body,
                Authorities.LONG_AGO,
                Instant.now().minusSeconds(1));

        erase(director.id()).then().statusCode(200);
    }

    @Test
    void theOfficeOfAMergedRecordCountsToo() {
        TestPerson old = person().holding("treasurer", UuidV7.next());
        TestPerson survivor = person();
        merge(old, survivor);

        refused(erase(survivor.id()), 409, "office-held");
    }

    @Test
    void whoIsSuspendedIsErasedWhenThatIsOverAndNotBefore() {
        TestPerson ada = person();
        UUID suspension = suspend(ada);
        refused(erase(ada.id()), 409, "erasure-while-suspended");
        TestDatabase.execute(
                "update suspension set valid_from = valid_from - interval '99 days', recorded_at = recorded_at -"
                        + " interval '99 days', valid_until = now() where id = ?",
                suspension);

        erase(ada.id()).then().statusCode(200);

        assertThat(TestDatabase.count("select count(*) from suspension where person_id = ?", ada.id()))
                .as("votes of that time depend on it")
                .isEqualTo(1);
        assertThat(TestDatabase.count(
                        "select count(*) from audit_reason r join audit_entry e on e.position = r.entry where e.subject = ?",
                        suspension.toString()))
                .isZero();
    }

    @Test
    void conflictsOfAndAboutThemEnd() {
        TestPerson ada = person();
        TestPerson other = person();
        UUID own = idOf(as(ada).body(Map.of("about", Map.of("personId", other.id()), "reason", "cousins"))
                .post("/v1/conflicts"));
        UUID about = idOf(as(other)
                .body(Map.of("about", Map.of("personId", ada.id()), "reason", "cousins"))
                .post("/v1/conflicts"));

        erase(ada.id()).then().statusCode(200);

        for (UUID conflict : List.of(own, about)) {
            assertThat(Topic.state("conflict", conflict, "ended")
                            .at("/periods/0")
                            .has("until"))
                    .isTrue();
        }
    }

    @Test
    void whatCannotBeErasedIsSaid() {
        TestPerson ada = person();
        refused(erase(UuidV7.next()), 404, "not-found");
        refused(erase(ada.id(), "file 1", TODAY.plusDays(2).toString()), 422, "letter-from-the-future")
                .body("errors.pointer", contains("/receivedOn"));
        refused(erase(ada.id(), "of " + Tokens.email(ada.sub()), TODAY.toString()), 422, "reference-names-person")
                .body("errors.pointer", contains("/reference"));
        refused(erase(ada.id(), " ", TODAY.toString()), 422, "validation-failed");
        erase(ada.id()).then().statusCode(200);

        refused(erase(ada.id()), 409, "person-erased");
        String etag = "\"" + TestDatabase.count("select version from person where id = ?", ada.id()) + ".x\"";
        refused(
                patch(secretary(), etag, "/v1/persons/" + ada.id(), "{\"displayName\": \"Ada\"}"),
                409,
                "person-erased");
        refused(
                as(secretary())
                        .body(Map.of("into", ada.id(), "reason", "again"))
                        .post("/v1/persons/{id}/merger", person().id()),
                409,
                "person-erased");
        refused(
                as(secretary())
                        .body(Map.of("organisationId", organisation(), "tier", "BRONZE", "representativeId", ada.id()))
                        .post("/v1/corporate-memberships"),
                409,
                "person-erased");
        refused(as(secretary()).get("/v1/persons/{id}/erasure", person().id()), 404, "not-found");
    }

    @Test
    void onlyASecretaryErases() {
        TestPerson ada = person();
        Map<String, String> letter = Map.of("reference", "file 1", "receivedOn", TODAY.toString());
        refused(asNobody().body(letter).post("/v1/persons/{id}/erasure", ada.id()), 401, "unauthenticated");
        refused(as(ada).body(letter).post("/v1/persons/{id}/erasure", ada.id()), 403, "forbidden");
        refused(
                asToken(Tokens.administrator()).body(letter).post("/v1/persons/{id}/erasure", ada.id()),
                403,
                "identity-not-linked");
        refused(asNobody().get("/v1/erasures"), 401, "unauthenticated");
        refused(as(ada).get("/v1/erasures"), 403, "forbidden");
        refused(as(ada).get("/v1/persons/{id}/erasure", ada.id()), 403, "forbidden");
        as(secretary())
                .accept("text/csv")
                .get("/v1/erasures")
                .then()
                .statusCode(200)
                .body(containsString("personId,erasedAt,records,requestId,letterReference,letterReceivedOn\r\n"));
    }

    @Test
    void answersThatWereStoredAreForgotten() {
        TestPerson ada = person();
        String key = UuidV7.next().toString();
        as(ada).header("Idempotency-Key", key)
                .body(Map.of("email", "wished-" + key + "@example.org"))
                .post("/v1/me/email-change")
                .then()
                .statusCode(202);
        String nominated = UuidV7.next().toString();
        as(person())
                .header("Idempotency-Key", nominated)
                .body(Map.of(
                        "statement",
                        "She helps.",
                        "categories",
                        List.of("COMMUNITY_HELP"),
                        "nominee",
                        Map.of("email", Tokens.email(ada.sub()), "displayName", "Ada")))
                .post("/v1/membership-applications")
                .then()
                .statusCode(201);
        assertThat(answersWith(ada)).isEqualTo(2);

        erase(ada.id()).then().statusCode(200);

        assertThat(answersWith(ada)).isZero();
    }

    @Test
    void theSameRequestAtOnceErasesOnce() {
        TestPerson ada = member();

        Map<String, Integer> outcomes = new TreeMap<>();
        Race.of(50, client -> erase(ada.id())).forEach(answer -> outcomes.merge(outcome(answer), 1, Integer::sum));

        assertThat(outcomes.remove("200")).isEqualTo(1);
        assertThat(outcomes.keySet()).isSubsetOf("409 urn:problem:person-erased", "409 urn:problem:concurrent-change");
        Topic.awaitParticiples("person", ada.id(), "registered", "sign-in-linked", "erased");
    }

    @Test
    void whateverIsGivenToThemAtTheSameMomentIsErasedOrRefused() {
        for (int round = 0; round < 8; round++) {
            TestPerson ada = person();
            TestPerson other = person();
            UUID existing = application(person());
            String statement = "words-of-" + ada.id();
            List<Response> answers = Race.of(12, client -> switch (client % 6) {
                case 0 -> erase(ada.id());
                case 1 ->
                    as(ada).body(Map.of("statement", statement, "categories", List.of("CODE_AND_DOCS")))
                            .post("/v1/membership-applications");
                case 2 -> signIn(Tokens.person("late-" + ada.sub(), Tokens.email(ada.sub())));
                case 3 ->
                    as(secretary())
                            .body(Map.of("into", ada.id(), "reason", statement))
                            .post("/v1/persons/{id}/merger", other.id());
                case 4 ->
                    as(ada).body(Map.of("email", "late-" + ada.sub() + "@example.org"))
                            .post("/v1/me/email-change");
                default -> as(ada).post("/v1/membership-applications/{id}/endorsements", existing);
            });

            assertThat(answers)
                    .allSatisfy(answer -> assertThat(answer.statusCode()).isLessThan(500));
            Response last = erase(ada.id());
            assertThat(last.statusCode()).isIn(200, 409);
            assertThat(TestDatabase.count("select count(*) from person where id = ? and erased_at is null", ada.id()))
                    .isZero();
            assertThat(TestDatabase.count(
                            "select count(*) from person where erased_at is null and merged_into = ?", ada.id()))
                    .as("records merged into an erased person that were not erased")
                    .isZero();
            assertThat(TestDatabase.count(
                            "select count(*) from membership_application where statement = ? and person_id = ?",
                            statement,
                            ada.id()))
                    .isZero();
            assertThat(TestDatabase.count("select count(*) from person_sign_in where person_id = ?", ada.id()))
                    .isZero();
            assertThat(TestDatabase.count("select count(*) from identity_sign_in where person_id = ?", ada.id()))
                    .isZero();
            UUID late = idOf(signIn(Tokens.person("late-" + ada.sub(), Tokens.email(ada.sub()))));
            assertThat(late).isNotEqualTo(ada.id());
        }
    }

    @Test
    void anErasureAndADecisionAtTheSameMomentLeaveNoMember() {
        for (int round = 0; round < 8; round++) {
            TestPerson ada = person();
            UUID application = application(ada);

            Race.of(10, client -> client % 2 == 0 ? erase(ada.id()) : decide(application, "APPROVED"));
            Response last = erase(ada.id()); // where a deadlock ended the others
            assertThat(last.statusCode()).isIn(200, 409);

            assertThat(TestDatabase.count(
                            "select count(*) from member where person_id = ? and status = 'ACTIVE'", ada.id()))
                    .isZero();
            as(secretary())
                    .get("/v1/membership-applications/{id}", application)
                    .then()
                    .body("statement", equalTo("Erased"));
        }
    }

    @Test
    void theArchiveOfAnErasedPersonSaysOnlyWhatStays() {
        TestPerson ada = person();
        erase(ada.id()).then().statusCode(200);

        byte[] zip = as(secretary())
                .get("/v1/persons/{id}/archive", ada.id())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(Archives.files(zip).get("person.json"))
                .contains("Erased person", "erasedAt")
                .doesNotContain(ada.sub());
        as(secretary())
                .get("/v1/erasure-requests")
                .then()
                .body("items.personId", not(hasItem(ada.id().toString())));
        as(person()).get("/v1/me/erasure-requests").then().body("items", empty());
    }

    private static Response erase(UUID person) {
        return erase(person, "Privacy file 2026/17", TODAY.toString());
    }

    private static Response erase(UUID person, String reference, String receivedOn) {
        return as(secretary())
                .body(Map.of("reference", reference, "receivedOn", receivedOn))
                .post("/v1/persons/{id}/erasure", person);
    }

    private static void merge(TestPerson merged, TestPerson into) {
        as(secretary())
                .body(Map.of("into", into.id(), "reason", "same person"))
                .post("/v1/persons/{id}/merger", merged.id())
                .then()
                .statusCode(200);
    }

    private static void etagged(TestPerson person, String change) {
        patch(person, etag(person, "/v1/me"), "/v1/me", change).then().statusCode(200);
    }

    private static void name(UUID membership, String capacity, TestPerson person) {
        as(secretary())
                .body(Map.of("personId", person.id(), "capacity", capacity))
                .post("/v1/corporate-memberships/{id}/representatives", membership)
                .then()
                .statusCode(200);
    }

    private static List<String> votersAt(@Nullable Instant at) {
        var request = as(secretary()).accept("text/csv");
        if (at != null) {
            request.queryParam("at", at.toString());
        }
        return request.get("/v1/electorate/entries")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(line -> line.replace(',', '|'))
                .toList();
    }

    private static long answersWith(TestPerson person) {
        return TestDatabase.count(
                "select count(*) from idempotency_answer where position(convert_to(?, 'UTF8') in body) > 0"
                        + " or caller = decode(?, 'hex')",
                Tokens.email(person.sub()),
                Tokens.signInHash(person.sub()));
    }

    private static String outcome(Response answer) {
        return answer.statusCode() == 200
                ? "200"
                : answer.statusCode() + " " + answer.then().extract().path("type");
    }
}
