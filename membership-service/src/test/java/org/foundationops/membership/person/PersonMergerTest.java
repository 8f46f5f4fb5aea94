package org.foundationops.membership.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.activeMembership;
import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.memberIdOf;
import static org.foundationops.membership.Foundation.organisation;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.signIn;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.asToken;
import static org.foundationops.membership.Requests.etag;
import static org.foundationops.membership.Requests.patch;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.foundationops.membership.electorate.TestDatabaseClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two records of one human being become one: the old id redirects, one vote remains. */
@ServiceTest
class PersonMergerTest {

    @Test
    void theOldIdRedirectsAndTheSignInIsTheSurvivors() {
        TestPerson old = person();
        TestPerson survivor = person();

        merge(old, survivor)
                .then()
                .statusCode(200)
                .body("id", equalTo(survivor.id().toString()));

        as(secretary())
                .redirects()
                .follow(false)
                .get("/v1/persons/{id}", old.id())
                .then()
                .statusCode(308)
                .header("Location", equalTo("/v1/persons/" + survivor.id()));
        as(old).get("/v1/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(survivor.id().toString()));
        assertThat(idOf(signIn(old.token()))).isEqualTo(survivor.id());
        assertThat(idOf(signIn(Tokens.person("another-" + UuidV7.next(), Tokens.email(old.sub())))))
                .as("the old address leads to the survivor too")
                .isEqualTo(survivor.id());
        JsonNode merged = Topic.state("person", old.id(), "merged");
        assertThat(merged.path("mergedInto").textValue())
                .isEqualTo(survivor.id().toString());
        assertThat(merged.path("signIns").get(0).textValue()).isEqualTo(Tokens.signInHash(old.sub()));
        assertThat(TestDatabase.query(
                        "select e.actor, r.text as reason from audit_entry e join audit_reason r on r.entry = e.position"
                                + " where e.action = 'merged' and e.subject = ?",
                        old.id().toString()))
                .containsExactly(Map.of("actor", secretary().actor(), "reason", "same person"));
    }

    @Test
    void alongSeveralMergersTheLastSurvivorIsFound() {
        TestPerson first = person();
        TestPerson second = person();
        TestPerson third = person();
        merge(first, second).then().statusCode(200);
        merge(second, third).then().statusCode(200);

        assertThat(idOf(signIn(first.token()))).isEqualTo(third.id());
        as(secretary())
                .redirects()
                .follow(false)
                .get("/v1/persons/{id}", first.id())
                .then()
                .statusCode(308)
                .header("Location", equalTo("/v1/persons/" + third.id()));
    }

    @Test
    void ofTwoMembersOneVoteRemainsSinceTheEarlierDay() {
        TestPerson old = member();
        TestPerson survivor = member();
        UUID oldMember = memberIdOf(old);
        UUID remaining = memberIdOf(survivor);
        TestDatabase.execute("update member set member_since = '2019-05-04' where id = ?", oldMember);
        Instant before = TestDatabaseClock.now();
        assertThat(linesOf(before, old, survivor)).hasSize(2);

        merge(old, survivor).then().statusCode(200);

        assertThat(linesOf(null, old, survivor)).containsExactly("INDIVIDUAL|" + survivor.id() + "|");
        assertThat(linesOf(before, old, survivor))
                .as("the roll of an instant before the merger is what it was")
                .hasSize(2);
        as(survivor)
                .get("/v1/me")
                .then()
                .body("membership.id", equalTo(remaining.toString()))
                .body("membership.memberSince", equalTo("2019-05-04"));
        assertThat(Topic.state("member", oldMember, "merged").path("status").textValue())
                .isEqualTo("MERGED");
        assertThat(Topic.state("member", remaining, "continued")
                        .path("memberSince")
                        .textValue())
                .isEqualTo("2019-05-04");
        refused(as(old).body(Map.of()).post("/v1/members/{id}/resignation", oldMember), 404, "not-found");
    }

    @Test
    void theMembershipOfTheMergedPersonGoesOnAsTheSurvivors() {
        TestPerson old = member();
        TestPerson survivor = person();

        merge(old, survivor).then().statusCode(200);

        assertThat(linesOf(null, old, survivor)).containsExactly("INDIVIDUAL|" + survivor.id() + "|");
        as(old).get("/v1/me")
                .then()
                .body("membership.status", equalTo("ACTIVE"))
                .body("membership.memberSince", equalTo(TODAY.toString()));
        UUID continued = memberIdOf(survivor);
        JsonNode state = Topic.state("member", continued, "continued");
        assertThat(state.path("personId").textValue()).isEqualTo(survivor.id().toString());
        refused(
                as(survivor)
                        .body(Map.of("statement", "I review.", "categories", List.of("REVIEW_AND_TRIAGE")))
                        .post("/v1/membership-applications"),
                409,
                "already-member");
        as(survivor)
                .body(Map.of())
                .post("/v1/members/{id}/resignation", continued)
                .then()
                .statusCode(200);
    }

    @Test
    void ofTwoOpenApplicationsTheLaterIsWithdrawn() {
        TestPerson old = person();
        TestPerson survivor = person();
        UUID earlier = application(old);
        UUID later = application(survivor);

        merge(old, survivor).then().statusCode(200);

        as(survivor).get("/v1/membership-applications/{id}", later).then().body("status", equalTo("WITHDRAWN"));
        as(survivor)
                .get("/v1/membership-applications/{id}", earlier)
                .then()
                .statusCode(200)
                .body("status", equalTo("READY"))
                .body("personId", equalTo(survivor.id().toString()));
        assertThat(Topic.state("membership-application", earlier, "moved")
                        .path("personId")
                        .textValue())
                .isEqualTo(survivor.id().toString());
    }

    @Test
    void aMemberHasNoOpenApplicationWhoeverOfTheTwoWasTheMember() {
        for (boolean isOldMember : new boolean[] {true, false}) {
            TestPerson old = isOldMember ? member() : person();
            TestPerson survivor = isOldMember ? person() : member();
            UUID open = application(isOldMember ? survivor : old);

            merge(old, survivor).then().statusCode(200);

            as(secretary()).get("/v1/membership-applications/{id}", open).then().body("status", equalTo("WITHDRAWN"));
            assertThat(linesOf(null, old, survivor)).containsExactly("INDIVIDUAL|" + survivor.id() + "|");
        }
    }

    @Test
    void theSurvivorRepresentsTheOrganisationsOfTheOther() {
        TestPerson old = person();
        TestPerson survivor = person();
        UUID membership = activeMembership(old);

        merge(old, survivor).then().statusCode(200);

        as(survivor)
                .get("/v1/me")
                .then()
                .body("representations.corporateMembershipId", contains(membership.toString()))
                .body("representations.capacity", contains("REPRESENTATIVE"));
        assertThat(linesOf(null, old, survivor))
                .singleElement()
                .asString()
                .startsWith("CORPORATE|" + survivor.id() + "|");
        JsonNode state = Topic.state("corporate-membership", membership, "representative-merged");
        assertThat(state.path("representatives")).hasSize(2);
        assertThat(state.path("representatives").get(0).has("until")).isTrue();
        assertThat(state.path("representatives").get(1).path("personId").textValue())
                .isEqualTo(survivor.id().toString());
    }

    @Test
    void affiliationsGoOverAndTheSameOneIsOne() {
        TestPerson old = person();
        TestPerson survivor = person();
        UUID organisation = organisation();
        UUID employee = affiliation(old, organisation, "EMPLOYEE", "2019-01-01");
        UUID owner = affiliation(old, organisation, "OWNER", "2020-01-01");
        UUID same = affiliation(survivor, organisation, "EMPLOYEE", "2021-01-01");

        merge(old, survivor).then().statusCode(200);

        as(survivor)
                .get("/v1/me")
                .then()
                .body("affiliations.id", org.hamcrest.Matchers.containsInAnyOrder(same.toString(), owner.toString()))
                .body("affiliations.find { it.kind == 'EMPLOYEE' }.from", equalTo("2019-01-01T00:00:00Z"));
        assertThat(Topic.state("affiliation", owner, "moved").path("personId").textValue())
                .isEqualTo(survivor.id().toString());
        assertThat(Topic.state("affiliation", same, "moved").path("periods")).hasSize(1);
        assertThat(Topic.state("affiliation", employee, "merged").path("periods"))
                .isEmpty();
    }

    @Test
    void theSurvivorCanHaveTheAddressOfTheOther() {
        TestPerson old = person();
        TestPerson survivor = person();
        merge(old, survivor).then().statusCode(200);
        as(survivor)
                .body(Map.of("email", Tokens.email(old.sub())))
                .post("/v1/me/email-change")
                .then()
                .statusCode(202);

        signIn(old.token()).then().statusCode(200).body("email", equalTo(Tokens.email(old.sub())));

        assertThat(idOf(signIn(Tokens.person("another-" + UuidV7.next(), Tokens.email(old.sub())))))
                .isEqualTo(survivor.id());
    }

    @Test
    void whatCannotBeMergedIsSaid() {
        TestPerson old = person();
        TestPerson survivor = person();
        refused(merge(old, old), 422, "merger-with-itself").body("errors.pointer", contains("/into"));
        refused(merge(old.id(), UuidV7.next()), 422, "person-unknown").body("errors.pointer", contains("/into"));
        refused(merge(UuidV7.next(), survivor.id()), 404, "not-found");
        merge(old, survivor).then().statusCode(200);

        refused(merge(old, survivor), 409, "person-merged")
                .body("survivorId", equalTo(survivor.id().toString()));
        refused(merge(old, person()), 409, "person-merged");
        refused(merge(survivor, old), 409, "person-merged");
        refused(
                        as(secretary())
                                .body(Map.of("into", survivor.id()))
                                .post("/v1/persons/{id}/merger", person().id()),
                        422,
                        "validation-failed")
                .body("errors.pointer", contains("/reason"));
        String etag = "\"" + TestDatabase.count("select version from person where id = ?", old.id()) + ".x\"";
        refused(
                patch(secretary(), etag, "/v1/persons/" + old.id(), "{\"displayName\": \"Ada\"}"),
                409,
                "person-merged");
        refused(
                as(secretary())
                        .body(Map.of("organisationId", organisation(), "tier", "BRONZE", "representativeId", old.id()))
                        .post("/v1/corporate-memberships"),
                409,
                "person-merged");
    }

    @Test
    void onlyASecretaryOrAdministratorMerges() {
        TestPerson old = person();
        TestPerson survivor = person();
        Map<String, Object> body = Map.of("into", survivor.id(), "reason", "same person");
        refused(asNobody().body(body).post("/v1/persons/{id}/merger", old.id()), 401, "unauthenticated");
        refused(as(old).body(body).post("/v1/persons/{id}/merger", old.id()), 403, "forbidden");

        asToken(Tokens.administrator())
                .body(body)
                .post("/v1/persons/{id}/merger", old.id())
                .then()
                .statusCode(200);
    }

    @Test
    void ofFiftyMergersAtOnceOneIsDone() {
        TestPerson old = member();
        TestPerson survivor = member();
        UUID oldMember = memberIdOf(old);

        List<Response> answers = Race.of(50, client -> client % 2 == 0 ? merge(old, survivor) : merge(survivor, old));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .allSatisfy(answer -> refused(answer, 409, "person-merged"));
        assertThat(linesOf(null, old, survivor)).hasSize(1);
        assertThat(TestDatabase.count(
                        "select count(*) from person where id in (?, ?) and merged_into is not null",
                        old.id(),
                        survivor.id()))
                .isEqualTo(1);
        assertThat(oldMember).isNotNull();
    }

    @Test
    void whatIsGivenToSomebodyDuringTheMergerEndsUpWithTheSurvivor() {
        TestPerson old = person();
        TestPerson survivor = person();
        UUID membership = activeMembership(person());
        Map<String, Object> alternate = Map.of("personId", old.id(), "capacity", "ALTERNATE");

        List<Integer> statuses = Race.of(
                10,
                client -> (client == 5
                                ? merge(old, survivor)
                                : client % 2 == 0
                                        ? as(secretary())
                                                .body(alternate)
                                                .post("/v1/corporate-memberships/{id}/representatives", membership)
                                        : as(old).body(Map.of(
                                                        "statement",
                                                        "I review.",
                                                        "categories",
                                                        List.of("REVIEW_AND_TRIAGE")))
                                                .post("/v1/membership-applications"))
                        .statusCode());

        assertThat(statuses).doesNotContain(500);
        if (statuses.get(5) == 200) {
            assertThat(TestDatabase.count(
                            "select (select count(*) from corporate_representative"
                                    + " where person_id = ? and valid_until is null)"
                                    + " + (select count(*) from membership_application"
                                    + " where person_id = ? and standing = 'SUBMITTED')",
                            old.id(),
                            old.id()))
                    .isZero();
        }
    }

    @Test
    void whoIsMergedIsNotPublicAndWhoWantsToIs() {
        TestPerson old = person();
        TestPerson survivor = person();
        refused(asNobody().get("/v1/persons/{id}/public-profile", survivor.id()), 404, "not-found");
        patch(
                        survivor,
                        etag(survivor, "/v1/me"),
                        "/v1/me",
                        "{\"displayName\": \"Ada\", \"displayNamePublic\": true, \"locale\": \"en-GB\","
                                + " \"handles\": {\"github\": {\"handle\": \"ada\", \"listed\": true},"
                                + " \"forum\": {\"handle\": \"al\", \"listed\": false}}}")
                .then()
                .statusCode(200)
                .body("locale", equalTo("en-GB"))
                .body("handles.forum.handle", equalTo("al"));

        asNobody()
                .get("/v1/persons/{id}/public-profile", survivor.id())
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Ada"))
                .body("email", nullValue())
                .body("handles", equalTo(Map.of("github", "ada")));

        refused(asNobody().get("/v1/persons/{id}/public-profile", old.id()), 404, "not-found");
        merge(old, survivor).then().statusCode(200);
        asNobody()
                .redirects()
                .follow(false)
                .get("/v1/persons/{id}/public-profile", old.id())
                .then()
                .statusCode(308)
                .header("Location", equalTo("/v1/persons/" + survivor.id() + "/public-profile"));
        assertThat(Topic.state("person", survivor.id(), "updated").toString()).doesNotContain("github", "en-GB");
    }

    private static Response merge(TestPerson old, TestPerson survivor) {
        return merge(old.id(), survivor.id());
    }

    private static Response merge(UUID old, UUID survivor) {
        return as(secretary())
                .body(Map.of("into", survivor, "reason", "same person"))
                .post("/v1/persons/{id}/merger", old);
    }

    private static UUID affiliation(TestPerson person, UUID organisation, String kind, String from) {
        Response response = as(person)
                .body(Map.of("personId", person.id(), "organisationId", organisation, "kind", kind, "from", from))
                .post("/v1/affiliations");
        response.then().statusCode(201);
        return idOf(response);
    }

    /** The lines of these persons on the roll. */
    private static List<String> linesOf(@Nullable Instant at, TestPerson... persons) {
        var request = as(secretary()).accept("text/csv");
        if (at != null) {
            request.queryParam("at", at.toString());
        }
        String csv = request.get("/v1/electorate/entries")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return csv.lines()
                .filter(line -> List.of(persons).stream()
                        .anyMatch(person -> line.contains(person.id().toString())))
                .map(line -> line.replaceFirst(",1$", "").replace(',', '|'))
                .toList();
    }
}
