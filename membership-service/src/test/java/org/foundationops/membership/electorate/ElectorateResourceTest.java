package org.foundationops.membership.electorate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.activeMembership;
import static org.foundationops.membership.Foundation.approvedMembership;
import static org.foundationops.membership.Foundation.bankReference;
import static org.foundationops.membership.Foundation.invoice;
import static org.foundationops.membership.Foundation.member;
import static org.foundationops.membership.Foundation.memberIdOf;
import static org.foundationops.membership.Foundation.pay;
import static org.foundationops.membership.Foundation.person;
import static org.foundationops.membership.Foundation.secretary;
import static org.foundationops.membership.Requests.as;
import static org.foundationops.membership.Requests.asNobody;
import static org.foundationops.membership.Requests.refused;

import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.TestPerson;
import org.junit.jupiter.api.Test;

@ServiceTest
class ElectorateResourceTest {

    @Test
    void aMemberVotesFromTheRecordedInstantOnAndUntilResigning() {
        TestPerson member = member();
        Instant admitted = instant(
                "select max(recorded_at) from member_period p join member m on m.id = p.member_id"
                        + " where m.person_id = ?",
                member.id());

        assertThat(linesOf(member, admitted.minusNanos(1000))).isEmpty();
        assertThat(linesOf(member, admitted)).containsExactly("INDIVIDUAL|" + member.id() + "|");

        as(member)
                .body(Map.of())
                .post("/v1/members/{id}/resignation", memberIdOf(member))
                .then()
                .statusCode(200);
        Instant resigned = instant(
                "select valid_until from member_period p join member m on m.id = p.member_id"
                        + " where m.person_id = ?",
                member.id());
        assertThat(linesOf(member, resigned.minusNanos(1000))).containsExactly("INDIVIDUAL|" + member.id() + "|");
        assertThat(linesOf(member, resigned)).isEmpty();
    }

    @Test
    void aCompanyVotesFromTheInstantOfFullPaymentOn() {
        TestPerson representative = person();
        UUID membership = approvedMembership(representative);
        UUID invoice = invoice(membership);
        pay(invoice, "1000.00", bankReference()).then().statusCode(201);
        assertThat(linesOf(representative, null)).isEmpty();

        pay(invoice, "1200.00", bankReference()).then().statusCode(201);

        Instant paid = instant("select max(recorded_at) from payment where invoice_id = ?", invoice);
        String organisation = organisationOf(membership);
        assertThat(linesOf(representative, paid.minusNanos(1000))).isEmpty();
        assertThat(linesOf(representative, paid))
                .containsExactly("CORPORATE|" + representative.id() + "|" + organisation);
    }

    @Test
    void aRepresentativeWhoIsAMemberLeavesTheVoteToTheAlternate() {
        TestPerson both = member();
        TestPerson alternate = person();
        UUID membership = activeMembership(both);
        assertThat(linesOf(both, null)).containsExactly("INDIVIDUAL|" + both.id() + "|");

        as(both).body(Map.of("personId", alternate.id(), "capacity", "ALTERNATE"))
                .post("/v1/corporate-memberships/{id}/representatives", membership)
                .then()
                .statusCode(200);

        assertThat(linesOf(alternate, null))
                .containsExactly("CORPORATE|" + alternate.id() + "|" + organisationOf(membership));
        assertThat(linesOf(both, null)).containsExactly("INDIVIDUAL|" + both.id() + "|");
    }

    @Test
    void figuresAndHashAgreeWithTheEntries() throws Exception {
        member();
        activeMembership(person());
        Instant now = TestDatabaseClock.now();

        JsonPath figures = asNobody()
                .queryParam("at", now.toString())
                .get("/v1/electorate")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        List<String> lines = lines(now);
        assertThat(lines).isSorted();
        assertThat(figures.getInt("count")).isEqualTo(lines.size());
        assertThat(figures.getLong("individual"))
                .isEqualTo(lines.stream()
                        .filter(line -> line.startsWith("INDIVIDUAL|"))
                        .count());
        assertThat(figures.getLong("corporate"))
                .isEqualTo(lines.stream()
                        .filter(line -> line.startsWith("CORPORATE|"))
                        .count());
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        lines.forEach(line -> sha256.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(figures.getString("sha256")).isEqualTo(HexFormat.of().formatHex(sha256.digest()));
    }

    @Test
    void aPastAnswerNeverChanges() {
        member();
        Instant then = TestDatabaseClock.now();
        String before = hash(then);
        TestPerson member = member();
        as(member)
                .body(Map.of())
                .post("/v1/members/{id}/resignation", memberIdOf(member))
                .then()
                .statusCode(200);

        assertThat(hash(then)).isEqualTo(before);
    }

    @Test
    void beforeTheFirstMemberNobodyVotes() {
        assertThat(hash(Instant.parse("2020-01-01T00:00:00Z")))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void theFutureIsNotKnown() {
        refused(
                asNobody().queryParam("at", "2126-01-01T00:00:00Z").get("/v1/electorate"),
                400,
                "instant-in-the-future");
        refused(asNobody().queryParam("at", "yesterday").get("/v1/electorate"), 400, "invalid-request");
        refused(asNobody().queryParam("when", "now").get("/v1/electorate"), 400, "invalid-request");
    }

    @Test
    void onlyOfficersSeeTheEntries() {
        refused(asNobody().get("/v1/electorate/entries"), 401, "unauthenticated");
        refused(as(person()).get("/v1/electorate/entries"), 403, "forbidden");
        String csv = as(secretary())
                .accept("text/csv")
                .get("/v1/electorate/entries")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).startsWith("class,personId,organisationId,weight\r\n");
    }

    private static String hash(Instant at) {
        return asNobody()
                .queryParam("at", at.toString())
                .get("/v1/electorate")
                .then()
                .extract()
                .path("sha256");
    }

    private static List<String> linesOf(TestPerson person, @org.jspecify.annotations.Nullable Instant at) {
        return lines(at == null ? TestDatabaseClock.now() : at).stream()
                .filter(line -> line.contains(person.id().toString()))
                .toList();
    }

    private static List<String> lines(Instant at) {
        return as(secretary())
                .accept("application/x-ndjson")
                .queryParam("at", at.toString())
                .get("/v1/electorate/entries")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .map(JsonPath::from)
                .map(entry -> entry.getString("class") + "|" + entry.getString("personId") + "|"
                        + (entry.get("organisationId") == null ? "" : entry.getString("organisationId")))
                .toList();
    }

    private static String organisationOf(UUID membership) {
        return as(secretary())
                .get("/v1/corporate-memberships/{id}", membership)
                .then()
                .extract()
                .path("organisationId");
    }

    private static Instant instant(String sql, UUID id) {
        return TestDatabaseClock.instant(TestDatabase.query(sql, id));
    }
}
