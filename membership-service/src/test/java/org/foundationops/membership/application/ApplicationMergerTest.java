package org.foundationops.membership.application;

import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.memberIdOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.foundationops.membership.Topic;
import org.junit.jupiter.api.Test;

/** What becomes of drafts, nominations, endorsements and comments of somebody who was registered twice. */
@ServiceTest
class ApplicationMergerTest {

    private static final String PATH = "/v1/membership-applications/{id}";

    @Test
    void theSurvivorAnswersANominationOfTheOther() {
        TestPerson old = person();
        TestPerson survivor = person();
        TestPerson nominator = person();
        UUID byId = nominate(nominator, Map.of("personId", old.id()));
        UUID byAddress = nominate(nominator, Map.of("email", Tokens.email(old.sub()), "displayName", "Ada"));

        merge(old, survivor);

        as(survivor)
                .get("/v1/membership-applications")
                .then()
                .body("items.id", contains(byId.toString(), byAddress.toString()));
        as(nominator)
                .get(PATH, byAddress)
                .then()
                .body("nominee.email", equalTo(Tokens.email(old.sub())))
                .body("nominee.personId", nullValue());
        as(survivor).post(PATH + "/consent-refusal", byId).then().statusCode(200);
        as(survivor)
                .post(PATH + "/consent", byAddress)
                .then()
                .statusCode(200)
                .body("personId", equalTo(survivor.id().toString()));
    }

    @Test
    void whoHadNominatedThemselfHasNoNominationAnyMore() {
        TestPerson old = person();
        TestPerson survivor = person();
        UUID own = nominate(survivor, Map.of("personId", old.id()));
        UUID byOld = nominate(old, Map.of("personId", person().id()));

        merge(old, survivor);

        as(survivor).get(PATH, own).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        as(survivor)
                .get(PATH, byOld)
                .then()
                .body("nominatorId", equalTo(survivor.id().toString()));
        Topic.awaitParticiples("membership-application", byOld, "submitted", "moved");
        as(survivor).post(PATH + "/withdrawal", byOld).then().statusCode(200);
    }

    @Test
    void whatWasSubmittedIsKeptBeforeADraft() {
        TestPerson old = person();
        TestPerson survivor = person();
        UUID draft = idOf(
                as(old).body(Map.of("statement", "I help.", "categories", List.of("COMMUNITY_HELP"), "draft", true))
                        .post("/v1/membership-applications"));
        UUID submitted = application(survivor);

        merge(old, survivor);

        as(survivor).get(PATH, submitted).then().body("status", equalTo("READY"));
        as(secretary()).get(PATH, draft).then().body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void theBodyIsNotAskedAboutAnApplicationThatEndedWithTheMerger() {
        TestPerson old = person();
        UUID application = application(old);
        String request = as(secretary())
                .body(Map.of("bodyId", UuidV7.next().toString()))
                .post(PATH + "/decision-requests", application)
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        merge(old, member());

        as(secretary())
                .get(PATH + "/decision-requests", application)
                .then()
                .body("items.id", contains(request))
                .body("items.withdrawn", contains(true));
    }

    @Test
    void theSurvivorEndorsesOnceAndNotThemself() {
        TestPerson old = member();
        TestPerson survivor = member();
        TestPerson applicant = person();
        UUID application = application(applicant);
        UUID other = application(person());
        endorse(old, application);
        UUID kept = endorse(survivor, application);
        UUID moved = endorse(old, other);
        UUID comment = idOf(as(old).body(Map.of("text", "Patient.")).post(PATH + "/comments", other));

        merge(old, survivor);

        as(survivor).get(PATH + "/endorsements", application).then().body("items.id", contains(kept.toString()));
        as(survivor)
                .get(PATH + "/endorsements", other)
                .then()
                .body("items.id", contains(moved.toString()))
                .body("items.personId", contains(survivor.id().toString()));
        as(survivor)
                .post(PATH + "/comments/{comment}/erasure", other, comment)
                .then()
                .statusCode(200)
                .body("authorId", equalTo(survivor.id().toString()));
    }

    @Test
    void anEndorsementOfOneselfEndsWithTheMerger() {
        TestPerson applicant = person();
        TestPerson duplicate = member();
        UUID application = application(applicant);
        UUID own = endorse(duplicate, application);
        // The membership would end the application: only a membership that is over lets it stand.
        UUID member = memberIdOf(duplicate);
        as(duplicate)
                .body(Map.of())
                .post("/v1/members/{id}/resignation", member)
                .then()
                .statusCode(200);

        merge(duplicate, applicant);

        as(secretary()).get(PATH + "/endorsements", application).then().body("items", empty());
        as(secretary())
                .get(PATH + "/endorsements/{endorsement}", application, own)
                .then()
                .body("withdrawnAt", notNullValue());
        as(applicant).get(PATH, application).then().body("status", equalTo("READY"));
    }

    private static UUID nominate(TestPerson nominator, Map<String, ?> nominee) {
        return idOf(as(nominator)
                .body(Map.of("statement", "She helps.", "categories", List.of("COMMUNITY_HELP"), "nominee", nominee))
                .post("/v1/membership-applications"));
    }

    private static UUID endorse(TestPerson member, UUID application) {
        return idOf(as(member).post(PATH + "/endorsements", application));
    }

    private static void merge(TestPerson old, TestPerson survivor) {
        as(secretary())
                .body(Map.of("into", survivor.id(), "reason", "same person"))
                .post("/v1/persons/{id}/merger", old.id())
                .then()
                .statusCode(200);
    }
}
