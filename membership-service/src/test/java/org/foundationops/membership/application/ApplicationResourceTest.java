package org.foundationops.membership.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.decide;
import static org.foundationops.membership.Foundation.decision;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.memberIdOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.asToken;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
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
class ApplicationResourceTest {

    @Test
    void somebodyAppliesAndTheStatementStaysHere() {
        TestPerson applicant = person();

        UUID application = application(applicant);

        as(applicant)
                .get("/v1/membership-applications/{id}", application)
                .then()
                .statusCode(200)
                .body("status", equalTo("READY"))
                .body("personId", equalTo(applicant.id().toString()))
                .body("statement", equalTo("I review."))
                .body("categories", contains("REVIEW_AND_TRIAGE"))
                .body("decision", nullValue());
        JsonNode state = Topic.state("membership-application", application, "submitted");
        assertThat(state.path("status").textValue()).isEqualTo("SUBMITTED");
        assertThat(state.has("statement")).isFalse();
    }

    @Test
    void onlyOneApplicationOfAPersonIsOpen() {
        TestPerson applicant = person();
        application(applicant);

        refused(apply(applicant), 409, "application-already-open");
    }

    @Test
    void ofTwentyApplicationsAtOnceOneIsSubmitted() {
        TestPerson applicant = person();

        List<Integer> statuses = Race.of(20, client -> apply(applicant).statusCode());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(19);
    }

    @Test
    void anApplicationSaysWhatForAndWhy() {
        refused(
                        as(person()).body(Map.of("categories", List.of())).post("/v1/membership-applications"),
                        422,
                        "validation-failed")
                .body("errors.pointer", containsInAnyOrder("/statement", "/categories"));
        refused(
                        as(person())
                                .body(Map.of("statement", "x", "categories", List.of("FAME")))
                                .post("/v1/membership-applications"),
                        400,
                        "invalid-request")
                .body("errors.pointer", contains("/categories/0"));
    }

    @Test
    void anApprovedApplicantIsAMemberSinceTheDayOfTheDecision() {
        TestPerson applicant = person();
        UUID application = application(applicant);
        Map<String, String> lastWeek = Map.of(
                "outcome", "APPROVED", "decidedOn", TODAY.minusDays(7).toString(), "minuteReference", "Board, item 4");

        as(secretary())
                .body(lastWeek)
                .post("/v1/membership-applications/{id}/decision", application)
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("decision.minuteReference", equalTo("Board, item 4"));

        UUID member = memberIdOf(applicant);
        JsonNode state = Topic.state("member", member, "admitted");
        assertThat(state.path("class").textValue()).isEqualTo("INDIVIDUAL");
        assertThat(state.path("status").textValue()).isEqualTo("ACTIVE");
        assertThat(state.path("personId").textValue()).isEqualTo(applicant.id().toString());
        assertThat(state.path("memberSince").textValue())
                .isEqualTo(TODAY.minusDays(7).toString());
        JsonNode period = state.path("periods").get(0);
        // The right to vote begins when the decision is recorded, not on its day.
        assertThat(period.path("from").textValue())
                .isEqualTo(period.path("recordedAt").textValue())
                .startsWith(TODAY.toString());
        assertThat(period.has("until")).isFalse();
        assertThat(TestDatabase.query(
                        "select action, actor from audit_entry where subject = ? order by position",
                        application.toString()))
                .containsExactly(
                        Map.of("action", "submitted", "actor", applicant.actor()),
                        Map.of("action", "approved", "actor", secretary().actor()));
    }

    @Test
    void aMemberCannotApply() {
        refused(apply(member()), 409, "already-member");
    }

    @Test
    void aRejectedApplicantMayApplyAgain() {
        TestPerson applicant = person();
        decide(application(applicant), "REJECTED").then().statusCode(200).body("status", equalTo("REJECTED"));

        assertThat(application(applicant)).isNotNull();
    }

    @Test
    void aDeferredApplicationIsDecidedAgain() {
        UUID application = application(person());
        decide(application, "DEFERRED").then().statusCode(200).body("status", equalTo("DEFERRED"));

        decide(application, "APPROVED").then().statusCode(200).body("status", equalTo("APPROVED"));
        Topic.awaitParticiples("membership-application", application, "submitted", "deferred", "approved");
    }

    @Test
    void whatIsDecidedIsNotDecidedAgain() {
        UUID application = application(person());
        decide(application, "REJECTED").then().statusCode(200);

        refused(decide(application, "APPROVED"), 409, "application-not-open");
    }

    @Test
    void ofFiftyDecisionsAtOnceOneCounts() {
        TestPerson applicant = person();
        UUID application = application(applicant);

        List<Integer> statuses =
                Race.of(50, client -> decide(application, "APPROVED").statusCode());

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(49);
        assertThat(TestDatabase.count("select count(*) from member where person_id = ?", applicant.id()))
                .isEqualTo(1);
    }

    @Test
    void aDecisionOfTomorrowIsRefused() {
        refused(
                        as(secretary())
                                .body(Map.of(
                                        "outcome",
                                        "APPROVED",
                                        "decidedOn",
                                        TODAY.plusDays(2).toString(),
                                        "minuteReference",
                                        "Board, item 4"))
                                .post("/v1/membership-applications/{id}/decision", application(person())),
                        422,
                        "decision-in-the-future")
                .body("errors.pointer", contains("/decidedOn"));
    }

    @Test
    void onlyASecretaryRecordsADecision() {
        UUID application = application(person());
        String path = "/v1/membership-applications/{id}/decision";

        refused(asNobody().body(decision("APPROVED")).post(path, application), 401, "unauthenticated");
        refused(as(person()).body(decision("APPROVED")).post(path, application), 403, "forbidden");
        refused(
                asToken(Tokens.administrator()).body(decision("APPROVED")).post(path, application),
                403,
                "identity-not-linked");
    }

    @Test
    void nobodyRecordsTheDecisionOnTheirOwnApplication() {
        TestPerson secretary = person().holding("secretary", null);
        UUID application = application(secretary);

        refused(
                as(secretary).body(decision("APPROVED")).post("/v1/membership-applications/{id}/decision", application),
                403,
                "own-application");
    }

    @Test
    void whoseTermIsOverRecordsNoDecision() {
        TestPerson former = person().holding(
                        "secretary",
                        null,
                        java.time.Instant.parse("2024-01-01T00:00:00Z"),
                        java.time.Instant.parse("2025-01-01T00:00:00Z"));

        refused(
                as(former)
                        .body(decision("APPROVED"))
                        .post("/v1/membership-applications/{id}/decision", application(person())),
                403,
                "forbidden");
    }

    @Test
    void theReasonOfADecisionStaysInTheAuditTrail() {
        UUID application = application(person());
        as(secretary())
                .body(Map.of(
                        "outcome", "REJECTED",
                        "decidedOn", TODAY.toString(),
                        "minuteReference", "Board, item 4",
                        "reason", "no contribution found"))
                .post("/v1/membership-applications/{id}/decision", application)
                .then()
                .statusCode(200);

        assertThat(Topic.state("membership-application", application, "rejected")
                        .toString())
                .doesNotContain("no contribution");
        assertThat(TestDatabase.query(
                        "select r.text from audit_reason r join audit_entry e on e.position = r.entry"
                                + " where e.subject = ?",
                        application.toString()))
                .containsExactly(Map.of("text", "no contribution found"));
    }

    @Test
    void theApplicantWithdrawsAndNobodyElseDoes() {
        TestPerson applicant = person();
        UUID application = application(applicant);
        String path = "/v1/membership-applications/{id}/withdrawal";

        refused(as(person()).post(path, application), 404, "not-found");
        as(applicant).post(path, application).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        refused(as(applicant).post(path, application), 409, "application-not-open");
        Topic.awaitParticiples("membership-application", application, "submitted", "withdrawn");
    }

    @Test
    void anApplicationIsSeenByTheApplicantAndByOfficers() {
        TestPerson applicant = person();
        UUID application = application(applicant);
        String path = "/v1/membership-applications/{id}";

        refused(as(person()).get(path, application), 404, "not-found");
        as(secretary()).get(path, application).then().statusCode(200);
        refused(as(applicant).get("/v1/membership-applications"), 403, "forbidden");
        String lines = as(secretary())
                .accept("application/x-ndjson")
                .get("/v1/membership-applications")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(lines).contains(application.toString());
    }

    @Test
    void membersCanCommentAsLongAsThePolicySays() {
        setCommentPeriodDays(7);
        try {
            UUID application = application(person());

            refused(decide(application, "APPROVED"), 409, "comment-period-running");
            as(secretary())
                    .get("/v1/membership-applications/{id}", application)
                    .then()
                    .body("status", equalTo("COMMENT_PERIOD"));
        } finally {
            setCommentPeriodDays(0);
        }
    }

    private static Response apply(TestPerson applicant) {
        return as(applicant)
                .body(Map.of("statement", "I review.", "categories", List.of("REVIEW_AND_TRIAGE")))
                .post("/v1/membership-applications");
    }

    private static void setCommentPeriodDays(int days) {
        as(secretary())
                .body(Map.of("value", Map.of("commentPeriodDays", days), "decisionReference", "Board, item 9"))
                .post("/v1/policies/individual-membership")
                .then()
                .statusCode(201);
    }
}
