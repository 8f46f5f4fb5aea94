package org.foundationops.membership.application;

import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.decide;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.memberIdOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

/** What may I do with this application or membership now, and why not. */
@ServiceTest
class ApplicationPermissionsTest {

    private static final String APPLICATION = "/v1/membership-applications/";

    @Test
    void theAuthorOfADraftEditsAndSubmitsIt() {
        TestPerson author = person();
        UUID draft = idOf(as(author)
                .body(Map.of("statement", "I help.", "categories", List.of("COMMUNITY_HELP"), "draft", true))
                .post("/v1/membership-applications"));

        permissions(author, APPLICATION + draft)
                .body(allowed("editMembershipApplication"), equalTo(true))
                .body(allowed("submitMembershipApplication"), equalTo(true))
                .body(allowed("withdrawMembershipApplication"), equalTo(true))
                .body(reason("consentToNomination"), equalTo("urn:problem:not-found"))
                .body(reason("recordMembershipDecision"), equalTo("urn:problem:forbidden"));
        permissions(secretary(), APPLICATION + draft)
                .body(reason("recordMembershipDecision"), equalTo("urn:problem:not-found"));
    }

    @Test
    void whatIsSubmittedIsDecidedAndDiscussed() {
        TestPerson applicant = person();
        UUID application = application(applicant);

        permissions(applicant, APPLICATION + application)
                .body(reason("editMembershipApplication"), equalTo("urn:problem:application-not-draft"))
                .body(reason("submitMembershipApplication"), equalTo("urn:problem:application-not-draft"))
                .body(allowed("withdrawMembershipApplication"), equalTo(true))
                .body(reason("endorseApplication"), equalTo("urn:problem:own-endorsement"))
                .body(reason("listComments"), equalTo("urn:problem:forbidden"));
        permissions(secretary(), APPLICATION + application)
                .body(allowed("recordMembershipDecision"), equalTo(true))
                .body(allowed("requestMembershipDecision"), equalTo(true))
                .body(reason("resumeMembershipApplication"), equalTo("urn:problem:application-not-deferred"))
                .body(reason("commentOnApplication"), equalTo("urn:problem:members-only"));
        TestPerson member = member();
        permissions(member, APPLICATION + application)
                .body(allowed("endorseApplication"), equalTo(true))
                .body(allowed("commentOnApplication"), equalTo(true))
                .body(allowed("listEndorsements"), equalTo(true));
        as(member).post(APPLICATION + application + "/endorsements").then().statusCode(201);
        permissions(member, APPLICATION + application)
                .body(reason("endorseApplication"), equalTo("urn:problem:already-endorsed"));

        decide(application, "REJECTED").then().statusCode(200);

        permissions(applicant, APPLICATION + application)
                .body(reason("withdrawMembershipApplication"), equalTo("urn:problem:application-not-open"));
        permissions(secretary(), APPLICATION + application)
                .body(reason("recordMembershipDecision"), equalTo("urn:problem:application-not-open"))
                .body(reason("requestMembershipDecision"), equalTo("urn:problem:application-not-open"));
    }

    @Test
    void theNomineeAnswersOnce() {
        TestPerson nominee = person();
        UUID nomination = idOf(as(person())
                .body(Map.of(
                        "statement",
                        "She helps.",
                        "categories",
                        List.of("COMMUNITY_HELP"),
                        "nominee",
                        Map.of("personId", nominee.id())))
                .post("/v1/membership-applications"));

        permissions(nominee, APPLICATION + nomination)
                .body(allowed("consentToNomination"), equalTo(true))
                .body(allowed("refuseNomination"), equalTo(true));
        as(nominee).post(APPLICATION + nomination + "/consent").then().statusCode(200);
        permissions(nominee, APPLICATION + nomination)
                .body(reason("consentToNomination"), equalTo("urn:problem:consent-not-asked"))
                .body(reason("refuseNomination"), equalTo("urn:problem:consent-not-asked"));
    }

    @Test
    void whoMayNotKnowOfAnApplicationLearnsNothing() {
        UUID application = application(person());

        permissions(person(), APPLICATION + application)
                .body(reason("getMembershipApplication"), equalTo("urn:problem:not-found"))
                .body(reason("withdrawMembershipApplication"), equalTo("urn:problem:not-found"));
    }

    @Test
    void oneEndsOnesOwnMembershipOnce() {
        TestPerson member = member();
        UUID membership = memberIdOf(member);
        String subject = "/v1/members/" + membership;

        permissions(member, subject)
                .body(allowed("resign"), equalTo(true))
                .body(reason("terminateMembership"), equalTo("urn:problem:forbidden"))
                .body(
                        "operations.find { it.operationId == 'terminateMembership' }.reason.needed",
                        contains("secretary"));
        permissions(secretary(), subject)
                .body(reason("resign"), equalTo("urn:problem:not-found"))
                .body(allowed("terminateMembership"), equalTo(true));
        permissions(person(), subject).body(reason("getMember"), equalTo("urn:problem:not-found"));

        as(member).body(Map.of()).post(subject + "/resignation").then().statusCode(200);

        permissions(member, subject).body(reason("resign"), equalTo("urn:problem:member-not-active"));
        permissions(secretary(), subject).body(reason("recordDeath"), equalTo("urn:problem:member-not-active"));
    }

    private static String allowed(String operationId) {
        return "operations.find { it.operationId == '" + operationId + "' }.allowed";
    }

    private static String reason(String operationId) {
        return "operations.find { it.operationId == '" + operationId + "' }.reason.type";
    }

    private static ValidatableResponse permissions(TestPerson person, String subject) {
        return as(person)
                .queryParam("subject", subject)
                .get("/v1/me/permissions")
                .then()
                .statusCode(200);
    }
}
