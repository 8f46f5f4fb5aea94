package org.foundationops.membership.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.etag;
import static org.foundationops.membership.Requests.patch;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.foundationops.membership.group.GroupScene;
import org.junit.jupiter.api.Test;

/** Where the community meets, over HTTP. */
@ServiceTest
class SpaceResourceTest {

    @Test
    void everybodySeesWhereTheCommunityMeetsAndOnlyThoseWhoLookAfterItByWhom() {
        GroupScene group = GroupScene.active();
        UUID space = SpaceScene.open(group);

        asNobody()
                .get("/v1/community-spaces/{id}", space)
                .then()
                .statusCode(200)
                .body("administrators", equalTo(2))
                .body("administratorIds", nullValue())
                .body("codeOfConduct", equalTo("https://www.example.org/conduct"));
        as(group.chair()).get("/v1/community-spaces/{id}", space).then().body("administratorIds", hasSize(2));
        asNobody()
                .queryParam("groupId", group.id())
                .get("/v1/community-spaces")
                .then()
                .body("items.id", equalTo(List.of(space.toString())));
        assertThat(asNobody().accept("text/csv").get("/v1/community-spaces").asString())
                .contains(space.toString());
        assertThat(Topic.state("community-space", space, "opened").path("administrators"))
                .hasSize(2);
    }

    @Test
    void withFewerThanTwoAdministratorsThereIsNoSpace() {
        GroupScene group = GroupScene.active();
        TestPerson one = person();
        TestPerson other = person();
        TestPerson third = person();
        refused(open(group, Set.of(one.id())), 409, "too-few-administrators");
        UUID space = SpaceScene.open(group, one, other);
        refused(remove(group.chair(), space, one), 409, "too-few-administrators");
        refused(remove(one, space, one), 409, "too-few-administrators");
        refused(remove(group.chair(), space, third), 409, "not-an-administrator");
        refused(add(group.chair(), space, one), 409, "already-administrator");

        add(group.chair(), space, third).then().statusCode(200);
        remove(one, space, one).then().statusCode(200).body("administrators", equalTo(2));

        assertThat(refusedBySql(
                        "update community_space_administrator set valid_until = now() where space_id = ?", space))
                .contains("needs two administrators");
        Topic.awaitParticiples("community-space", space, "opened", "administrator-added", "administrator-removed");
    }

    @Test
    void ofTwoWhoLeaveAtOnceOneStays() {
        GroupScene group = GroupScene.active();
        TestPerson one = person();
        TestPerson other = person();
        UUID space = SpaceScene.open(group, one, other);
        add(group.chair(), space, person());

        List<Integer> answers = Race.of(
                50,
                i -> remove(i % 2 == 0 ? one : other, space, i % 2 == 0 ? one : other)
                        .statusCode());

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        asNobody().get("/v1/community-spaces/{id}", space).then().body("administrators", equalTo(2));
    }

    @Test
    void whoLeadsTheGroupOrTheConductTeamLooksAfterASpace() {
        GroupScene group = GroupScene.active();
        UUID space = SpaceScene.open(group);
        String path = "/v1/community-spaces/" + space;
        TestPerson stranger = person();

        refused(open(stranger, group), 403, "not-the-moderator");
        refused(asNobody().body(Map.of()).post("/v1/community-spaces"), 401, "unauthenticated");
        refused(patch(stranger, etag(stranger, path), path, "{}"), 403, "not-the-moderator");
        refused(as(stranger).body(Map.of()).post(path + "/closure"), 403, "not-the-moderator");
        refused(asNobody().body(Map.of()).post(path + "/closure"), 401, "unauthenticated");
        refused(add(stranger, space, stranger), 403, "not-the-moderator");
        refused(
                asNobody().body(Map.of("personId", stranger.id())).post(path + "/administrators"),
                401,
                "unauthenticated");
        refused(remove(stranger, space, group.chair()), 403, "not-the-moderator");
        refused(
                asNobody().body(Map.of("personId", stranger.id())).post(path + "/administrator-removal"),
                401,
                "unauthenticated");
        TestPerson conduct = person().holding("conduct-team", null);
        patch(conduct, etag(conduct, path), path, "{\"purpose\": \"Small talk.\"}")
                .then()
                .statusCode(200)
                .body("purpose", equalTo("Small talk."));
        as(conduct)
                .queryParam("subject", path)
                .get("/v1/me/permissions")
                .then()
                .body("operations.find { it.operationId == 'closeCommunitySpace' }.allowed", equalTo(true));
        Topic.awaitParticiples("community-space", space, "opened", "changed");
    }

    @Test
    void anotherActiveGroupTakesOverAndAnAddressIsOneSpace() {
        GroupScene group = GroupScene.active();
        GroupScene next = GroupScene.active();
        UUID space = SpaceScene.open(group);
        UUID other = SpaceScene.open(group);
        String path = "/v1/community-spaces/" + space;
        String address = asNobody()
                .get("/v1/community-spaces/{id}", other)
                .then()
                .extract()
                .path("address");

        refused(
                patch(group.chair(), etag(group.chair(), path), path, "{\"address\": \"" + address + "\"}"),
                409,
                "space-address-taken");
        refused(
                patch(group.chair(), etag(group.chair(), path), path, "{\"groupId\": \"" + space + "\"}"),
                422,
                "group-unknown");
        patch(group.chair(), etag(group.chair(), path), path, "{\"groupId\": \"" + next.id() + "\"}")
                .then()
                .statusCode(200);
        refused(as(group.chair()).body(Map.of()).post(path + "/closure"), 403, "not-the-moderator");
        as(next.chair()).body(Map.of()).post(path + "/closure").then().statusCode(200);
        refused(as(next.chair()).body(Map.of()).post(path + "/closure"), 409, "space-closed");
        assertThat(asNobody().accept("text/csv").get("/v1/community-spaces").asString())
                .doesNotContain(space.toString());
        Topic.awaitParticiples("community-space", space, "opened", "changed", "closed");
    }

    private static io.restassured.response.Response open(GroupScene group, Set<UUID> administrators) {
        return as(group.chair()).body(SpaceScene.request(group, administrators)).post("/v1/community-spaces");
    }

    private static io.restassured.response.Response open(TestPerson person, GroupScene group) {
        Map<String, Object> request = new HashMap<>(SpaceScene.request(group, Set.of(person().id(), person().id())));
        return as(person).body(request).post("/v1/community-spaces");
    }

    private static io.restassured.response.Response add(TestPerson by, UUID space, TestPerson person) {
        return as(by).body(Map.of("personId", person.id())).post("/v1/community-spaces/{id}/administrators", space);
    }

    private static io.restassured.response.Response remove(TestPerson by, UUID space, TestPerson person) {
        return as(by).body(Map.of("personId", person.id()))
                .post("/v1/community-spaces/{id}/administrator-removal", space);
    }

    private static String refusedBySql(String sql, UUID id) {
        try {
            TestDatabase.execute(sql, id);
            return "done";
        } catch (IllegalStateException refused) {
            return String.valueOf(refused.getCause());
        }
    }
}
