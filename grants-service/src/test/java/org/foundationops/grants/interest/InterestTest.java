package org.foundationops.grants.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.grants.Requests.TODAY;
import static org.foundationops.grants.Requests.adoptedLine;
import static org.foundationops.grants.Requests.application;
import static org.foundationops.grants.Requests.approval;
import static org.foundationops.grants.Requests.approve;
import static org.foundationops.grants.Requests.as;
import static org.foundationops.grants.Requests.decisionOf;
import static org.foundationops.grants.Requests.knownEvent;
import static org.foundationops.grants.Requests.submitted;
import static org.foundationops.grants.Requests.submittedFor;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.grants.TestBody;
import org.foundationops.grants.Told;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Who is suspended gets no money, and who is not free to decide decides about none. */
@ServiceTest
class InterestTest {

    @Inject
    Suspensions suspensions;

    @Test
    void aSuspensionHoldsFromItsBeginningUntilItsEnd() {
        TestPerson person = People.register();
        Instant until = Told.moment().plus(Duration.ofDays(30));
        UUID suspension = UuidV7.next();
        Told.suspension(suspension, 1, "personId", person.id(), until);
        Instant from = Instant.parse("2020-01-01T00:00:00Z");

        Set<UUID> persons = Set.of(person.id(), UUID.randomUUID());
        assertThat(suspensions.among(persons, from.minusMillis(1))).isEmpty();
        assertThat(suspensions.among(persons, from)).containsExactly(person.id());
        assertThat(suspensions.among(persons, until.minusMillis(1))).containsExactly(person.id());
        assertThat(suspensions.among(persons, until)).isEmpty();
    }

    @Test
    void theSuspensionOfTheSurvivorIsThatOfTheMergedRecordToo() {
        TestPerson merged = People.register();
        TestPerson survivor = People.register();
        Told.suspension(survivor);
        KafkaProbe.publish(
                People.TOPIC,
                "foundation.membership.person.merged.v1",
                "person",
                merged.id(),
                2,
                Map.of(
                        "signIns",
                        List.of(Tokens.signInHash(merged.sub())),
                        "mergedInto",
                        survivor.id().toString()));
        Awaitility.await()
                .until(() -> TestDatabase.count(
                                "select count(*) from identity_person where person_id = ? and merged_into = ?",
                                merged.id(),
                                survivor.id())
                        == 1);

        assertThat(suspensions.among(Set.of(merged.id()), Instant.now())).containsExactly(merged.id());
    }

    @Test
    void nobodyAppliesWhileTheyAnOrganiserOrAnOrganisationOfTheirsIsSuspended() {
        TestPerson applicant = People.register();
        TestPerson organiser = People.register();
        UUID event = knownEvent(TODAY.plusDays(90), organiser);
        UUID company = UuidV7.next();
        TestPerson employee = People.register();
        Told.affiliation(employee, company);
        Told.suspensionOfOrganisation(company);

        refused(apply(employee, knownEvent(TODAY.plusDays(90))), 409, "organiser-suspended");
        UUID ofOrganiser = Told.suspension(organiser);
        refused(apply(applicant, event), 409, "organiser-suspended");
        Told.lifted(ofOrganiser, organiser);
        UUID ofApplicant = Told.suspension(applicant);
        refused(apply(applicant, event), 409, "organiser-suspended");
        Told.lifted(ofApplicant, applicant);
        apply(applicant, event).then().statusCode(201);
    }

    @Test
    void noMoneyIsGivenWhileAnOrganisationOfTheApplicantIsSuspended() {
        TestBody body = TestBody.create();
        String line = adoptedLine(body, "10000.00", "USD");
        TestPerson applicant = People.register();
        UUID company = UuidV7.next();
        Told.affiliation(applicant, company);
        String application = submitted(applicant, "100.00", "USD");
        Told.suspensionOfOrganisation(company);

        refused(
                approve(body.secretary(), application, approval(body.id(), line, "100.00", "USD")),
                409,
                "organiser-suspended");
    }

    @Test
    void whoIsCoAffiliatedDecidesNothing() {
        TestBody body = TestBody.create();
        String line = adoptedLine(body, "10000.00", "USD");
        TestPerson organiser = People.register();
        UUID holding = UuidV7.next();
        UUID daughter = UuidV7.next();
        Told.parent(daughter, holding);
        Told.affiliation(organiser, daughter);
        Told.affiliation(body.secretary(), holding);
        Told.affiliation(body.director(), daughter);
        String application =
                submittedFor(knownEvent(TODAY.plusDays(30), organiser), People.register(), "100.00", "USD");

        refused(
                approve(body.secretary(), application, approval(body.id(), line, "100.00", "USD")),
                403,
                "conflict-of-interest");
        refused(
                as(body.secretary())
                        .body(Map.of("decision", decisionOf(body.id())))
                        .post("/v1/grant-applications/{id}/rejection", application),
                403,
                "conflict-of-interest");
        refused(
                as(body.director())
                        .body(Map.of("bodyId", body.id().toString(), "reason", "The venue moved."))
                        .post("/v1/grant-applications/{id}/lead-time-waiver", application),
                403,
                "conflict-of-interest");
    }

    @Test
    void whoDeclaredAConflictDecidesNothing() {
        TestBody body = TestBody.create();
        String line = adoptedLine(body, "10000.00", "USD");
        TestPerson applicant = People.register();
        UUID company = UuidV7.next();
        Told.affiliation(applicant, company);
        String first = submitted(applicant, "100.00", "USD");
        String second = submitted(People.register(), "100.00", "USD");

        Told.conflict(body.secretary(), "organisationId", company);
        refused(
                approve(body.secretary(), first, approval(body.id(), line, "100.00", "USD")),
                403,
                "conflict-of-interest");
        Told.conflict(body.director(), "otherPersonId", applicant.id());
        refused(
                approve(body.director(), first, approval(body.id(), line, "100.00", "USD")),
                403,
                "conflict-of-interest");
        Told.conflict(body.director(), "subject", UUID.fromString(second));
        refused(
                approve(body.director(), second, approval(body.id(), line, "100.00", "USD")),
                403,
                "conflict-of-interest");
        approve(body.secretary(), second, approval(body.id(), line, "100.00", "USD"))
                .then()
                .statusCode(201);
    }

    @Test
    void whatWasLearntCanBeLearntAgain() {
        TestPerson person = People.register();
        Told.affiliation(person, UuidV7.next());
        Told.suspension(person);
        Told.conflict(person, "otherPersonId", UuidV7.next());
        TestDatabase.execute("delete from known_affiliation where person_id = ?", person.id());
        TestDatabase.execute("delete from known_suspension where person_id = ?", person.id());
        TestDatabase.execute("delete from known_conflict where person_id = ?", person.id());

        for (String table : List.of("affiliation", "suspension", "conflict")) {
            String rebuild = as(People.register())
                    .auth()
                    .oauth2(Tokens.administrator())
                    .body(Map.of("projection", "known-" + table))
                    .post("/v1/rebuilds")
                    .then()
                    .extract()
                    .path("id");
            Awaitility.await(table)
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> rebuild != null
                            && TestDatabase.count(
                                            "select count(*) from known_" + table + " where person_id = ?", person.id())
                                    == 1);
        }
    }

    private static Response apply(TestPerson applicant, UUID event) {
        return as(applicant).body(application(event, "100.00", "USD")).post("/v1/grant-applications");
    }

    private static void refused(Response response, int status, String type) {
        response.then().statusCode(status).body("type", equalTo("urn:problem:" + type));
    }
}
