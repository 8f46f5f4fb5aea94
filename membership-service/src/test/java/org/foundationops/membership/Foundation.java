package org.foundationops.membership;

import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.usd;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.foundationops.kit.testing.Tokens;
import org.jspecify.annotations.Nullable;

/** People, members and companies of tests; each call makes new ones through the API. */
public final class Foundation {

    private static @Nullable TestPerson secretary;
    private static @Nullable TestPerson treasurer;
    private static @Nullable TestPerson conductTeam;

    private Foundation() {}

    /** Somebody who has signed in and linked the sign-in. */
    public static TestPerson person() {
        return person("person-" + UuidV7.next());
    }

    public static TestPerson person(String sub) {
        return new TestPerson(idOf(signIn(Tokens.person(sub))), sub);
    }

    public static Response signIn(String token) {
        return Requests.asToken(token).post("/v1/me/sign-in-link");
    }

    public static UUID idOf(Response response) {
        return UUID.fromString(response.then().extract().path("id"));
    }

    /** The officer of the run; holding the office changes no other test. */
    public static synchronized TestPerson secretary() {
        if (secretary == null) {
            secretary = person().holding("secretary", null);
        }
        return secretary;
    }

    public static synchronized TestPerson treasurer() {
        if (treasurer == null) {
            treasurer = person().holding("treasurer", null);
        }
        return treasurer;
    }

    public static synchronized TestPerson conductTeam() {
        if (conductTeam == null) {
            conductTeam = person().holding("conduct-team", null);
        }
        return conductTeam;
    }

    /** For sixty days from now on. */
    public static UUID suspend(TestPerson person) {
        return suspend("personId", person.id());
    }

    public static UUID suspendOrganisation(UUID organisation) {
        return suspend("organisationId", organisation);
    }

    private static UUID suspend(String kind, UUID subject) {
        Response response = as(conductTeam())
                .body(Map.of(kind, subject, "until", TODAY.plusDays(60).toString(), "reason", "Report 7"))
                .post("/v1/suspensions");
        response.then().statusCode(201);
        return idOf(response);
    }

    public static Response lift(UUID suspension) {
        return as(conductTeam()).body(Map.of()).post("/v1/suspensions/{id}/lifting", suspension);
    }

    public static UUID organisationOf(UUID membership) {
        return UUID.fromString(as(secretary())
                .get("/v1/corporate-memberships/{id}", membership)
                .then()
                .extract()
                .path("organisationId"));
    }

    public static UUID application(TestPerson applicant) {
        Response response = as(applicant)
                .body(Map.of("statement", "I review.", "categories", List.of("REVIEW_AND_TRIAGE")))
                .post("/v1/membership-applications");
        response.then().statusCode(201);
        return idOf(response);
    }

    public static Map<String, String> decision(String outcome) {
        return Map.of("outcome", outcome, "decidedOn", TODAY.toString(), "minuteReference", "Board, item 4");
    }

    public static Response decide(UUID application, String outcome) {
        return as(secretary()).body(decision(outcome)).post("/v1/membership-applications/{id}/decision", application);
    }

    /** Somebody who applied and was admitted today. */
    public static TestPerson member() {
        TestPerson person = person();
        decide(application(person), "APPROVED").then().statusCode(200);
        return person;
    }

    public static UUID memberIdOf(TestPerson member) {
        return UUID.fromString(as(member).get("/v1/me").then().extract().path("membership.id"));
    }

    public static UUID organisation() {
        Response response = as(secretary())
                .body(Map.of("legalName", "Example Software Ltd", "displayName", "Example", "country", "IE"))
                .post("/v1/organisations");
        response.then().statusCode(201);
        return idOf(response);
    }

    /** A new organisation applies for Bronze. */
    public static UUID corporateMembership(TestPerson representative) {
        Response response = as(representative)
                .body(Map.of(
                        "organisationId", organisation(), "tier", "BRONZE", "representativeId", representative.id()))
                .post("/v1/corporate-memberships");
        response.then().statusCode(201);
        return idOf(response);
    }

    public static UUID approvedMembership(TestPerson representative) {
        UUID membership = corporateMembership(representative);
        as(secretary())
                .body(decision("APPROVED"))
                .post("/v1/corporate-memberships/{id}/decision", membership)
                .then()
                .statusCode(200);
        return membership;
    }

    public static UUID invoice(UUID membership) {
        Response response = bill(membership, "2200.00");
        response.then().statusCode(201);
        return idOf(response);
    }

    public static Response bill(UUID membership, String amount) {
        return as(treasurer())
                .body(Map.of("amount", usd(amount), "dueOn", TODAY.plusDays(30).toString()))
                .post("/v1/corporate-memberships/{id}/invoices", membership);
    }

    public static Response pay(UUID invoice, String amount, String bankReference) {
        return Requests.once(treasurer())
                .body(Map.of("amount", usd(amount), "bankReference", bankReference, "paidOn", TODAY.toString()))
                .post("/v1/invoices/{id}/payments", invoice);
    }

    public static String bankReference() {
        return "ref-" + UuidV7.next();
    }

    /** A new organisation that has paid for Bronze. */
    public static UUID activeMembership(TestPerson representative) {
        UUID membership = approvedMembership(representative);
        pay(invoice(membership), "2200.00", bankReference()).then().statusCode(201);
        return membership;
    }

    /** Moves all dates of a membership into the past, as if it had been so many days ago. */
    public static void daysAgo(UUID membership, int days) {
        TestDatabase.execute(
                "update corporate_period set valid_from = valid_from - make_interval(days => ?),"
                        + " valid_until = valid_until - make_interval(days => ?),"
                        + " planned_until = planned_until - make_interval(days => ?),"
                        + " recorded_at = recorded_at - make_interval(days => ?) where corporate_membership_id = ?",
                days,
                days,
                days,
                days,
                membership);
        TestDatabase.execute(
                "update corporate_membership set renewal_due_at = renewal_due_at - make_interval(days => ?),"
                        + " paid_until = paid_until - make_interval(days => ?),"
                        + " lapses_at = lapses_at - make_interval(days => ?) where id = ?",
                days,
                days,
                days,
                membership);
        TestDatabase.execute(
                "update corporate_representative set valid_from = valid_from - make_interval(days => ?),"
                        + " valid_until = valid_until - make_interval(days => ?),"
                        + " recorded_at = recorded_at - make_interval(days => ?) where corporate_membership_id = ?",
                days,
                days,
                days,
                membership);
    }

    /** A company whose term ends in so many days; negative when it has ended. */
    public static UUID membershipEndingIn(int days, TestPerson representative) {
        UUID membership = activeMembership(representative);
        daysAgo(membership, daysUntilEnd(membership) - days);
        return membership;
    }

    private static int daysUntilEnd(UUID membership) {
        // The term ends at 24:00 of its last day.
        return (int) TestDatabase.count(
                "select paid_until::date - 1 - ?::date from corporate_membership where id = ?",
                TODAY.toString(),
                membership);
    }

    public static Response requestRenewal(TestPerson representative, UUID membership, String tier) {
        return as(representative)
                .body(Map.of("tier", tier))
                .post("/v1/corporate-memberships/{id}/renewals", membership);
    }

    public static UUID approvedRenewal(TestPerson representative, UUID membership, String tier) {
        UUID renewal = idOf(requestRenewal(representative, membership, tier));
        as(secretary())
                .body(decision("APPROVED"))
                .post("/v1/corporate-renewals/{id}/decision", renewal)
                .then()
                .statusCode(200);
        return renewal;
    }

    /** The first payment on an invoice. */
    public static UUID paymentOn(UUID invoice) {
        return UUID.fromString(as(treasurer())
                .get("/v1/invoices/{id}", invoice)
                .then()
                .extract()
                .path("payments[0].id"));
    }

    public static Response reverse(UUID invoice, UUID payment) {
        return Requests.once(treasurer())
                .body(Map.of("reason", "booked by mistake"))
                .post("/v1/invoices/{id}/payments/{paymentId}/reversal", invoice, payment);
    }

    public static String corporateStatus(UUID membership) {
        return as(treasurer())
                .get("/v1/corporate-memberships/{id}", membership)
                .then()
                .extract()
                .path("status");
    }

    /** The one id that a query finds. */
    public static UUID idFound(String sql, UUID argument) {
        return UUID.fromString(String.valueOf(
                TestDatabase.query(sql, argument).getFirst().values().iterator().next()));
    }
}
