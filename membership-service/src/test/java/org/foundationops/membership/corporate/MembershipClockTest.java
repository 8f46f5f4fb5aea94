package org.foundationops.membership.corporate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.approvedMembership;
import static org.foundationops.membership.Foundation.approvedRenewal;
import static org.foundationops.membership.Foundation.bill;
import static org.foundationops.membership.Foundation.corporateStatus;
import static org.foundationops.membership.Foundation.idOf;
import static org.foundationops.membership.Foundation.invoice;
import static org.foundationops.membership.Foundation.membershipEndingIn;
import static org.foundationops.membership.Foundation.pay;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Foundation.treasurer;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.refused;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.membership.Foundation;
import org.foundationops.membership.Race;
import org.foundationops.membership.Topic;
import org.junit.jupiter.api.Test;

/** What the clock publishes: everything that is due, once, at the instant of its date. */
@ServiceTest
class MembershipClockTest {

    @Inject
    MembershipClock clock;

    /** Test vector: term end 2027-03-10, the clock is down from 8 to 12 February and runs on the 13th. */
    @Test
    void theReminderThatWasDueDuringAnOutageIsSentOnceAndOnceOnly() {
        TestPerson representative = person();
        UUID membership = membershipEndingIn(25, representative);

        clock.tick();
        clock.tick();

        String dueAt = TODAY.minusDays(5) + "T00:00:00Z";
        assertThat(reminders(membership)).containsExactly("RENEWAL_DUE " + dueAt);
        Topic.awaitParticiples(
                "corporate-membership", membership, "applied", "approved", "invoiced", "activated", "renewal-due");
        UUID reminder = Foundation.idFound("select id from reminder where about_id = ?", membership);
        JsonNode issued = Topic.state("reminder", reminder, "issued");
        assertThat(issued.path("personId").textValue())
                .isEqualTo(representative.id().toString());
        assertThat(issued.path("dueAt").textValue()).isEqualTo(dueAt);
        assertThat(TestDatabase.query(
                        "select actor, details ->> 'at' as at from audit_entry where subject = ? and action = 'renewal-due'",
                        membership.toString()))
                .containsExactly(Map.of("actor", "system", "at", dueAt));
    }

    /** Test vector: unpaid at the end, not on the roll of an election with the day after as its record date. */
    @Test
    void unpaidAtTheEndItIsSuspendedAndOffTheRoll() {
        TestPerson representative = person();
        UUID membership = membershipEndingIn(-3, representative);
        Instant end = TODAY.minusDays(2).atStartOfDay().toInstant(ZoneOffset.UTC);

        assertThat(corporateStatus(membership)).isEqualTo("SUSPENDED");
        assertThat(isOnTheRollAt(end.minusNanos(1000), representative)).isTrue();
        assertThat(isOnTheRollAt(end, representative)).isFalse();

        clock.tick();

        JsonNode suspended = Topic.state("corporate-membership", membership, "suspended");
        assertThat(suspended.path("status").textValue()).isEqualTo("SUSPENDED");
        assertThat(suspended.path("paidUntil").textValue()).isEqualTo(end.toString());
        assertThat(reminders(membership))
                .containsExactly("RENEWAL_DUE " + TODAY.minusDays(33) + "T00:00:00Z", "SUSPENDED " + end);
    }

    @Test
    void afterTheGracePeriodItLapsesWithWhatWasUnderWayAndTheOrganisationMayApplyAgain() {
        TestPerson representative = person();
        UUID membership = membershipEndingIn(-80, representative);
        UUID renewal = approvedRenewal(representative, membership, "BRONZE");
        UUID invoice = idOf(bill(membership, "2200.00"));
        Foundation.daysAgo(membership, 20);
        assertThat(corporateStatus(membership)).isEqualTo("LAPSED");
        refused(pay(invoice, "2200.00", "late-" + invoice), 409, "corporate-membership-ended");

        clock.tick();

        assertThat(corporateStatus(membership)).isEqualTo("LAPSED");
        as(treasurer()).get("/v1/invoices/{id}", invoice).then().body("status", equalTo("VOID"));
        as(treasurer()).get("/v1/corporate-renewals/{id}", renewal).then().body("status", equalTo("WITHDRAWN"));
        JsonNode lapsed = Topic.state("corporate-membership", membership, "lapsed");
        assertThat(lapsed.path("endedAt").textValue()).isEqualTo(TODAY.minusDays(9) + "T00:00:00Z");
        applyAgain(representative, membership);
    }

    @Test
    void whoLapsedByDateMayApplyAgainBeforeTheClockHasCome() {
        TestPerson representative = person();
        UUID membership = membershipEndingIn(-100, representative);

        applyAgain(representative, membership);

        assertThat(reminders(membership)).hasSize(3);
        Topic.awaitParticiples(
                "corporate-membership",
                membership,
                "applied",
                "approved",
                "invoiced",
                "activated",
                "renewal-due",
                "suspended",
                "lapsed");
    }

    @Test
    void twoClocksAtOncePublishEverythingOnce() {
        List<UUID> memberships = IntStream.range(0, 20)
                .mapToObj(i -> membershipEndingIn(-100, person()))
                .toList();

        Race.of(4, replica -> {
            clock.tick();
            return replica;
        });
        clock.tick();

        assertThat(memberships).allSatisfy(membership -> {
            assertThat(reminders(membership)).hasSize(3);
            assertThat(TestDatabase.count(
                            "select count(*) from audit_entry where subject = ?"
                                    + " and action in ('renewal-due', 'suspended', 'lapsed')",
                            membership.toString()))
                    .isEqualTo(3);
        });
    }

    @Test
    void ofAnOverdueInvoiceTheRepresentativeIsRemindedOnce() {
        UUID invoice = invoice(approvedMembership(person()));
        LocalDate dueOn = TODAY.minusDays(4);
        TestDatabase.execute("update invoice set due_on = ? where id = ?", dueOn, invoice);

        clock.tick();
        clock.tick();

        assertThat(reminders(invoice)).containsExactly("INVOICE_OVERDUE " + dueOn.plusDays(1) + "T00:00:00Z");
    }

    @Test
    void officersReadTheReminders() {
        UUID membership = membershipEndingIn(25, person());
        clock.tick();

        assertThat(as(secretary()).accept("text/csv").get("/v1/reminders").asString())
                .contains(membership.toString());
        as(secretary()).get("/v1/reminders").then().statusCode(200);
        refused(as(person()).get("/v1/reminders"), 403, "forbidden");
        refused(asNobody().get("/v1/reminders"), 401, "unauthenticated");
    }

    private static void applyAgain(TestPerson representative, UUID former) {
        String organisation = as(treasurer())
                .get("/v1/corporate-memberships/{id}", former)
                .then()
                .extract()
                .path("organisationId");
        as(representative)
                .body(Map.of("organisationId", organisation, "tier", "BRONZE", "representativeId", representative.id()))
                .post("/v1/corporate-memberships")
                .then()
                .statusCode(201);
    }

    /** Kind and due instant, in the order of the instants. */
    private static List<String> reminders(UUID about) {
        return TestDatabase.query(
                        "select kind || ' ' || to_char(due_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') as line"
                                + " from reminder where about_id = ? order by due_at",
                        about)
                .stream()
                .map(row -> String.valueOf(row.get("line")))
                .toList();
    }

    private static boolean isOnTheRollAt(Instant at, TestPerson person) {
        return as(secretary())
                .accept("application/x-ndjson")
                .queryParam("at", at.toString())
                .get("/v1/electorate/entries")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .contains(person.id().toString());
    }
}
