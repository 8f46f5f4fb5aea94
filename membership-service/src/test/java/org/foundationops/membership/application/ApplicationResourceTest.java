package org.foundationops.membership.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.decide;
import static org.foundationops.membership.Foundation.decision;
import static org.foundationops.membership.Foundation.idOf;
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
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
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
import org.foundationops.membership.application.domain.ApplicationStatus;
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
    void ofFiftyApplicationsAtOnceOneIsSubmitted() {
        TestPerson applicant = person();

        List<String> answers = Race.of(50, client -> outcome(apply(applicant)));

        assertThat(answers).filteredOn("201"::equals).hasSize(1);
        assertThat(answers)
                .filteredOn("409 urn:problem:application-already-open"::equals)
                .hasSize(49);
    }

    @Test
    void ofFiftySubmissionsOfADraftAtOnceOneCounts() {
        TestPerson applicant = person();
        UUID draft = idOf(draft(applicant));

        List<String> answers = Race.of(
                50, client -> outcome(as(applicant).post("/v1/membership-applications/{id}/submission", draft)));

        assertThat(answers).filteredOn("200"::equals).hasSize(1);
        assertThat(answers)
                .filteredOn("409 urn:problem:application-not-draft"::equals)
                .hasSize(49);
        Topic.awaitParticiples("membership-application", draft, "submitted");
    }

    @Test
    void aDraftIsSeenAndEditedByItsAuthorOnly() {
        TestPerson applicant = person();
        Response created = draft(applicant);
        String path = "/v1/membership-applications/" + idOf(created);
        String etag = created.header("ETag");

        created.then().statusCode(201).body("status", equalTo("DRAFT")).body("submittedAt", nullValue());
        refused(as(secretary()).get(path), 404, "not-found");
        refused(patch(secretary(), etag, path, "{\"statement\": \"x\"}"), 404, "not-found");
        refused(
                as(applicant)
                        .contentType("application/merge-patch+json")
                        .body("{}")
                        .patch(path),
                428,
                "precondition-required");
        patch(applicant, etag, path, "{\"statement\": \"I review a lot.\", \"categories\": [\"CODE_AND_DOCS\"]}")
                .then()
                .statusCode(200)
                .body("statement", equalTo("I review a lot."))
                .body("categories", contains("CODE_AND_DOCS"));
        refused(patch(applicant, etag, path, "{\"statement\": \"x\"}"), 412, "precondition-failed");
        refused(patch(applicant, etag(applicant, path), path, "{\"statement\": null}"), 422, "validation-failed");
    }

    @Test
    void aDraftIsSubmittedOnceAndNotEditedAfterwards() {
        TestPerson applicant = person();
        UUID draft = idOf(draft(applicant));
        String path = "/v1/membership-applications/" + draft;

        refused(as(secretary()).post(path + "/submission"), 404, "not-found");
        as(applicant).post(path + "/submission").then().statusCode(200).body("status", equalTo("READY"));
        refused(as(applicant).post(path + "/submission"), 409, "application-not-draft");
        refused(patch(applicant, etag(applicant, path), path, "{\"statement\": \"x\"}"), 409, "application-not-draft");
        Topic.awaitParticiples("membership-application", draft, "submitted");
    }

    @Test
    void aDraftCountsAsAnOpenApplicationAndIsNotDecided() {
        TestPerson applicant = person();
        UUID draft = idOf(draft(applicant));

        refused(apply(applicant), 409, "application-already-open");
        refused(decide(draft, "APPROVED"), 409, "application-not-ready");
        as(applicant)
                .post("/v1/membership-applications/{id}/withdrawal", draft)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        apply(applicant).then().statusCode(201);
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
    void aDeferredApplicationIsDecidedAfterItWasTakenUpAgain() {
        UUID application = application(person());
        String resumption = "/v1/membership-applications/{id}/resumption";
        refused(as(secretary()).post(resumption, application), 409, "application-not-deferred");
        decide(application, "DEFERRED").then().statusCode(200).body("status", equalTo("DEFERRED"));

        refused(decide(application, "APPROVED"), 409, "application-not-ready");
        refused(as(person()).post(resumption, application), 403, "forbidden");
        as(secretary()).post(resumption, application).then().statusCode(200).body("status", equalTo("READY"));
        decide(application, "APPROVED").then().statusCode(200).body("status", equalTo("APPROVED"));
        Topic.awaitParticiples("membership-application", application, "submitted", "deferred", "resumed", "approved");
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
        refused(asNobody().get("/v1/membership-applications"), 401, "unauthenticated");
        as(person()).get("/v1/membership-applications").then().statusCode(200).body("items", empty());
        as(applicant)
                .get("/v1/membership-applications")
                .then()
                .statusCode(200)
                .body("items.id", contains(application.toString()));
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
            TestPerson applicant = person();
            UUID application = application(applicant);

            refused(decide(application, "APPROVED"), 409, "comment-period-running");
            as(secretary())
                    .get("/v1/membership-applications/{id}", application)
                    .then()
                    .body("status", equalTo("COMMENT_PERIOD"));
            assertListedAs(applicant, "COMMENT_PERIOD", application);
        } finally {
            setCommentPeriodDays(0);
        }
    }

    @Test
    void theFilterByStatusAgreesWithTheStatusThatIsShown() {
        TestPerson applicant = person();
        UUID draft = idOf(draft(applicant));
        assertListedAs(applicant, "DRAFT", draft);
        as(applicant).post("/v1/membership-applications/{id}/submission", draft);
        assertListedAs(applicant, "READY", draft);
        decide(draft, "DEFERRED");
        assertListedAs(applicant, "DEFERRED", draft);
        as(secretary()).post("/v1/membership-applications/{id}/resumption", draft);
        decide(draft, "REJECTED");
        assertListedAs(applicant, "REJECTED", draft);
        UUID withdrawn = application(applicant);
        as(applicant).post("/v1/membership-applications/{id}/withdrawal", withdrawn);
        assertListedAs(applicant, "WITHDRAWN", withdrawn);
        UUID approved = application(applicant);
        decide(approved, "APPROVED");
        assertListedAs(applicant, "APPROVED", approved);
    }

    @Test
    void theListIsNarrowedByPersonAndCategory() {
        TestPerson applicant = person();
        UUID application = application(applicant);
        String list = "/v1/membership-applications?personId=" + applicant.id();

        as(secretary()).get(list).then().body("items.id", contains(application.toString()));
        as(secretary())
                .get(list + "&category=REVIEW_AND_TRIAGE")
                .then()
                .body("items.id", contains(application.toString()));
        as(secretary()).get(list + "&category=CODE_AND_DOCS").then().body("items", empty());
        refused(as(secretary()).get(list + "&status=OPEN"), 400, "invalid-request");
    }

    /** Among all statuses the application is listed under this one only, and shown with it. */
    private static void assertListedAs(TestPerson applicant, String status, UUID application) {
        for (ApplicationStatus each : ApplicationStatus.values()) {
            List<String> ids = as(applicant)
                    .get("/v1/membership-applications?status=" + each)
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.id");
            assertThat(ids.contains(application.toString()))
                    .describedAs("listed as " + each)
                    .isEqualTo(each.name().equals(status));
        }
        as(applicant)
                .get("/v1/membership-applications/{id}", application)
                .then()
                .body("status", equalTo(status));
    }

    private static Response apply(TestPerson applicant) {
        return as(applicant)
                .body(Map.of("statement", "I review.", "categories", List.of("REVIEW_AND_TRIAGE")))
                .post("/v1/membership-applications");
    }

    private static Response draft(TestPerson applicant) {
        return as(applicant)
                .body(Map.of("statement", "I review.", "categories", List.of("REVIEW_AND_TRIAGE"), "draft", true))
                .post("/v1/membership-applications");
    }

    private static String outcome(Response response) {
        String type = response.path("type");
        return type == null ? "" + response.statusCode() : response.statusCode() + " " + type;
    }

    private static void setCommentPeriodDays(int days) {
        as(secretary())
                .body(Map.of("value", Map.of("commentPeriodDays", days), "decisionReference", "Board, item 9"))
                .post("/v1/policies/individual-membership")
                .then()
                .statusCode(201);
    }
}
