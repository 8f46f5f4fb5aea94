package org.foundationops.membership.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.membership.Foundation.corporateStatus;
import static org.foundationops.membership.Foundation.idFound;
import static org.foundationops.membership.Requests.TODAY;
import static org.foundationops.membership.imports.Files.csv;
import static org.foundationops.membership.imports.Files.domain;
import static org.foundationops.membership.imports.Files.email;
import static org.foundationops.membership.imports.Files.ended;
import static org.foundationops.membership.imports.Files.problems;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.membership.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@ServiceTest
class CorporateMembershipImportTest {

    private static final String COLUMNS =
            "organisation_domain,tier,decided_on,minute_reference,amount_paid,currency,paid_until,"
                    + "representative_email,alternate_email";

    @Test
    void aCompanyIsActiveFromTheImportUntilTheEndOfWhatItPaid() {
        String company = company();
        String voter = registered();
        String alternate = registered();

        Files.bringIn(
                "CORPORATE_MEMBERSHIPS",
                COLUMNS,
                company + ",GOLD," + TODAY.minusDays(100) + ",\"Board, item 7\",15000,USD," + TODAY.plusDays(200) + ","
                        + voter + "," + alternate);

        UUID membership = membershipOf(company);
        assertThat(corporateStatus(membership)).isEqualTo("ACTIVE");
        Map<String, ?> term = TestDatabase.query(
                        "select valid_from = recorded_at as from_recording, (valid_until at time zone 'UTC')::text as ends,"
                                + " tier, invoice_id from corporate_period where corporate_membership_id = ?",
                        membership)
                .getFirst();
        assertThat(term.get("from_recording")).isEqualTo(true);
        assertThat(term.get("ends")).isEqualTo(TODAY.plusDays(201) + " 00:00:00");
        assertThat(term.get("tier")).isEqualTo("GOLD");
        assertThat(term.get("invoice_id")).isNull();
        JsonNode state = Topic.state("corporate-membership", membership, "activated");
        assertThat(state.path("status").textValue()).isEqualTo("ACTIVE");
        assertThat(state.path("representatives").findValuesAsText("personId"))
                .containsExactly(personOf(voter).toString(), personOf(alternate).toString());
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where subject = ? and details->>'minuteReference' = ?",
                        membership.toString(),
                        "Board, item 7"))
                .isEqualTo(1);
    }

    @Test
    void whatWasPaidBeforeIsNoIncomeOfToday() {
        String company = company();
        long before = TestDatabase.count("select count(*) from income where kind = 'DUES'");

        Files.bringIn(
                "CORPORATE_MEMBERSHIPS",
                COLUMNS,
                row(company, "2200.00", TODAY.plusDays(90).toString()));

        assertThat(TestDatabase.count(
                        "select amount_minor from imported_dues where corporate_membership_id = ?",
                        membershipOf(company)))
                .isEqualTo(220_000);
        assertThat(TestDatabase.count("select count(*) from income where kind = 'DUES'"))
                .isEqualTo(before);
    }

    @Test
    void aRenewalThatIsDueAlreadyIsDueFromTheImportOn() {
        String company = company();

        Files.bringIn(
                "CORPORATE_MEMBERSHIPS",
                COLUMNS,
                row(company, "2200.00", TODAY.plusDays(5).toString()));

        UUID membership = membershipOf(company);
        assertThat(corporateStatus(membership)).isEqualTo("RENEWAL_DUE");
        assertThat(TestDatabase.count(
                        "select count(*) from corporate_membership where id = ? and renewal_due_at = applied_at",
                        membership))
                .isEqualTo(1);
    }

    @Test
    void everyProblemIsToldByItsLine() {
        String member = company();
        Files.bringIn(
                "CORPORATE_MEMBERSHIPS",
                COLUMNS,
                row(member, "2200.00", TODAY.plusDays(90).toString()));
        String company = company();
        String other = company();
        String person = registered();
        String end = TODAY.plusDays(90).toString();

        assertThat(problems(ended(
                        "CORPORATE_MEMBERSHIPS",
                        false,
                        csv(
                                COLUMNS,
                                row(member, "2200.00", end),
                                row(domain(), "2200.00", end),
                                row(company, "2000.00", end),
                                row(company, "2200.00", end),
                                row(other, "2200.00", TODAY.minusDays(1).toString()),
                                company() + ",TIN," + TODAY + ",Board,2200,USD," + end + "," + person + ",",
                                company() + ",BRONZE," + TODAY.plusDays(2) + ",Board,2200,USD," + end + "," + person
                                        + ",",
                                company() + ",BRONZE," + TODAY + ",,2200,EUR," + end + "," + person + ",",
                                company() + ",BRONZE," + TODAY + ",Board,a lot,USD," + end + "," + person + ",",
                                company() + ",BRONZE," + TODAY + ",Board,2200,USD," + end + "," + person + "," + person,
                                company() + ",BRONZE," + TODAY + ",Board,2200,USD," + end + "," + email() + ","))))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("2 organisation_domain belongs to a member"),
                        line -> assertThat(line)
                                .isEqualTo("3 organisation_domain belongs to no organisation that is registered"),
                        line -> assertThat(line).startsWith("4 amount_paid "),
                        line -> assertThat(line).isEqualTo("5 organisation_domain repeats line 4"),
                        line -> assertThat(line).isEqualTo("6 paid_until must not be in the past"),
                        line -> assertThat(line).startsWith("7 tier "),
                        line -> assertThat(line).startsWith("8 decided_on "),
                        line -> assertThat(line).isEqualTo("9 minute_reference must have from 1 to 140 characters"),
                        line -> assertThat(line).startsWith("9 amount_paid "),
                        line -> assertThat(line).isEqualTo("10 amount_paid must be a number with at most 2 decimals"),
                        line -> assertThat(line).startsWith("11 alternate_email "),
                        line -> assertThat(line)
                                .isEqualTo("12 representative_email belongs to nobody who is registered"));
        assertThat(TestDatabase.count(
                        "select count(*) from corporate_membership c join organisation_domain d"
                                + " using (organisation_id) where d.domain in (?, ?)",
                        company,
                        other))
                .isZero();
    }

    private static String row(String company, String amount, String paidUntil) {
        return company + ",BRONZE," + TODAY + ",Board," + amount + ",USD," + paidUntil + "," + registered() + ",";
    }

    private static String company() {
        String domain = domain();
        Files.bringIn(
                "ORGANISATIONS",
                "legal_name,display_name,country,domains,website,parent_domain",
                "Example Ltd,Example,IE," + domain + ",,");
        return domain;
    }

    private static String registered() {
        String email = email();
        Files.bringIn("PERSONS", "email,display_name,country", email + ",Somebody,");
        return email;
    }

    private static UUID personOf(String email) {
        return idIn(TestDatabase.query("select id from person where email = ?", email));
    }

    private static UUID membershipOf(String domain) {
        UUID organisation =
                idIn(TestDatabase.query("select organisation_id from organisation_domain where domain = ?", domain));
        return idFound("select id from corporate_membership where organisation_id = ?", organisation);
    }

    private static UUID idIn(List<Map<String, @Nullable Object>> found) {
        return UUID.fromString(
                String.valueOf(found.getFirst().values().iterator().next()));
    }
}
