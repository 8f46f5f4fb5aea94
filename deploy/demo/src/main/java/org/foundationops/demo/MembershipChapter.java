package org.foundationops.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.foundationops.local.api.Accounts.Account;

/** People become members, and a company becomes one by its payment. */
final class MembershipChapter {
    private final Stage stage;
    private final String base;
    private final String secretary;
    private final String treasurer;

    MembershipChapter(Stage stage) {
        this.stage = stage;
        this.base = stage.addresses().membership();
        this.secretary = stage.accounts().signIn("secretary");
        this.treasurer = stage.accounts().signIn("treasurer");
    }

    List<Person> signIn(List<Account> accounts) {
        stage.accounts().create(accounts);
        return stage.narrator().each("people sign in and are linked", accounts, Stage.WIDTH, account -> {
            String token = stage.accounts().signIn(account.username());
            JsonNode person = stage.api().post(base + "/v1/me/sign-in-link", token, Map.of());
            return new Person(person.get("id").asText(), account.name(), token);
        });
    }

    /** Each applies; the secretary records the board's decision on each application. */
    void admit(List<Person> people) {
        List<String> applications = stage.narrator()
                .each(
                        "applications",
                        people,
                        Stage.WIDTH,
                        person -> stage.api()
                                .post(
                                        base + "/v1/membership-applications",
                                        person.token(),
                                        Map.of(
                                                "statement",
                                                "I have reviewed changes for more than a year.",
                                                "categories",
                                                List.of("REVIEW_AND_TRIAGE")))
                                .get("id")
                                .asText());
        stage.narrator()
                .each(
                        "decisions recorded",
                        applications,
                        Stage.WIDTH,
                        application -> stage.api()
                                .post(
                                        base + "/v1/membership-applications/" + application + "/decision",
                                        secretary,
                                        Map.of(
                                                "outcome",
                                                "APPROVED",
                                                "decidedOn",
                                                today(),
                                                "minuteReference",
                                                minutes("members"))));
    }

    /** How many of them have an active membership now, as each of them is told. */
    int admitted(List<Person> people) {
        return (int) stage
                .narrator()
                .each(
                        "memberships read back",
                        people,
                        Stage.WIDTH,
                        person -> stage.api()
                                .get(base + "/v1/me", person.token())
                                .path("membership")
                                .path("status")
                                .asText())
                .stream()
                .filter("ACTIVE"::equals)
                .count();
    }

    /** A company applies, is approved, is invoiced the price of its tier, and pays in two parts. */
    Company join(Person representative) {
        String name = "Demonstration Company " + stage.run();
        JsonNode organisation = stage.api()
                .post(
                        base + "/v1/organisations",
                        secretary,
                        Map.of("legalName", name + " Ltd", "displayName", name, "country", "NL"));
        JsonNode membership = stage.api()
                .post(
                        base + "/v1/corporate-memberships",
                        representative.token(),
                        Map.of(
                                "organisationId",
                                organisation.get("id").asText(),
                                "tier",
                                "BRONZE",
                                "representativeId",
                                representative.id()));
        String url = base + "/v1/corporate-memberships/" + membership.get("id").asText();
        stage.api()
                .post(
                        url + "/decision",
                        secretary,
                        Map.of("outcome", "APPROVED", "decidedOn", today(), "minuteReference", minutes("companies")));
        JsonNode invoice = stage.api()
                .post(
                        url + "/invoices",
                        treasurer,
                        Map.of(
                                "amount",
                                dollars("2200.00"),
                                "dueOn",
                                LocalDate.now(ZoneOffset.UTC).plusDays(30).toString()));
        String payments = base + "/v1/invoices/" + invoice.get("id").asText() + "/payments";
        pay(payments, "1000.00", "A");
        stage.narrator().say("%s paid 1,000.00 of 2,200.00: %s", name, status(url));
        pay(payments, "1200.00", "B");
        stage.narrator().say("%s paid the rest: %s", name, status(url));
        return new Company(name, url);
    }

    /** The electorate at an instant, as membership-service computes it from its own records. */
    JsonNode electorate(String at) {
        return stage.api().get(base + "/v1/electorate?at=" + at, secretary);
    }

    JsonNode membership(Company company) {
        return stage.api().get(company.url(), treasurer);
    }

    private String status(String url) {
        return stage.api().get(url, treasurer).get("status").asText();
    }

    private void pay(String url, String amount, String part) {
        stage.api()
                .post(
                        url,
                        treasurer,
                        Map.of(
                                "amount",
                                dollars(amount),
                                "bankReference",
                                "DEMO-" + stage.run() + "-" + part + "-"
                                        + Instant.now().truncatedTo(ChronoUnit.MILLIS),
                                "paidOn",
                                today()));
    }

    private String minutes(String item) {
        return "Demonstration " + stage.run() + ", minutes, " + item;
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    private static Map<String, String> dollars(String amount) {
        return Map.of("amount", amount, "currency", "USD");
    }

    /** A corporate member and the address of its membership. */
    record Company(String name, String url) {}
}
