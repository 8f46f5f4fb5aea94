package org.foundationops.local.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** One individual member, and one company whose representative votes for it. */
final class FirstMembers {

    private static final String COMPANY = "Example Software Ltd";
    private static final Map<String, String> DUES = Map.of("amount", "2200.00", "currency", "USD");

    private final SeedApi membership;
    private final Map<String, String> people;
    private final LocalDate today;

    FirstMembers(SeedApi membership, Map<String, String> people, LocalDate today) {
        this.membership = membership;
        this.people = people;
        this.today = today;
    }

    /** The appointments come as messages from the elections service. */
    void awaitOfficers() {
        for (String officer : List.of("secretary", "treasurer")) {
            Waiting.until("the membership service, to know the officers,", () -> holds(officer));
        }
    }

    private Optional<JsonNode> holds(String officer) {
        JsonNode me = membership.get(officer, "/v1/me");
        boolean holds = StreamSupport.stream(me.path("roles").spliterator(), false)
                .anyMatch(role -> role.get("role").asText().equals(officer));
        return Optional.of(me).filter(answer -> holds);
    }

    void admitMember() {
        if (membership.get("member", "/v1/me").has("membership")) {
            return;
        }
        String applications = "/v1/membership-applications";
        JsonNode application = membership
                .find("secretary", applications, open -> isOf(open, "personId", "member"))
                .orElseGet(() -> membership.post(
                        "member",
                        applications,
                        Map.of(
                                "statement",
                                "I have reviewed changes for more than a year.",
                                "categories",
                                List.of("REVIEW_AND_TRIAGE"))));
        membership.post("secretary", applications + "/" + id(application) + "/decision", approval(2));
    }

    void admitCompany() {
        JsonNode company = company();
        String memberships = "/v1/corporate-memberships";
        JsonNode corporate = membership
                .find(
                        "secretary",
                        memberships,
                        known -> known.get("organisationId").equals(company.get("id")))
                .orElseGet(() -> membership.post("representative", memberships, application(company)));
        String path = memberships + "/" + id(corporate);
        if (!corporate.has("decision")) {
            membership.post("secretary", path + "/decision", approval(3));
        }
        JsonNode invoice = membership
                .find(
                        "treasurer",
                        "/v1/invoices",
                        known -> known.get("corporateMembershipId").equals(corporate.get("id")))
                .orElseGet(() -> membership.post("treasurer", path + "/invoices", invoice()));
        if (!invoice.get("status").asText().equals("PAID")) {
            membership.post("treasurer", "/v1/invoices/" + id(invoice) + "/payments", payment());
        }
    }

    private JsonNode company() {
        return membership
                .find(
                        "secretary",
                        "/v1/organisations",
                        known -> known.get("legalName").asText().equals(COMPANY))
                .orElseGet(() -> membership.post(
                        "secretary",
                        "/v1/organisations",
                        Map.of("legalName", COMPANY, "displayName", "Example Software", "country", "NL")));
    }

    private Map<String, Object> application(JsonNode company) {
        return Map.of("organisationId", id(company), "tier", "BRONZE", "representativeId", person("representative"));
    }

    private Map<String, Object> approval(int item) {
        return Map.of(
                "outcome",
                "APPROVED",
                "decidedOn",
                today.toString(),
                "minuteReference",
                "Founding minutes, item " + item);
    }

    private Map<String, Object> invoice() {
        return Map.of("amount", DUES, "dueOn", today.plusDays(30).toString());
    }

    private Map<String, Object> payment() {
        return Map.of("amount", DUES, "bankReference", "FOUNDING-1", "paidOn", today.toString());
    }

    private boolean isOf(JsonNode application, String field, String name) {
        return application.get(field).asText().equals(person(name));
    }

    private String person(String name) {
        return Objects.requireNonNull(people.get(name));
    }

    private static String id(JsonNode thing) {
        return thing.get("id").asText();
    }
}
