package org.foundationops.membership.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.decide;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.organisation;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.suspend;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.refused;
import static org.foundationops.membership.delegation.Delegating.BOARD;
import static org.foundationops.membership.delegation.Delegating.admissionsTo;
import static org.foundationops.membership.delegation.Delegating.affirmed;
import static org.foundationops.membership.delegation.Delegating.approve;
import static org.foundationops.membership.delegation.Delegating.propose;
import static org.foundationops.membership.delegation.Delegating.revoke;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foundationops.kit.testing.Authorities;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.foundationops.membership.group.GroupScene;
import org.junit.jupiter.api.Test;

/** BL 3.3: a group to which the board delegated it admits members, within its limits. */
@ServiceTest
class DelegatedAdmissionTest {

    @Test
    void theChairAdmitsAndTheApprovalSaysByWhichDelegation() {
        Delegating group = Delegating.create();
        UUID delegation = group.admissions(10);
        TestPerson applicant = person();
        UUID application = application(applicant);

        approve(group.chair(), application, delegation)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("delegationId", equalTo(delegation.toString()))
                .body("decision.minuteReference", equalTo("Membership group, item 1"));

        as(applicant)
                .get("/v1/me")
                .then()
                .body("membership.status", equalTo("ACTIVE"))
                .body("membership.memberSince", equalTo(TODAY.toString()));
        assertThat(Topic.state("membership-application", application, "approved")
                        .path("delegationId")
                        .textValue())
                .isEqualTo(delegation.toString());
        as(secretary())
                .get("/v1/delegations/{id}/uses", delegation)
                .then()
                .body("items.subjectId", contains(application.toString()))
                .body("items.usedBy", contains(group.chair().id().toString()));
        assertThat(TestDatabase.query(
                        "select action, details ->> 'subjectId' as subject from audit_entry"
                                + " where noun = 'delegation' and action = 'used' and subject = ?",
                        delegation.toString()))
                .containsExactly(Map.of("action", "used", "subject", application.toString()));
    }

    @Test
    void theHolderOfAnOfficeAdmitsToo() {
        UUID delegation = idOf(propose(admissionsTo(Map.of("office", "president"), 10)));
        Delegating.decide(delegation, "APPROVED").then().statusCode(200);
        TestPerson president = affirmed(person().holding("president", BOARD));
        TestPerson coChair = affirmed(person().holding("group-co-chair", UUID.randomUUID()));

        refused(approve(coChair, application(person()), delegation), 403, "not-the-delegate");
        approve(president, application(person()), delegation).then().statusCode(200);
    }

    @Test
    void aCoChairOfTheGroupAdmitsTooAndNobodyElse() {
        Delegating group = Delegating.create();
        UUID delegation = group.admissions(10);
        TestPerson coChair = affirmed(person().holding("group-co-chair", group.group()));
        TestPerson member = affirmed(person().holding("group-member", group.group()));
        UUID application = application(person());

        refused(asNobody().body(Map.of()).post(path(application)), 401, "unauthenticated");
        refused(approve(member, application, delegation), 403, "not-the-delegate");
        refused(approve(affirmed(person()), application, delegation), 403, "not-the-delegate");
        approve(coChair, application, delegation).then().statusCode(200);
        refused(approve(coChair, application, delegation), 409, "application-not-open");
    }

    @Test
    void whoseTermEndedAMomentAgoAdmitsNobody() {
        UUID group = GroupScene.active().id();
        TestPerson chair = affirmed(person());
        UUID term = Authorities.give(chair, "group-chair", group, Authorities.LONG_AGO, null);
        UUID delegation = new Delegating(group, chair).admissions(10);
        Authorities.end(term, chair, "group-chair", group, Authorities.LONG_AGO, Instant.now());

        refused(approve(chair, application(person()), delegation), 403, "not-the-delegate");
    }

    @Test
    void whatIsBeyondTheLimitOfThePeriodIsForTheBoard() {
        Delegating group = Delegating.create();
        UUID delegation = group.admissions(2);
        approve(group.chair(), application(person()), delegation).then().statusCode(200);
        approve(group.chair(), application(person()), delegation).then().statusCode(200);
        UUID third = application(person());

        refused(approve(group.chair(), third, delegation), 409, "period-limit-reached");

        decide(third, "APPROVED").then().statusCode(200);
    }

    /** Governance: checked at the moment of the decision, under concurrency too. */
    @Test
    void ofTwentyDecisionsAtOnceUnderALimitOfSevenSevenAreMade() {
        Delegating group = Delegating.create();
        UUID delegation = group.admissions(7);
        List<UUID> applications =
                IntStream.range(0, 20).mapToObj(i -> application(person())).toList();

        List<Response> answers = Race.of(20, client -> approve(group.chair(), applications.get(client), delegation));

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).hasSize(7);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 200)
                .hasSize(13)
                .allSatisfy(answer -> refused(answer, 409, "period-limit-reached"));
        assertThat(TestDatabase.count("select count(*) from delegation_use where delegation_id = ?", delegation))
                .isEqualTo(7);
        assertThat(TestDatabase.count(
                        "select count(*) from membership_application where delegation_id = ? and standing = 'APPROVED'",
                        delegation))
                .isEqualTo(7);
    }

    @Test
    void ofDecisionsAndARevocationAtOnceNoneIsMadeAfterIt() {
        Delegating group = Delegating.create();
        UUID delegation = group.admissions(100);
        List<UUID> applications =
                IntStream.range(0, 20).mapToObj(i -> application(person())).toList();

        List<Integer> statuses = Race.of(
                20,
                client -> client == 10
                        ? revoke(delegation).statusCode()
                        : approve(group.chair(), applications.get(client), delegation)
                                .statusCode());

        assertThat(statuses).allSatisfy(status -> assertThat(status).isIn(200, 409));
        assertThat(TestDatabase.count(
                        "select count(*) from delegation_use u join delegation d on d.id = u.delegation_id"
                                + " where d.id = ? and u.used_at >= d.valid_until",
                        delegation))
                .isZero();
        refused(approve(group.chair(), application(person()), delegation), 409, "delegation-not-in-force");
    }

    @Test
    void whoIsNotFreeToDecideDoesNot() {
        Delegating group = Delegating.create();
        UUID delegation = group.admissions(10);
        TestPerson chair = group.chair();
        TestPerson applicant = person();
        UUID organisation = organisation();
        employ(chair, organisation);
        employ(applicant, organisation);

        UUID own = application(chair);
        refused(approve(chair, own, delegation), 403, "conflict-of-interest");
        refused(approve(chair, application(applicant), delegation), 403, "conflict-of-interest");
        UUID nominated = nomination(chair);
        refused(approve(chair, nominated, delegation), 403, "conflict-of-interest");
        TestPerson friend = person();
        as(chair)
                .body(Map.of("about", Map.of("personId", friend.id()), "reason", "We are married."))
                .post("/v1/conflicts")
                .then()
                .statusCode(201);
        UUID ofFriend = application(friend);
        refused(approve(chair, ofFriend, delegation), 403, "conflict-of-interest");
        as(chair)
                .queryParam("subject", "/v1/membership-applications/" + own)
                .get("/v1/me/permissions")
                .then()
                .body(
                        "operations.find { it.operationId == 'approveByDelegation' }.reason.type",
                        equalTo("urn:problem:conflict-of-interest"));
        TestPerson coChair = affirmed(person().holding("group-co-chair", group.group()));
        approve(coChair, ofFriend, delegation).then().statusCode(200);
    }

    @Test
    void neitherASuspendedDelegateNorASuspendedApplicant() {
        Delegating group = Delegating.create();
        UUID delegation = group.admissions(10);
        TestPerson applicant = person();
        UUID application = application(applicant);
        suspend(applicant);

        refused(approve(group.chair(), application, delegation), 409, "person-suspended");
        suspend(group.chair());
        refused(approve(group.chair(), application(person()), delegation), 409, "person-suspended");
        decide(application, "APPROVED").then().statusCode(200);
        as(applicant).get("/v1/me").then().body("membership.status", equalTo("SUSPENDED"));
    }

    @Test
    void whoHasNotAffirmedThisYearDecidesNothing() {
        GroupScene group = GroupScene.active();
        TestPerson chair = group.chair();
        UUID delegation = new Delegating(group.id(), chair).admissions(10);
        UUID application = application(person());

        refused(approve(chair, application, delegation), 409, "affirmation-missing");
        affirmed(chair);
        approve(chair, application, delegation).then().statusCode(200);
    }

    @Test
    void aDelegationOfAnotherPowerOrOfTheFutureDoesNotHelp() {
        Delegating group = Delegating.create();
        UUID other = idOf(propose(
                Delegating.with(admissionsTo(Map.of("groupId", group.group()), 5), "power", "RECOGNISE_EVENT")));
        Delegating.decide(other, "APPROVED").then().statusCode(200);
        UUID later = idOf(propose(Delegating.with(
                admissionsTo(Map.of("groupId", group.group()), 5),
                "from",
                TODAY.plusDays(1).toString())));
        Delegating.decide(later, "APPROVED").then().statusCode(200).body("status", equalTo("ANNOUNCED"));
        UUID application = application(person());

        refused(approve(group.chair(), application, other), 409, "power-not-delegated");
        refused(approve(group.chair(), application, later), 409, "delegation-not-in-force");
        refused(approve(group.chair(), application, UUID.randomUUID()), 404, "not-found");
        UUID delegation = group.admissions(5);
        refused(approveOf(group, application, delegation, TODAY.plusDays(1).toString()), 422, "decision-in-the-future");
        refused(
                approveOf(group, application, delegation, TODAY.minusDays(1).toString()),
                422,
                "decision-before-delegation");
    }

    @Test
    void nobodyIsAdmittedWhileItIsNotKnownWhoHoldsWhichOffice() {
        Delegating group = Delegating.create();
        UUID delegation = group.admissions(5);
        UUID application = application(person());
        Authorities.forgetTheLastWatermark();
        try {
            refused(approve(group.chair(), application, delegation), 503, "authority-stale");
        } finally {
            Authorities.refresh();
        }
        approve(group.chair(), application, delegation).then().statusCode(200);
    }

    private static Response approveOf(Delegating group, UUID application, UUID delegation, String decidedOn) {
        return as(group.chair())
                .body(Map.of("delegationId", delegation, "decidedOn", decidedOn, "minuteReference", "Item 1"))
                .post(path(application));
    }

    private static UUID nomination(TestPerson nominator) {
        TestPerson nominee = person();
        UUID nomination = idOf(as(nominator)
                .body(Map.of(
                        "statement",
                        "She reviews.",
                        "categories",
                        List.of("REVIEW_AND_TRIAGE"),
                        "nominee",
                        Map.of("personId", nominee.id())))
                .post("/v1/membership-applications"));
        as(nominee)
                .post("/v1/membership-applications/{id}/consent", nomination)
                .then()
                .statusCode(200);
        return nomination;
    }

    private static void employ(TestPerson person, UUID organisation) {
        as(person)
                .body(Map.of(
                        "personId",
                        person.id(),
                        "organisationId",
                        organisation,
                        "kind",
                        "EMPLOYEE",
                        "from",
                        "2020-01-01"))
                .post("/v1/affiliations")
                .then()
                .statusCode(201);
    }

    private static String path(UUID application) {
        return "/v1/membership-applications/" + application + "/delegated-approval";
    }
}
