package org.foundationops.membership.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.decide;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.memberIdOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.asToken;
import static org.foundationops.membership.Requests.etag;
import static org.foundationops.membership.Requests.patch;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.junit.jupiter.api.Test;

@ServiceTest
class MemberResourceTest {

    @Test
    void aMemberIsSeenByEverybodyOnlyIfTheyOptedIn() {
        TestPerson shy = member();
        TestPerson open = member();
        patch(open, etag(open, "/v1/me"), "/v1/me", "{\"listedInDirectory\": true, \"displayName\": \"Ada\"}")
                .then()
                .statusCode(200);

        asNobody()
                .get("/v1/members/{id}", memberIdOf(open))
                .then()
                .statusCode(200)
                .body("displayName", equalTo("Ada"));
        refused(asNobody().get("/v1/members/{id}", memberIdOf(shy)), 404, "not-found");
        refused(as(open).get("/v1/members/{id}", memberIdOf(shy)), 404, "not-found");
    }

    @Test
    void officersAndToolsSeeAllMembersAndEverybodySeesThemself() {
        TestPerson shy = member();
        String id = memberIdOf(shy).toString();

        assertThat(list(as(secretary()))).contains(id);
        assertThat(list(asToken(Tokens.client("membership:read")))).contains(id);
        refused(asNobody().get("/v1/members"), 401, "unauthenticated");
        refused(as(shy).get("/v1/members"), 403, "forbidden");
        as(shy).get("/v1/members/{id}", id).then().statusCode(200);
        as(secretary()).get("/v1/members/{id}", id).then().statusCode(200);
    }

    @Test
    void theListIsNarrowedByStatusPersonAndDay() {
        TestPerson member = member();
        UUID former = memberIdOf(member);
        as(member)
                .body(Map.of())
                .post("/v1/members/{id}/resignation", former)
                .then()
                .statusCode(200);
        decide(application(member), "APPROVED").then().statusCode(200);
        UUID current = memberIdOf(member);

        assertThat(idsOf(member, "")).containsExactly(former.toString(), current.toString());
        assertThat(idsOf(member, "&status=RESIGNED")).containsExactly(former.toString());
        assertThat(idsOf(member, "&status=ACTIVE")).containsExactly(current.toString());
        assertThat(idsOf(member, "&status=DECEASED")).isEmpty();
        assertThat(idsOf(member, "&memberSinceFrom=" + TODAY + "&memberSinceTo=" + TODAY))
                .hasSize(2);
        assertThat(idsOf(member, "&memberSinceFrom=" + TODAY.plusDays(1))).isEmpty();
        assertThat(idsOf(member, "&memberSinceTo=" + TODAY.minusDays(1))).isEmpty();
    }

    @Test
    void aMemberResignsAndTheReasonStaysPrivate() {
        TestPerson member = member();
        UUID id = memberIdOf(member);

        as(member)
                .body(Map.of("reason", "no time any more"))
                .post("/v1/members/{id}/resignation", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("RESIGNED"));

        JsonNode state = Topic.state("member", id, "resigned");
        assertThat(state.path("status").textValue()).isEqualTo("RESIGNED");
        assertThat(state.at("/periods/0").has("until")).isTrue();
        assertThat(state.toString()).doesNotContain("no time");
        assertThat(TestDatabase.query(
                        "select r.text from audit_reason r join audit_entry e on e.position = r.entry"
                                + " where e.subject = ?",
                        id.toString()))
                .containsExactly(Map.of("text", "no time any more"));
    }

    @Test
    void resigningTwiceIsAConflict() {
        TestPerson member = member();
        UUID id = memberIdOf(member);
        as(member)
                .body(Map.of())
                .post("/v1/members/{id}/resignation", id)
                .then()
                .statusCode(200);

        refused(as(member).body(Map.of()).post("/v1/members/{id}/resignation", id), 409, "member-not-active");
    }

    @Test
    void nobodyResignsForSomebodyElse() {
        UUID id = memberIdOf(member());

        refused(as(person()).body(Map.of()).post("/v1/members/{id}/resignation", id), 404, "not-found");
        refused(as(secretary()).body(Map.of()).post("/v1/members/{id}/resignation", id), 404, "not-found");
        refused(asNobody().body(Map.of()).post("/v1/members/{id}/resignation", id), 401, "unauthenticated");
    }

    @Test
    void comingBackNeedsANewApplicationAndStartsANewMembership() {
        TestPerson member = member();
        UUID first = memberIdOf(member);
        as(member)
                .body(Map.of())
                .post("/v1/members/{id}/resignation", first)
                .then()
                .statusCode(200);

        decide(application(member), "APPROVED").then().statusCode(200);

        UUID second = memberIdOf(member);
        assertThat(second).isNotEqualTo(first);
        as(member).get("/v1/members/{id}", first).then().body("status", equalTo("RESIGNED"));
        as(member).get("/v1/members/{id}", second).then().body("status", equalTo("ACTIVE"));
    }

    @Test
    void aSecretaryRecordsALetterOfResignation() {
        UUID id = memberIdOf(member());

        as(secretary())
                .body(Map.of("writtenOn", TODAY.minusDays(9).toString(), "reason", "no time any more"))
                .post("/v1/members/{id}/written-resignation", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("RESIGNED"))
                .body("endedOn", equalTo(TODAY.toString()));

        JsonNode state = Topic.state("member", id, "resigned");
        assertThat(state.at("/periods/0/until").textValue()).startsWith(TODAY.toString());
        assertThat(state.toString()).doesNotContain("no time");
    }

    @Test
    void theBoardTerminatesAndItsReasonsStayPrivate() {
        UUID id = memberIdOf(member());

        as(secretary())
                .body(termination())
                .post("/v1/members/{id}/termination", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("TERMINATED"))
                .body("decision.minuteReference", equalTo("Board, item 7"));

        JsonNode state = Topic.state("member", id, "terminated");
        assertThat(state.path("status").textValue()).isEqualTo("TERMINATED");
        assertThat(state.at("/periods/0").has("until")).isTrue();
        assertThat(state.toString()).doesNotContain("harassment", "item 7");
        assertThat(TestDatabase.query(
                        "select r.text from audit_reason r join audit_entry e on e.position = r.entry"
                                + " where e.subject = ?",
                        id.toString()))
                .containsExactly(Map.of("text", "harassment"));
        refused(as(secretary()).body(termination()).post("/v1/members/{id}/termination", id), 409, "member-not-active");
    }

    @Test
    void aTerminationNeedsTheMinutesOfADecisionThatWasMade() {
        UUID id = memberIdOf(member());

        refused(
                as(secretary()).body(Map.of("decidedOn", TODAY.toString())).post("/v1/members/{id}/termination", id),
                422,
                "validation-failed");
        refused(
                as(secretary())
                        .body(Map.of("decidedOn", TODAY.plusDays(2).toString(), "minuteReference", "Board, item 7"))
                        .post("/v1/members/{id}/termination", id),
                422,
                "decision-in-the-future");
    }

    @Test
    void aSecretaryRecordsThatAMemberDied() {
        UUID id = memberIdOf(member());

        refused(
                as(secretary())
                        .body(Map.of("diedOn", TODAY.plusDays(2).toString()))
                        .post("/v1/members/{id}/death", id),
                422,
                "day-in-the-future");
        as(secretary())
                .body(Map.of("diedOn", TODAY.minusDays(3).toString()))
                .post("/v1/members/{id}/death", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DECEASED"))
                .body("endedOn", equalTo(TODAY.minusDays(3).toString()));

        JsonNode state = Topic.state("member", id, "deceased");
        assertThat(state.at("/periods/0/until").textValue()).startsWith(TODAY.toString());
    }

    @Test
    void onlyASecretaryRecordsTheEndOfAMembershipOfSomebodyElse() {
        TestPerson member = member();
        UUID id = memberIdOf(member);
        Map<String, Map<String, String>> bodies = Map.of(
                "written-resignation", Map.of("writtenOn", TODAY.toString()),
                "termination", termination(),
                "death", Map.of("diedOn", TODAY.toString()));

        bodies.forEach((path, body) -> {
            refused(asNobody().body(body).post("/v1/members/{id}/" + path, id), 401, "unauthenticated");
            refused(as(member).body(body).post("/v1/members/{id}/" + path, id), 403, "forbidden");
        });
    }

    @Test
    void ofFiftyEndsAtOnceOneCounts() {
        TestPerson member = member();
        UUID id = memberIdOf(member);

        List<Integer> statuses = Race.of(
                50,
                client -> (client % 2 == 0
                                ? as(member).body(Map.of()).post("/v1/members/{id}/resignation", id)
                                : as(secretary()).body(termination()).post("/v1/members/{id}/termination", id))
                        .statusCode());

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(49);
    }

    @Test
    void theDatabaseTakesNoEndBack() {
        UUID id = memberIdOf(member());
        as(secretary())
                .body(termination())
                .post("/v1/members/{id}/termination", id)
                .then()
                .statusCode(200);

        assertThatThrownBy(() -> TestDatabase.execute("update member set status = 'ACTIVE' where id = ?", id))
                .rootCause()
                .hasMessageContaining("is final");
    }

    private static Map<String, String> termination() {
        return Map.of("decidedOn", TODAY.toString(), "minuteReference", "Board, item 7", "reason", "harassment");
    }

    private static List<String> idsOf(TestPerson member, String filter) {
        return as(secretary())
                .get("/v1/members?personId=" + member.id() + filter)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static String list(RequestSpecification caller) {
        return caller.accept("application/x-ndjson")
                .get("/v1/members")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
