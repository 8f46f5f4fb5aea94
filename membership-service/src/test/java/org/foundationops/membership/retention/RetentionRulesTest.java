package org.foundationops.membership.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.application;
import static org.foundationops.membership.Foundation.decide;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.once;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.retention.Retention;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each rule removes, and what it leaves. */
@ServiceTest
class RetentionRulesTest {

    @Inject
    Retention retention;

    @BeforeEach
    void aNewDay() {
        TestDatabase.execute("delete from retention_run");
    }

    @Test
    void theRulesArePublic() {
        asNobody()
                .get("/v1/retention-rules")
                .then()
                .statusCode(200)
                .body(
                        "items.kind",
                        hasItems(
                                "application-drafts",
                                "application-words",
                                "unanswered-nominations",
                                "email-wishes",
                                "import-problems"))
                .body("items.find { it.kind == 'application-drafts' }.days", equalTo(180));
    }

    @Test
    void aDraftThatNobodyGoesOnWithIsDeleted() {
        UUID old = draft();
        UUID young = draft();
        changedDaysAgo(old, 181);
        changedDaysAgo(young, 179);

        retention.run();

        assertThat(TestDatabase.query("select id from membership_application where id in (?, ?)", old, young))
                .containsExactly(Map.of("id", young));
    }

    @Test
    void theWordsOfWhatCameToNothingGoAndTheDecisionStays() {
        UUID rejected = discussed();
        decide(rejected, "REJECTED").then().statusCode(200);
        UUID approved = discussed();
        decide(approved, "APPROVED").then().statusCode(200);
        UUID open = discussed();
        UUID recent = discussed();
        decide(recent, "REJECTED").then().statusCode(200);
        changedDaysAgo(rejected, 731);
        changedDaysAgo(approved, 731);
        changedDaysAgo(open, 731);
        changedDaysAgo(recent, 729);

        retention.run();

        as(secretary())
                .get("/v1/membership-applications/{id}", rejected)
                .then()
                .body("statement", equalTo("Erased"))
                .body("status", equalTo("REJECTED"))
                .body("decision.minuteReference", equalTo("Board, item 4"));
        assertThat(comments(rejected)).isZero();
        for (UUID kept : List.of(approved, open, recent)) {
            as(secretary())
                    .get("/v1/membership-applications/{id}", kept)
                    .then()
                    .body("statement", equalTo("I review."));
            assertThat(comments(kept)).isEqualTo(1);
        }
    }

    @Test
    void aNominationThatNobodyAnsweredIsWithdrawnWithWhatWasTyped() {
        TestPerson nominator = person();
        UUID nomination = idOf(as(nominator)
                .body(Map.of(
                        "statement",
                        "She helps.",
                        "categories",
                        List.of("COMMUNITY_HELP"),
                        "nominee",
                        Map.of("email", "nobody-" + UuidV7.next() + "@example.org", "displayName", "Nobody")))
                .post("/v1/membership-applications"));
        TestDatabase.execute(
                "update membership_application set submitted_at = submitted_at - interval '91 days' where id = ?",
                nomination);

        retention.run();

        Topic.awaitParticiples("membership-application", nomination, "submitted", "withdrawn");
        assertThat(TestDatabase.query(
                        "select standing from membership_application where id = ? and nominee_email is null"
                                + " and nominee_name is null",
                        nomination))
                .containsExactly(Map.of("standing", "WITHDRAWN"));
    }

    @Test
    void anAddressThatNobodyConfirmedIsForgotten() {
        TestPerson ada = person();
        TestPerson bo = person();
        for (TestPerson each : List.of(ada, bo)) {
            as(each).body(Map.of("email", "wished-" + UuidV7.next() + "@example.org"))
                    .post("/v1/me/email-change")
                    .then()
                    .statusCode(202);
        }
        TestDatabase.execute(
                "update person set new_email_asked_at = now() - interval '12 days',"
                        + " new_email_expires_at = now() - interval '8 days' where id = ?",
                ada.id());

        retention.run();

        assertThat(TestDatabase.query(
                        "select id from person where new_email is not null and id in (?, ?)", ada.id(), bo.id()))
                .containsExactly(Map.of("id", bo.id()));
    }

    @Test
    void whatWasWrongWithAFileIsForgotten() {
        UUID file = idOf(once(secretary())
                .contentType("text/csv")
                .body("email,display_name,country\r\nnot an address,Ada,GB\r\n")
                .post("/v1/imports?kind=PERSONS"));
        Awaitility.await()
                .until(() -> TestDatabase.count("select count(*) from import_problem where import_id = ?", file) > 0);
        retention.run();
        assertThat(TestDatabase.count("select count(*) from import_problem where import_id = ?", file))
                .isPositive();

        TestDatabase.execute("delete from retention_run");
        TestDatabase.execute("update import_run set ended_at = now() - interval '91 days' where id = ?", file);
        retention.run();

        assertThat(TestDatabase.count("select count(*) from import_problem where import_id = ?", file))
                .isZero();
        as(secretary()).get("/v1/imports/{id}", file).then().body("status", equalTo("REJECTED"));
    }

    private static UUID draft() {
        return idOf(as(person())
                .body(Map.of("statement", "I might.", "categories", List.of("CODE_AND_DOCS"), "draft", true))
                .post("/v1/membership-applications"));
    }

    private static UUID discussed() {
        UUID application = application(person());
        as(member())
                .body(Map.of("text", "Patient reviews."))
                .post("/v1/membership-applications/{id}/comments", application)
                .then()
                .statusCode(201);
        return application;
    }

    private static long comments(UUID application) {
        return TestDatabase.count(
                "select count(*) from application_comment where application_id = ? and text is not null", application);
    }

    /** The trigger that notes the time of a change must not note this one. */
    private static void changedDaysAgo(UUID application, int days) {
        TestDatabase.execute("alter table membership_application disable trigger membership_application_note_update");
        TestDatabase.execute(
                "update membership_application set updated_at = now() - make_interval(days => ?) where id = ?",
                days,
                application);
        TestDatabase.execute("alter table membership_application enable trigger membership_application_note_update");
    }
}
