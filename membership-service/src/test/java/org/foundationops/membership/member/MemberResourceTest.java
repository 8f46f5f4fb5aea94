package org.foundationops.membership.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.decide;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.memberIdOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.asToken;
import static org.foundationops.membership.Requests.etag;
import static org.foundationops.membership.Requests.patch;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.Topic;
import org.junit.jupiter.api.Test;

@ServiceTest
class MemberResourceTest {

    @Test
    void thePublicDirectoryShowsOnlyThoseWhoOptedIn() {
        TestPerson shy = member();
        TestPerson open = member();
        patch(open, etag(open, "/v1/me"), "/v1/me", "{\"listedInDirectory\": true, \"displayName\": \"Ada\"}")
                .then()
                .statusCode(200);

        assertThat(directory(asNobody()))
                .contains(memberIdOf(open).toString())
                .doesNotContain(memberIdOf(shy).toString());
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

        assertThat(directory(as(secretary()))).contains(id);
        assertThat(directory(asToken(Tokens.client("membership:read")))).contains(id);
        assertThat(directory(as(shy))).doesNotContain(id);
        as(shy).get("/v1/members/{id}", id).then().statusCode(200);
        as(secretary()).get("/v1/members/{id}", id).then().statusCode(200);
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

    private static String directory(RequestSpecification caller) {
        return caller.accept("application/x-ndjson")
                .get("/v1/members")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
