package org.foundationops.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.foundationops.local.api.Accounts;
import org.foundationops.local.api.Api;

/** The election of one director of a board of its own, between Ada and Ben, who are also the ones that vote. */
final class SmallElection {

    private static final Duration YEAR = Duration.ofDays(365);
    private static final Map<String, String> REASON = Map.of("reason", "Both voters have agreed.");

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private final Api api = new Api();
    private final Accounts accounts;
    private final Client membership;
    private final Client elections;
    private final String officer;
    private final String secretary;
    private final String path;
    private final List<Person> voters;

    /** Somebody who has signed in. */
    record Person(String id, String token) {}

    /** Goes as far as the end of the review, with a frozen roll. */
    SmallElection(int portOffset) {
        this.accounts = new Accounts(api, address(8180, portOffset));
        this.membership = new Client(address(8081, portOffset), accounts.signIn("secretary"));
        this.elections = new Client(address(8082, portOffset), accounts.signIn("administrator"));
        this.voters = signIn("clients-ada", "clients-ben");
        List<Person> board = signIn("clients-one", "clients-two", "clients-three");
        List<Person> officers = signIn("clients-secretary", "clients-treasurer", "clients-officer");
        this.secretary = officers.get(0).token();
        this.officer = officers.get(2).token();
        voters.forEach(this::admit);
        this.path = "/v1/elections/" + draft(bootstrap(board, officers));
        step("announcement");
        nominate();
        freezeRoll();
    }

    /** The first of those on the ballot paper. */
    Person ada() {
        return voters.get(0);
    }

    Person ben() {
        return voters.get(1);
    }

    String service() {
        return elections.service();
    }

    String id() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The announced hash of the manifest. */
    String openRegistration() {
        step("registration-opening");
        return elections.get(path).get("manifestHash").asText();
    }

    void openVoting() {
        step("opening");
    }

    void close() {
        step("closure");
    }

    /** The result that everybody sees. */
    JsonNode publish() {
        elections.as(officer).post(path + "/disclosure", REASON);
        step("count");
        elections
                .as(secretary)
                .post(
                        path + "/ratification",
                        Map.of("outcome", "RATIFIED", "decidedOn", today(), "minuteReference", "Minutes, item 2"));
        step("publication");
        return api.get(service() + path + "/result", null);
    }

    byte[] kit() {
        return api.getBytes(service() + path + "/kit", null, "application/zip");
    }

    private void step(String noun) {
        elections.as(officer).post(path + "/" + noun, Map.of());
    }

    private List<Person> signIn(String... names) {
        accounts.create(List.of(names).stream()
                .map(name -> new Accounts.Account(name, name))
                .toList());
        return List.of(names).stream()
                .map(name -> {
                    String token = accounts.signIn(name);
                    JsonNode person = membership.as(token).post("/v1/me/sign-in-link", Map.of());
                    return new Person(person.get("id").asText(), token);
                })
                .toList();
    }

    private void admit(Person person) {
        String application = membership
                .as(person.token())
                .post(
                        "/v1/membership-applications",
                        Map.of("statement", "I review changes.", "categories", List.of("REVIEW_AND_TRIAGE")))
                .get("id")
                .asText();
        membership.post(
                "/v1/membership-applications/" + application + "/decision",
                Map.of("outcome", "APPROVED", "decidedOn", today(), "minuteReference", "Minutes, item 1"));
    }

    /** One seat is up for election, two go on. */
    private String bootstrap(List<Person> board, List<Person> officers) {
        String body = elections
                .post("/v1/bodies", Map.of("name", "Clients Board", "kind", "BOARD", "authorisedNumber", 3))
                .get("id")
                .asText();
        elections.post(
                "/v1/bodies/" + body + "/bootstrap",
                Map.of(
                        "decisionReference",
                        "Founding minutes",
                        "decidedOn",
                        LocalDate.now(ZoneOffset.UTC).minusYears(2).toString(),
                        "seats",
                        List.of(
                                seat("EVEN", board.get(0), now),
                                seat("ODD", board.get(1), now.plus(YEAR)),
                                seat("ODD", board.get(2), now.plus(YEAR))),
                        "officers",
                        List.of(
                                office("secretary", officers.get(0)),
                                office("treasurer", officers.get(1)),
                                office("election-officer", officers.get(2)))));
        return body;
    }

    private Map<String, Object> seat(String cohort, Person holder, Instant plannedEnd) {
        return Map.of(
                "cohort",
                cohort,
                "holderId",
                holder.id(),
                "from",
                now.minus(YEAR.multipliedBy(2)).toString(),
                "plannedEnd",
                plannedEnd.toString());
    }

    private Map<String, Object> office(String role, Person person) {
        return Map.of(
                "role",
                role,
                "personId",
                person.id(),
                "from",
                now.minus(YEAR.multipliedBy(2)).toString());
    }

    private String draft(String body) {
        return elections
                .as(officer)
                .post(
                        "/v1/elections",
                        Map.of(
                                "bodyId",
                                body,
                                "title",
                                "One director",
                                "tieRule",
                                "SEED",
                                "publishLevel",
                                "FULL",
                                "timetable",
                                Map.of("recordDate", Instant.now().toString(), "termStart", now.toString()),
                                "terms",
                                List.of(Map.of(
                                        "cohort",
                                        "EVEN",
                                        "plannedEnd",
                                        now.plus(YEAR.multipliedBy(2)).toString()))))
                .get("id")
                .asText();
    }

    private void nominate() {
        step("nomination-opening");
        List<String> nominations = List.of(nominate(ada(), "Ada"), nominate(ben(), "Ben"));
        step("review");
        nominations.forEach(nomination ->
                elections.as(officer).post("/v1/nominations/" + nomination + "/eligibility", Map.of("eligible", true)));
    }

    private String nominate(Person candidate, String name) {
        Client theirs = elections.as(candidate.token());
        String id = theirs.post(path + "/nominations", Map.of("nomineeId", candidate.id()))
                .get("id")
                .asText();
        theirs.post(
                "/v1/nominations/" + id + "/acceptance",
                Map.of(
                        "displayName",
                        name,
                        "statement",
                        "I stand for election.",
                        "affiliations",
                        List.of(),
                        "conductAcknowledged",
                        true));
        return id;
    }

    private void freezeRoll() {
        JsonNode roll = elections.as(officer).post(path + "/roll", Map.of());
        if (roll.hasNonNull("confirmationNeeded")) {
            elections.as(officer).post(path + "/roll-confirmation", REASON);
        }
    }

    private static String address(int port, int offset) {
        return "http://127.0.0.1:" + (port + offset);
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }
}
