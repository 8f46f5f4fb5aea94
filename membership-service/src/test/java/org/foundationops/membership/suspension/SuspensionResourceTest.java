package org.foundationops.membership.suspension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.activeMembership;
import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.conductTeam;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.lift;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.memberIdOf;
import static org.foundationops.membership.Foundation.organisation;
import static org.foundationops.membership.Foundation.organisationOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.suspend;
import static org.foundationops.membership.Foundation.suspendOrganisation;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.foundationops.membership.electorate.TestDatabaseClock;
import org.junit.jupiter.api.Test;

/** The conduct team suspends somebody for a time; of it others learn whom and when, and nothing more. */
@ServiceTest
class SuspensionResourceTest {

    private static final String LAST_DAY = TODAY.plusDays(60).toString();

    @Test
    void aSuspensionIsToldWithItsDatesAndWithoutItsReason() {
        TestPerson person = person();

        UUID suspension = suspend(person);

        as(conductTeam())
                .get("/v1/suspensions/{id}", suspension)
                .then()
                .statusCode(200)
                .body("personId", equalTo(person.id().toString()))
                .body("until", equalTo(TODAY.plusDays(61) + "T00:00:00Z"))
                .body("liftedAt", nullValue());
        JsonNode state = Topic.state("suspension", suspension, "imposed");
        assertThat(state.propertyStream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("id", "version", "personId", "periods");
        assertThat(state.path("periods").path(0).propertyStream().map(Map.Entry::getKey))
                .containsExactlyInAnyOrder("from", "until", "recordedAt");
        assertThat(TestDatabase.query(
                        "select e.actor, e.details ->> 'personId' as person, r.text as reason"
                                + " from audit_entry e join audit_reason r on r.entry = e.position"
                                + " where e.noun = 'suspension' and e.subject = ?",
                        suspension.toString()))
                .containsExactly(Map.of(
                        "actor", conductTeam().actor(), "person", person.id().toString(), "reason", "Report 7"));
    }

    @Test
    void liftedEarlyItEndsAtThatInstant() {
        TestPerson person = person();
        UUID suspension = suspend(person);

        Response lifted = lift(suspension);

        lifted.then().statusCode(200).body("until", equalTo(lifted.path("liftedAt")));
        assertThat(Instant.parse(lifted.path("until")))
                .isBetween(Instant.parse(lifted.path("from")), TestDatabaseClock.now());
        assertThat(Topic.state("suspension", suspension, "lifted")
                        .path("periods")
                        .path(0)
                        .path("until")
                        .textValue())
                .isEqualTo(lifted.path("until"));
        refused(lift(suspension), 409, "suspension-over");
        suspend(person); // another one may follow
    }

    @Test
    void onlyTheConductTeamSuspendsAndNobodyThemself() {
        TestPerson somebody = person();
        Map<String, Object> request = Map.of("personId", somebody.id(), "until", LAST_DAY, "reason", "Report 7");

        refused(asNobody().body(request).post("/v1/suspensions"), 401, "unauthenticated");
        refused(as(secretary()).body(request).post("/v1/suspensions"), 403, "forbidden");
        refused(asNobody().get("/v1/suspensions"), 401, "unauthenticated");
        refused(as(secretary()).get("/v1/suspensions"), 403, "forbidden");
        UUID suspension = suspend(somebody);
        refused(asNobody().get("/v1/suspensions/{id}", suspension), 401, "unauthenticated");
        refused(as(somebody).get("/v1/suspensions/{id}", suspension), 403, "forbidden");
        refused(asNobody().body(Map.of()).post("/v1/suspensions/{id}/lifting", suspension), 401, "unauthenticated");
        refused(as(somebody).body(Map.of()).post("/v1/suspensions/{id}/lifting", suspension), 403, "forbidden");

        TestPerson colleague = person().holding("conduct-team", null);
        refused(impose(colleague, Map.of("personId", colleague.id(), "until", LAST_DAY)), 403, "conflict-of-interest");
        UUID own = suspend(colleague);
        refused(as(colleague).body(Map.of()).post("/v1/suspensions/{id}/lifting", own), 403, "conflict-of-interest");
        as(colleague)
                .queryParam("subject", "/v1/suspensions/" + own)
                .get("/v1/me/permissions")
                .then()
                .body(
                        "operations.find { it.operationId == 'liftSuspension' }.reason.type",
                        equalTo("urn:problem:conflict-of-interest"));
    }

    @Test
    void whatCannotBeIsRefused() {
        TestPerson person = person();
        UUID id = person.id();

        refused(impose(Map.of("until", LAST_DAY)), 422, "suspended-subject-unclear");
        refused(
                impose(Map.of("personId", id, "organisationId", organisation(), "until", LAST_DAY)),
                422,
                "suspended-subject-unclear");
        refused(impose(Map.of("personId", UUID.randomUUID(), "until", LAST_DAY)), 422, "person-unknown");
        refused(impose(Map.of("organisationId", UUID.randomUUID(), "until", LAST_DAY)), 422, "organisation-unknown");
        refused(impose(Map.of("personId", id, "until", TODAY.plusDays(29))), 422, "suspension-length");
        refused(impose(Map.of("personId", id, "until", TODAY.plusDays(91))), 422, "suspension-length");
        refused(impose(Map.of("personId", id, "from", TODAY, "until", LAST_DAY)), 422, "suspension-in-the-past");
        refused(
                impose(Map.of("personId", id, "from", TODAY.minusDays(1), "until", LAST_DAY)),
                422,
                "suspension-in-the-past");
        refused(
                as(conductTeam())
                        .body(Map.of("personId", id, "until", LAST_DAY))
                        .post("/v1/suspensions"),
                422,
                "validation-failed");
        suspend(person);
        refused(
                impose(Map.of("personId", id, "from", TODAY.plusDays(60), "until", TODAY.plusDays(100))),
                409,
                "suspension-overlaps");
        impose(Map.of("personId", id, "from", TODAY.plusDays(61), "until", TODAY.plusDays(100)))
                .then()
                .statusCode(201);
    }

    @Test
    void ofFiftySuspensionsAtOnceOneIsImposed() {
        TestPerson person = person();

        List<Integer> statuses = Race.of(
                50,
                client -> impose(Map.of("personId", person.id(), "until", LAST_DAY))
                        .statusCode());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(49);
        assertThat(TestDatabase.count("select count(*) from suspension where person_id = ?", person.id()))
                .isEqualTo(1);
    }

    @Test
    void theListCanBeFilteredAndSaysWhatIsNew() {
        TestPerson person = person();
        UUID organisation = organisation();
        UUID over = suspend(person);
        lift(over).then().statusCode(200);
        Instant visit = TestDatabaseClock.now();
        UUID now = suspend(person);
        UUID later =
                idOf(impose(Map.of("personId", person.id(), "from", TODAY.plusDays(70), "until", TODAY.plusDays(120))));
        UUID company = suspendOrganisation(organisation);

        assertThat(ids(Map.of("personId", person.id()))).containsExactly(over, now, later);
        assertThat(ids(Map.of("personId", person.id(), "at", TestDatabaseClock.now())))
                .containsExactly(now);
        assertThat(ids(Map.of("organisationId", organisation))).containsExactly(company);
        assertThat(ids(Map.of("personId", person.id(), "updatedSince", visit))).containsExactly(now, later);
        TestPerson auditor = person().holding("auditor", null);
        assertThat(as(auditor).accept("text/csv").get("/v1/suspensions").asString())
                .startsWith("id,personId,organisationId,from,until,recordedAt,liftedAt")
                .contains(now.toString());
    }

    @Test
    void thePersonSeesWhenAndAMemberIsSuspendedForTheTime() {
        TestPerson member = member();
        UUID id = memberIdOf(member);

        UUID suspension = suspend(member);

        String until = TODAY.plusDays(61) + "T00:00:00Z";
        as(member)
                .get("/v1/me")
                .then()
                .body("membership.status", equalTo("SUSPENDED"))
                .body("suspensions.until", contains(until));
        as(secretary())
                .get("/v1/members/{id}", id)
                .then()
                .body("status", equalTo("SUSPENDED"))
                .body("suspendedUntil", equalTo(until));
        assertThat(members("SUSPENDED", member)).isEqualTo(1);
        assertThat(members("ACTIVE", member)).isZero();

        lift(suspension).then().statusCode(200);

        as(member)
                .get("/v1/me")
                .then()
                .body("membership.status", equalTo("ACTIVE"))
                .body("suspensions", empty());
        assertThat(members("SUSPENDED", member)).isZero();
        assertThat(members("ACTIVE", member)).isEqualTo(1);
    }

    @Test
    void aSuspendedMemberMayResign() {
        TestPerson member = member();
        suspend(member);

        as(member)
                .body(Map.of())
                .post("/v1/members/{id}/resignation", memberIdOf(member))
                .then()
                .statusCode(200)
                .body("status", equalTo("RESIGNED"))
                .body("suspendedUntil", nullValue());
    }

    @Test
    void suspendedMembersAndCompaniesAreListedNowhere() {
        TestPerson member = member();
        String etag = as(member).get("/v1/me").header("ETag");
        as(member)
                .contentType("application/merge-patch+json")
                .header("If-Match", etag)
                .body("{\"listedInDirectory\": true, \"displayName\": \"Suspended %s\"}".formatted(member.id()))
                .patch("/v1/me")
                .then()
                .statusCode(200);
        UUID membership = activeMembership(person());
        UUID organisation = organisationOf(membership);
        as(secretary())
                .get("/v1/corporate-memberships/{id}", membership)
                .then()
                .body("status", equalTo("ACTIVE"))
                .body("suspendedUntil", nullValue());

        UUID ofMember = suspend(member);
        UUID ofCompany = suspendOrganisation(organisation);

        directory(member).body("items", empty());
        refused(asNobody().get("/v1/members/{id}", memberIdOf(member)), 404, "not-found");
        assertThat(companies()).doesNotContain(membership.toString());
        as(secretary())
                .get("/v1/corporate-memberships/{id}", membership)
                .then()
                .body("status", equalTo("SUSPENDED"))
                .body("active", equalTo(false))
                .body("suspendedUntil", notNullValue());

        lift(ofMember).then().statusCode(200);
        lift(ofCompany).then().statusCode(200);

        directory(member).body("items.personId", hasItem(member.id().toString()));
        assertThat(companies()).contains(membership.toString());
    }

    @Test
    void aSuspendedPersonNeitherAppliesNorNominatesNorSpeaks() {
        TestPerson suspended = person();
        TestPerson member = member();
        UUID under = application(person());
        UUID draft =
                idOf(as(suspended).body(newApplication(Map.of("draft", true))).post("/v1/membership-applications"));
        UUID nomination = idOf(as(member)
                .body(newApplication(Map.of("nominee", Map.of("personId", suspended.id()))))
                .post("/v1/membership-applications"));
        UUID ofPerson = suspend(suspended);
        UUID ofMember = suspend(member);
        String path = "/v1/membership-applications";

        refused(as(suspended).body(newApplication(Map.of())).post(path), 409, "person-suspended");
        refused(as(suspended).post(path + "/{id}/submission", draft), 409, "person-suspended");
        refused(as(suspended).post(path + "/{id}/consent", nomination), 409, "person-suspended");
        refused(
                as(member)
                        .body(newApplication(Map.of("nominee", Map.of("personId", person().id()))))
                        .post(path),
                409,
                "person-suspended");
        refused(as(member).post(path + "/{id}/endorsements", under), 409, "person-suspended");
        refused(as(member).body(Map.of("text", "Good.")).post(path + "/{id}/comments", under), 409, "person-suspended");
        as(member)
                .queryParam("subject", path + "/" + under)
                .get("/v1/me/permissions")
                .then()
                .body(reason("endorseApplication"), equalTo("urn:problem:person-suspended"))
                .body(reason("commentOnApplication"), equalTo("urn:problem:person-suspended"));
        as(suspended)
                .queryParam("subject", path + "/" + draft)
                .get("/v1/me/permissions")
                .then()
                .body(reason("submitMembershipApplication"), equalTo("urn:problem:person-suspended"));

        lift(ofPerson).then().statusCode(200);
        lift(ofMember).then().statusCode(200);
        as(member).post(path + "/{id}/endorsements", under).then().statusCode(201);
        as(suspended).post(path + "/{id}/withdrawal", draft).then().statusCode(200);
        as(suspended).post(path + "/{id}/consent", nomination).then().statusCode(200);
    }

    @Test
    void neitherASuspendedOrganisationNorItsSuspendedRepresentativeApplies() {
        TestPerson representative = person();
        UUID organisation = organisation();
        Map<String, Object> request =
                Map.of("organisationId", organisation, "tier", "BRONZE", "representativeId", representative.id());

        UUID ofOrganisation = suspendOrganisation(organisation);
        refused(as(representative).body(request).post("/v1/corporate-memberships"), 409, "organisation-suspended");
        lift(ofOrganisation).then().statusCode(200);
        UUID ofPerson = suspend(representative);
        refused(as(representative).body(request).post("/v1/corporate-memberships"), 409, "person-suspended");
        lift(ofPerson).then().statusCode(200);
        as(representative)
                .body(request)
                .post("/v1/corporate-memberships")
                .then()
                .statusCode(201);
    }

    @Test
    void aMergedPersonsSuspensionGoesOnForTheSurvivor() {
        TestPerson old = person();
        TestPerson survivor = member();
        UUID suspension = suspend(old);

        as(secretary())
                .body(Map.of("into", survivor.id(), "reason", "same person"))
                .post("/v1/persons/{id}/merger", old.id())
                .then()
                .statusCode(200);

        as(survivor).get("/v1/me").then().body("membership.status", equalTo("SUSPENDED"));
        JsonNode ended = Topic.state("suspension", suspension, "merged");
        UUID rest = UUID.fromString(
                String.valueOf(TestDatabase.query("select id from suspension where continues = ?", suspension)
                        .getFirst()
                        .get("id")));
        JsonNode continued = Topic.state("suspension", rest, "continued");
        assertThat(continued.path("personId").textValue())
                .isEqualTo(survivor.id().toString());
        assertThat(continued.at("/periods/0/from")).isEqualTo(ended.at("/periods/0/until"));
        assertThat(continued.at("/periods/0/until").textValue()).isEqualTo(TODAY.plusDays(61) + "T00:00:00Z");
    }

    private static String reason(String operation) {
        return "operations.find { it.operationId == '" + operation + "' }.reason.type";
    }

    private static Map<String, Object> newApplication(Map<String, Object> more) {
        Map<String, Object> request = new HashMap<>(more);
        request.put("statement", "I review.");
        request.put("categories", List.of("REVIEW_AND_TRIAGE"));
        return request;
    }

    private static Response impose(Map<String, Object> request) {
        return impose(conductTeam(), request);
    }

    private static Response impose(TestPerson who, Map<String, Object> request) {
        Map<String, Object> all = new HashMap<>(request);
        all.replaceAll((name, value) -> value instanceof LocalDate day ? day.toString() : value);
        all.put("reason", "Report 7");
        return as(who).body(all).post("/v1/suspensions");
    }

    private static List<UUID> ids(Map<String, Object> filter) {
        Map<String, Object> texts = new HashMap<>(filter);
        texts.replaceAll((name, value) -> value.toString());
        List<String> ids = as(conductTeam())
                .queryParams(texts)
                .get("/v1/suspensions")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
        return ids.stream().map(UUID::fromString).toList();
    }

    private static int members(String status, TestPerson member) {
        return as(secretary())
                .queryParam("status", status)
                .queryParam("personId", member.id())
                .get("/v1/members")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.id")
                .size();
    }

    private static ValidatableResponse directory(TestPerson member) {
        return asNobody()
                .queryParam("name", "Suspended " + member.id())
                .get("/v1/directory")
                .then()
                .statusCode(200);
    }

    private static String companies() {
        return asNobody()
                .accept("application/x-ndjson")
                .get("/v1/corporate-members")
                .asString();
    }
}
