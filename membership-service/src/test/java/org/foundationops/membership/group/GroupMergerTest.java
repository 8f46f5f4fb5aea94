package org.foundationops.membership.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Topic;
import org.foundationops.membership.space.SpaceScene;
import org.junit.jupiter.api.Test;

/** Two records of one human being have one seat, one office and one vote. */
@ServiceTest
class GroupMergerTest {

    @Test
    void theSurvivorHasTheSeatAndTheOfficeFromTheMergerOn() {
        GroupScene group = GroupScene.with("seatTerms", Map.of("months", 12)).established();
        TestPerson survivor = person();
        UUID seat = group.seatOf(group.chair);

        merge(group.chair, survivor);

        assertThat(group.seatStatus(survivor)).isEqualTo("ACTIVE");
        as(secretary())
                .get("/v1/group-seats/{id}", seat)
                .then()
                .body("status", equalTo("ENDED"))
                .body("endReason", equalTo("MERGED"));
        as(survivor)
                .get("/v1/groups/{id}", group.id())
                .then()
                .body("chairId", equalTo(survivor.id().toString()))
                .body("charter.chairId", equalTo(survivor.id().toString()))
                .body("charter.number", equalTo(2))
                .body("status", equalTo("ACTIVE"));
        Topic.awaitParticiples("group", group.id(), "proposed", "established", "moved");
    }

    @Test
    void whoTurnsOutToBeChairAndCoChairIsChair() {
        GroupScene group = GroupScene.active();

        merge(group.coChair, group.chair);

        as(group.chair)
                .get("/v1/groups/{id}", group.id())
                .then()
                .body("chairId", equalTo(group.chair.id().toString()))
                .body("coChairId", nullValue())
                .body("status", equalTo("AT_RISK"));
    }

    @Test
    void anApplicationAndAVoteGoOverAndCountOnce() {
        GroupScene group = GroupScene.active();
        TestPerson applicant = person();
        TestPerson twice = person();
        group.apply(twice);
        UUID seat = group.seatOf(twice);
        TestPerson third = group.admitted();
        TestPerson fourth = person();
        group.apply(fourth);
        group.vote(group.chair, group.seatOf(fourth), "FOR");
        group.vote(third, group.seatOf(fourth), "FOR");
        group.vote(group.chair, seat, "FOR").then().statusCode(200);
        group.vote(third, seat, "AGAINST").then().statusCode(200);

        merge(twice, applicant);
        merge(third, fourth);

        as(applicant)
                .get("/v1/group-seats/{id}", seat)
                .then()
                .statusCode(200)
                .body("personId", equalTo(applicant.id().toString()));
        as(group.chair)
                .get("/v1/group-seats/{id}/votes", seat)
                .then()
                .body("items.size()", equalTo(2))
                .body("items.voterId", org.hamcrest.Matchers.hasItem(fourth.id().toString()));
        Topic.awaitParticiples("group-seat", seat, "applied", "moved");
        group.health().then().body("members", equalTo(3));
    }

    @Test
    void aSpaceWhoseTwoAdministratorsAreOneIsShownAsLackingOne() {
        GroupScene group = GroupScene.active();
        TestPerson one = person();
        TestPerson other = person();
        UUID space = SpaceScene.open(group, one, other);

        merge(one, other);

        as(group.chair)
                .get("/v1/community-spaces/{id}", space)
                .then()
                .body("administrators", equalTo(1))
                .body("lacksAdministrator", equalTo(true));
        as(group.chair)
                .body(Map.of("personId", one.id()))
                .post("/v1/community-spaces/{id}/administrators", space)
                .then()
                .statusCode(409);
        as(group.chair)
                .body(Map.of("personId", group.coChair.id()))
                .post("/v1/community-spaces/{id}/administrators", space)
                .then()
                .statusCode(200)
                .body("lacksAdministrator", equalTo(false));
        Topic.awaitParticiples("community-space", space, "opened", "administrator-lost", "administrator-added");
    }

    @Test
    void whoIsErasedIsInNoGroupAndAdministersNothing() {
        GroupScene group = GroupScene.active();
        UUID seat = group.seatOf(group.coChair);
        UUID space = SpaceScene.open(group, group.coChair, person());

        as(secretary())
                .body(Map.of("receivedOn", TODAY.toString(), "reference", "Letter 12"))
                .post("/v1/persons/{id}/erasure", group.coChair.id())
                .then()
                .statusCode(200);

        as(secretary()).get("/v1/group-seats/{id}", seat).then().body("endReason", equalTo("ERASED"));
        group.get().then().body("coChairId", nullValue()).body("status", equalTo("AT_RISK"));
        as(group.chair).get("/v1/community-spaces/{id}", space).then().body("lacksAdministrator", equalTo(true));
    }

    private static void merge(TestPerson merged, TestPerson survivor) {
        as(secretary())
                .body(Map.of("into", survivor.id(), "reason", "registered twice"))
                .post("/v1/persons/{id}/merger", merged.id())
                .then()
                .statusCode(200);
    }
}
