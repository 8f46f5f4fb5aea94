package org.foundationops.membership.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.decide;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.memberIdOf;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.junit.jupiter.api.Test;

/** Somebody nominates somebody else, who must consent. */
@ServiceTest
class NominationResourceTest {

    private static final String PATH = "/v1/membership-applications/{id}";

    @Test
    void theNomineeConsentsAndIsAdmitted() {
        TestPerson nominee = person();
        TestPerson nominator = person();
        UUID nomination = idOf(nominate(nominator, Map.of("personId", nominee.id())));

        as(nominee)
                .get("/v1/membership-applications")
                .then()
                .body("items.id", contains(nomination.toString()))
                .body("items[0].status", equalTo("SUBMITTED"))
                .body("items[0].consent", equalTo("ASKED"));
        refused(decide(nomination, "APPROVED"), 409, "application-not-ready");
        as(nominee)
                .post(PATH + "/consent", nomination)
                .then()
                .statusCode(200)
                .body("status", equalTo("READY"))
                .body("personId", equalTo(nominee.id().toString()))
                .body("nominatorId", equalTo(nominator.id().toString()));
        decide(nomination, "APPROVED").then().statusCode(200);

        assertThat(memberIdOf(nominee)).isNotNull();
        Topic.awaitParticiples("membership-application", nomination, "submitted", "consent-given", "approved");
        assertThat(Topic.state("membership-application", nomination, "submitted")
                        .has("personId"))
                .isFalse();
        assertThat(Topic.state("membership-application", nomination, "consent-given")
                        .path("personId")
                        .textValue())
                .isEqualTo(nominee.id().toString());
    }

    @Test
    void aNominationByAddressLooksTheSameWhetherWeKnowTheAddressOrNot() {
        TestPerson known = member();
        String unknown = "nobody-" + UuidV7.next() + "@example.org";

        JsonNode ofKnown = shown(byAddress(person(), emailOf(known)));
        JsonNode ofUnknown = shown(byAddress(person(), unknown));

        assertThat(ofKnown.fieldNames()).toIterable().containsExactlyElementsOf(() -> ofUnknown.fieldNames());
        assertThat(ofKnown.has("personId")).isFalse();
        assertThat(ofKnown.at("/nominee/email").textValue()).isEqualTo(emailOf(known));
        assertThat(TestDatabase.count("select count(*) from person where email = ?", unknown))
                .isZero();
    }

    @Test
    void whoSignsInWithTheNominatedAddressFindsTheNomination() {
        String sub = "nominee-" + UuidV7.next();
        String email = emailOf(person("probe-" + UuidV7.next())).replaceFirst("^probe-[^@]*", sub);
        TestPerson nominator = person();
        UUID nomination = idOf(byAddress(nominator, email));
        TestPerson nominee = person(sub);
        assertThat(emailOf(nominee)).isEqualTo(email);

        as(nominee).get("/v1/membership-applications").then().body("items.id", contains(nomination.toString()));
        as(nominee)
                .post(PATH + "/consent", nomination)
                .then()
                .statusCode(200)
                .body("personId", equalTo(nominee.id().toString()))
                .body("nominee", nullValue());

        assertThat(TestDatabase.query(
                                "select nominee_email, nominee_name from membership_application where id = ?",
                                nomination)
                        .getFirst()
                        .values())
                .containsOnlyNulls();
        JsonNode submitted = Topic.state("membership-application", nomination, "submitted");
        assertThat(submitted.toString()).doesNotContain(email, "Ada");
        assertThat(submitted.path("nominatorId").textValue())
                .isEqualTo(nominator.id().toString());
    }

    @Test
    void onlyTheNominatorSeesWhatTheyTyped() {
        TestPerson nominator = person();
        UUID nomination = idOf(byAddress(nominator, "nobody-" + UuidV7.next() + "@example.org"));

        as(nominator).get(PATH, nomination).then().body("nominee.displayName", equalTo("Ada"));
        as(secretary()).get(PATH, nomination).then().statusCode(200).body("nominee", nullValue());
        refused(as(person()).get(PATH, nomination), 404, "not-found");
        refused(as(member()).get(PATH, nomination), 404, "not-found");
    }

    @Test
    void theNomineeRefusesAndTheNominationEnds() {
        TestPerson nominee = person();
        UUID nomination = idOf(nominate(person(), Map.of("personId", nominee.id())));

        as(nominee)
                .post(PATH + "/consent-refusal", nomination)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("consent", equalTo("REFUSED"));

        refused(as(nominee).post(PATH + "/consent", nomination), 409, "consent-not-asked");
        refused(as(nominee).post(PATH + "/consent-refusal", nomination), 409, "consent-not-asked");
        assertThat(Topic.state("membership-application", nomination, "consent-refused")
                        .has("personId"))
                .isFalse();
    }

    @Test
    void onlyTheNomineeAnswers() {
        TestPerson nominator = person();
        UUID nomination = idOf(nominate(nominator, Map.of("personId", person().id())));

        for (String answer : List.of("/consent", "/consent-refusal")) {
            refused(asNobody().post(PATH + answer, nomination), 401, "unauthenticated");
            refused(as(nominator).post(PATH + answer, nomination), 404, "not-found");
            refused(as(secretary()).post(PATH + answer, nomination), 404, "not-found");
        }
    }

    @Test
    void theNominatorWithdrawsBeforeTheConsentAndTheNomineeAfterIt() {
        TestPerson nominator = person();
        TestPerson nominee = person();
        UUID waiting = idOf(nominate(nominator, Map.of("personId", nominee.id())));
        UUID consented = idOf(nominate(nominator, Map.of("personId", nominee.id())));
        as(nominee).post(PATH + "/consent", consented).then().statusCode(200);

        refused(as(nominee).post(PATH + "/withdrawal", waiting), 404, "not-found");
        as(nominator).post(PATH + "/withdrawal", waiting).then().statusCode(200);
        refused(as(nominator).post(PATH + "/withdrawal", consented), 404, "not-found");
        as(nominee).post(PATH + "/withdrawal", consented).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void whoIsAMemberOrHasAppliedCannotConsent() {
        TestPerson member = member();
        TestPerson applicant = person();
        application(applicant);
        UUID ofMember = idOf(nominate(person(), Map.of("personId", member.id())));
        UUID ofApplicant = idOf(nominate(person(), Map.of("personId", applicant.id())));

        refused(as(member).post(PATH + "/consent", ofMember), 409, "already-member");
        refused(as(applicant).post(PATH + "/consent", ofApplicant), 409, "application-already-open");
    }

    @Test
    void aNominationThatWaitsKeepsNobodyFromApplying() {
        TestPerson nominee = person();
        nominate(person(), Map.of("personId", nominee.id())).then().statusCode(201);

        assertThat(application(nominee)).isNotNull();
    }

    @Test
    void ofFiftyConsentsToTwoNominationsAtOnceOneCounts() {
        TestPerson nominee = person();
        UUID one = idOf(nominate(person(), Map.of("personId", nominee.id())));
        UUID other = idOf(nominate(person(), Map.of("personId", nominee.id())));

        List<Integer> statuses = Race.of(
                50,
                client -> as(nominee)
                        .post(PATH + "/consent", client % 2 == 0 ? one : other)
                        .statusCode());

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(49);
    }

    @Test
    void nobodyNominatesThemself() {
        TestPerson somebody = person();
        UUID byAddress = idOf(byAddress(somebody, emailOf(somebody)));

        refused(nominate(somebody, Map.of("personId", somebody.id())), 403, "own-nomination");
        refused(as(somebody).post(PATH + "/consent", byAddress), 403, "own-nomination");
    }

    @Test
    void aNomineeIsAKnownPersonOrHasAnAddressAndAName() {
        refused(nominate(person(), Map.of()), 422, "nominee-unclear").body("errors.pointer", contains("/nominee"));
        refused(nominate(person(), Map.of("email", "ada@example.org")), 422, "nominee-unclear");
        refused(nominate(person(), Map.of("email", "ada", "displayName", "Ada")), 422, "validation-failed")
                .body("errors.pointer", contains("/nominee/email"));
        refused(nominate(person(), Map.of("personId", UuidV7.next())), 422, "person-unknown")
                .body("errors.pointer", contains("/nominee/personId"));
    }

    @Test
    void theNomineeDoesNotSeeADraft() {
        TestPerson nominee = person();
        TestPerson nominator = person();
        UUID draft = idOf(as(nominator)
                .body(Map.of(
                        "statement",
                        "She helps.",
                        "categories",
                        List.of("COMMUNITY_HELP"),
                        "nominee",
                        Map.of("personId", nominee.id()),
                        "draft",
                        true))
                .post("/v1/membership-applications"));

        as(nominee).get("/v1/membership-applications").then().body("items", empty());
        refused(as(nominee).get(PATH, draft), 404, "not-found");
        refused(as(nominee).post(PATH + "/consent", draft), 404, "not-found");
        as(nominator).get(PATH, draft).then().statusCode(200);
    }

    private static Response byAddress(TestPerson nominator, String email) {
        return nominate(nominator, Map.of("email", email, "displayName", "Ada"));
    }

    private static Response nominate(TestPerson nominator, Map<String, ?> nominee) {
        return as(nominator)
                .body(Map.of("statement", "She helps.", "categories", List.of("COMMUNITY_HELP"), "nominee", nominee))
                .post("/v1/membership-applications");
    }

    private static JsonNode shown(Response nomination) {
        return nomination.then().statusCode(201).extract().as(JsonNode.class);
    }

    private static String emailOf(TestPerson person) {
        return as(person).get("/v1/me").then().extract().path("email");
    }
}
