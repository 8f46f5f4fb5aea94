package org.foundationops.membership.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.decide;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Race;
import org.junit.jupiter.api.Test;

/** Members endorse and comment; members and those who decide read it. */
@ServiceTest
class DiscussionResourceTest {

    private static final String PATH = "/v1/membership-applications/{id}";

    @Test
    void aMemberEndorsesOnceTakesItBackAndEndorsesAgain() {
        UUID application = application(person());
        TestPerson member = member();

        Response endorsed = endorse(member, application);
        endorsed.then().statusCode(201).body("personId", equalTo(member.id().toString()));
        as(member).get(endorsed.header("Location")).then().statusCode(200);
        refused(endorse(member, application), 409, "already-endorsed");
        String withdrawal = PATH + "/endorsements/" + idOf(endorsed) + "/withdrawal";
        refused(as(secretary()).post(withdrawal, application), 404, "not-found");
        as(member).post(withdrawal, application).then().statusCode(200);
        refused(as(member).post(withdrawal, application), 409, "endorsement-withdrawn");
        as(member).get(PATH + "/endorsements", application).then().body("items", empty());
        endorse(member, application).then().statusCode(201);
        as(secretary())
                .get(PATH + "/endorsements", application)
                .then()
                .body("items.personId", contains(member.id().toString()));
        assertThat(TestDatabase.query(
                        "select action from audit_entry where subject = ? order by position",
                        idOf(endorsed).toString()))
                .containsExactly(Map.of("action", "endorsed"), Map.of("action", "withdrawn"));
    }

    @Test
    void ofFiftyEndorsementsOfAMemberAtOnceOneCounts() {
        UUID application = application(person());
        TestPerson member = member();

        List<Integer> statuses =
                Race.of(50, client -> endorse(member, application).statusCode());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(49);
    }

    @Test
    void onlyOtherMembersSpeak() {
        TestPerson applicant = person();
        UUID application = application(applicant);

        refused(asNobody().post(PATH + "/endorsements", application), 401, "unauthenticated");
        refused(endorse(person(), application), 403, "members-only");
        refused(endorse(applicant, application), 403, "own-endorsement");
        refused(asNobody().body(Map.of("text", "x")).post(PATH + "/comments", application), 401, "unauthenticated");
        refused(comment(person(), application), 403, "members-only");
        refused(comment(applicant, application), 403, "own-endorsement");
    }

    @Test
    void nobodySpeaksAboutWhatIsDecided() {
        UUID application = application(person());
        TestPerson member = member();
        decide(application, "REJECTED").then().statusCode(200);

        refused(endorse(member, application), 409, "discussion-closed");
        refused(comment(member, application), 409, "discussion-closed");
    }

    @Test
    void membersReadWhatIsUnderDiscussionAndOfficersReadIntoThePast() {
        TestPerson applicant = person();
        UUID application = application(applicant);
        TestPerson member = member();
        UUID comment = idOf(comment(member, application));
        TestPerson director = person().holding("director", null);

        as(member).get(PATH, application).then().statusCode(200).body("statement", equalTo("I review."));
        as(member()).get(PATH + "/comments", application).then().body("items.text", contains("Patient reviews."));
        as(director).get(PATH + "/comments/" + comment, application).then().statusCode(200);
        refused(as(applicant).get(PATH + "/comments", application), 403, "forbidden");
        refused(as(applicant).get(PATH + "/endorsements", application), 403, "forbidden");
        refused(as(person()).get(PATH + "/comments", application), 404, "not-found");
        refused(asNobody().get(PATH + "/comments", application), 401, "unauthenticated");

        decide(application, "APPROVED").then().statusCode(200);

        refused(as(applicant).get(PATH + "/comments", application), 403, "forbidden");
        refused(as(member).get(PATH + "/comments", application), 404, "not-found");
        as(director).get(PATH + "/comments", application).then().body("items.text", contains("Patient reviews."));
    }

    @Test
    void anOfficerDoesNotReadWhatIsSaidAboutTheirOwnApplication() {
        TestPerson director = person().holding("director", null);
        UUID application = application(director);

        refused(as(director).get(PATH + "/comments", application), 403, "forbidden");
        refused(as(director).get(PATH + "/endorsements", application), 403, "forbidden");
    }

    @Test
    void anErasedCommentHasNoWordsLeft() {
        UUID application = application(person());
        TestPerson author = member();
        UUID own = idOf(comment(author, application));
        UUID other = idOf(comment(author, application));
        String erasure = PATH + "/comments/{comment}/erasure";

        refused(as(member()).post(erasure, application, own), 404, "not-found");
        as(author).post(erasure, application, own).then().statusCode(200).body("text", nullValue());
        refused(as(author).post(erasure, application, own), 409, "comment-erased");
        as(secretary()).post(erasure, application, other).then().statusCode(200);
        assertThat(TestDatabase.count(
                        "select count(*) from application_comment where application_id = ? and text is not null",
                        application))
                .isZero();
    }

    @Test
    void theDiscussionLeavesTheApplicationInTheVersionThatIsBeforeABody() {
        TestPerson applicant = person();
        UUID application = application(applicant);
        String etag = as(applicant).get(PATH, application).header("ETag");

        endorse(member(), application).then().statusCode(201);
        comment(member(), application).then().statusCode(201);

        assertThat(as(applicant).get(PATH, application).header("ETag")).isEqualTo(etag);
    }

    private static Response endorse(TestPerson member, UUID application) {
        return as(member).post(PATH + "/endorsements", application);
    }

    private static Response comment(TestPerson member, UUID application) {
        return as(member).body(Map.of("text", "Patient reviews.")).post(PATH + "/comments", application);
    }
}
