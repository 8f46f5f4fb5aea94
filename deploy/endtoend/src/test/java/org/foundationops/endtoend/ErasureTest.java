package org.foundationops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.client.HttpBallotBox;
import org.foundationops.ballots.client.HttpRegistrationDesk;
import org.foundationops.ballots.client.Voter;
import org.foundationops.elections.counting.Ranking;
import org.foundationops.endtoend.Stand.Replica;
import org.foundationops.kit.testing.Markers;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody who is a member, stood for election, was given a grant and is the contact of an event is erased. Every byte of
 * the four databases, of the topics after Kafka has compacted them, of the logs and of the exports is looked at.
 */
class ErasureTest {

    private static final String SUB = "zaphodia-quillfeather";
    private static final String NAME = "Zaphodia Quillfeather";
    private static final String HANDLE = "zquill-on-the-forge";
    private static final String WISHED = "zaphodia.wished@example.org";
    private static final String STATEMENT = "I wove the lighthouse scheduler in 2019";
    private static final String COMMENT = "As somebody who met him in Ulaanbaatar";
    private static final String ABOUT_THEM = "She is the marmalade lady of the north";
    private static final String MANIFESTO = "Vote for more lanterns along the quay";
    private static final String EMPLOYER = "Quayside Lantern Works, chief lamplighter";
    private static final String TITLE = "Lantern walk of the marmalade lady";
    private static final String PURPOSE = "My night train to the lighthouse";
    private static final List<String> ALL = List.of(
            SUB,
            NAME,
            HANDLE,
            WISHED,
            STATEMENT,
            COMMENT,
            ABOUT_THEM,
            MANIFESTO,
            EMPLOYER,
            TITLE,
            PURPOSE,
            Tokens.signInHash(SUB));
    private static final Markers MARKERS = Markers.of(ALL);
    private static final List<String> SERVICES = List.of("membership", "elections", "grants", "events");
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void noByteOfThemIsLeftAnywhereAndEverythingAddsUp() throws Exception {
        try (Stand stand = new Stand(folder)) {
            stand.startPostgres();
            stand.startKafka();
            Scene scene = new Scene(start(stand));
            scene.play();
            for (String service : SERVICES) {
                assertThat(inDatabase(stand, service))
                        .as("before, in " + service)
                        .isNotEmpty();
            }
            assertThat(inDatabase(stand, "membership"))
                    .contains(NAME, SUB, HANDLE, WISHED, STATEMENT, COMMENT, ABOUT_THEM);
            assertThat(inDatabase(stand, "elections")).contains(NAME, MANIFESTO, EMPLOYER);
            assertThat(inDatabase(stand, "grants")).contains(NAME, TITLE, PURPOSE);
            assertThat(inDatabase(stand, "events")).contains(NAME, SUB);
            assertThat(inTopics(stand)).contains(NAME, Tokens.signInHash(SUB));
            assertThat(scene.exports()).contains(NAME, SUB, STATEMENT, MANIFESTO, TITLE);
            Map<String, String> figures = scene.figures();

            scene.erase();
            awaitEverywhere(stand, scene.zaphodia);
            compact(stand);

            for (String service : SERVICES) {
                assertThat(inDatabase(stand, service))
                        .as("in the database of " + service)
                        .isEmpty();
            }
            Awaitility.await("Kafka to have compacted")
                    .atMost(Duration.ofMinutes(3))
                    .pollInterval(Duration.ofSeconds(2))
                    .untilAsserted(() -> {
                        scene.goOn(); // an active segment is never compacted; more messages make it an old one
                        assertThat(inTopics(stand)).isEmpty();
                    });
            assertThat(scene.exports()).isEmpty();
            assertThat(inLogs()).isEmpty();
            assertThat(scene.figures()).isEqualTo(figures);
        }
    }

    private static Map<String, Client> start(Stand stand) {
        Map<String, Replica> replicas = new TreeMap<>();
        for (String service : SERVICES) {
            replicas.put(service, stand.service(service + "-service"));
        }
        replicas.values().forEach(replica -> replica.process().start());
        replicas.values().forEach(stand::awaitReady);
        Map<String, Client> clients = new TreeMap<>();
        replicas.forEach((service, replica) -> clients.put(service, new Client(replica.url(), Tokens.administrator())));
        return clients;
    }

    private static Set<String> inDatabase(Stand stand, String database) throws SQLException {
        try (Connection connection = stand.connect(database)) {
            Set<String> found = new TreeSet<>();
            MARKERS.in(connection).forEach(place -> found.add(place.substring(place.indexOf(": ") + 2)));
            return found;
        }
    }

    /** Everything that a consumer can still read, dead letters too. */
    private static Set<String> inTopics(Stand stand) {
        StringBuilder all = new StringBuilder();
        for (String service : SERVICES) {
            for (String topic : List.of("foundation." + service + ".v1", "foundation." + service + ".v1.dlq")) {
                read(stand.kafkaAddress(), topic, all);
            }
        }
        return MARKERS.in(all.toString());
    }

    private static void read(String kafka, String topic, StringBuilder into) {
        TopicPartition partition = new TopicPartition(topic, 0);
        try (KafkaConsumer<String, String> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(message -> into.append(message.key())
                                .append(message.value())
                                .append('\n'));
            }
        }
    }

    /** As an operator would say who wants it sooner than after a day. */
    private static void compact(Stand stand) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", stand.kafkaAddress()))) {
            Map<ConfigResource, Collection<AlterConfigOp>> changes = new HashMap<>();
            for (String service : SERVICES) {
                changes.put(
                        new ConfigResource(ConfigResource.Type.TOPIC, "foundation." + service + ".v1"),
                        List.of(
                                set("segment.ms", "1000"),
                                set("min.cleanable.dirty.ratio", "0.001"),
                                set("max.compaction.lag.ms", "1000")));
            }
            admin.incrementalAlterConfigs(changes).all().get();
        }
    }

    private static AlterConfigOp set(String name, String value) {
        return new AlterConfigOp(new ConfigEntry(name, value), AlterConfigOp.OpType.SET);
    }

    /** All services have been told, have looked once more for what was under way, and have said what they had to. */
    private static void awaitEverywhere(Stand stand, String person) {
        for (String service : SERVICES) {
            Awaitility.await("erasure in " + service)
                    .atMost(Stand.PATIENCE)
                    .until(() -> stand.number(
                                            service,
                                            "select count(*) from erased_person where swept_at is not null and person_id = '"
                                                    + person + "'")
                                    == 1
                            && stand.number(service, "select count(*) from outbox") == 0);
        }
    }

    private Set<String> inLogs() throws IOException {
        Set<String> found = new TreeSet<>();
        try (var files = Files.list(folder)) {
            for (Path log :
                    files.filter(file -> file.toString().endsWith(".log")).toList()) {
                found.addAll(MARKERS.in(Files.readString(log)));
            }
        }
        return found;
    }

    /** What Zaphodia and those around her do, over the APIs alone. */
    private static final class Scene {
        private final Client membership;
        private final Client elections;
        private final Client grants;
        private final Client events;
        private final String secretary = Tokens.person("the-secretary");
        private final String officer = Tokens.person("the-officer");
        private final String treasurer = Tokens.person("the-treasurer");
        private final String auditor = Tokens.person("the-auditor");
        private final String zaphodiaToken = Tokens.person(SUB);
        private final String bo = Tokens.person("bo");
        private final String cy = Tokens.person("cy");
        private String zaphodia = "";
        private String body = "";
        private String election = "";
        private Instant recordDate = Instant.EPOCH;

        Scene(Map<String, Client> clients) {
            membership = Objects.requireNonNull(clients.get("membership"));
            elections = Objects.requireNonNull(clients.get("elections"));
            grants = Objects.requireNonNull(clients.get("grants"));
            events = Objects.requireNonNull(clients.get("events"));
        }

        void play() {
            board();
            membership();
            election();
            grant();
            event();
        }

        private String link(String token) {
            return membership
                    .as(token)
                    .post("/v1/me/sign-in-link", null)
                    .get("id")
                    .asText();
        }

        private void board() {
            String president = link(Tokens.person("the-president"));
            String even = link(Tokens.person("even"));
            String odd = link(Tokens.person("odd"));
            String yesterday = Instant.now()
                    .minus(1, ChronoUnit.DAYS)
                    .truncatedTo(ChronoUnit.SECONDS)
                    .toString();
            String nextYear = Instant.now()
                    .plus(365, ChronoUnit.DAYS)
                    .truncatedTo(ChronoUnit.SECONDS)
                    .toString();
            body = elections
                    .post("/v1/bodies", Map.of("name", "Board", "kind", "BOARD", "authorisedNumber", 3))
                    .get("id")
                    .asText();
            List<Map<String, Object>> officers = new ArrayList<>();
            officers.add(office("president", president));
            officers.add(office("secretary", link(secretary)));
            officers.add(office("election-officer", link(officer)));
            officers.add(office("treasurer", link(treasurer)));
            officers.add(office("auditor", link(auditor)));
            elections.post(
                    "/v1/bodies/" + body + "/bootstrap",
                    Map.of(
                            "decisionReference",
                            "Minutes of 2025-01-01, item 1",
                            "decidedOn",
                            "2025-01-01",
                            "seats",
                            List.of(
                                    seat("ODD", president, yesterday),
                                    seat("EVEN", even, nextYear),
                                    seat("ODD", odd, yesterday)),
                            "officers",
                            officers));
        }

        private static Map<String, Object> seat(String cohort, String holder, String plannedEnd) {
            return Map.of(
                    "cohort", cohort, "holderId", holder, "from", "2025-01-01T00:00:00Z", "plannedEnd", plannedEnd);
        }

        private static Map<String, Object> office(String role, String person) {
            return Map.of("role", role, "personId", person, "from", "2025-01-01T00:00:00Z");
        }

        private void membership() {
            zaphodia = link(zaphodiaToken);
            Client she = membership.as(zaphodiaToken);
            she.patch(
                    "/v1/me",
                    Map.of(
                            "displayName",
                            NAME,
                            "country",
                            "MN",
                            "locale",
                            "mn-MN",
                            "listedInDirectory",
                            true,
                            "displayNamePublic",
                            true,
                            "handles",
                            Map.of("forge", Map.of("handle", HANDLE, "listed", true))));
            she.post("/v1/me/email-change", Map.of("email", WISHED));
            admit(bo, "I review.");
            String own = apply(zaphodiaToken, STATEMENT);
            membership.as(bo).post("/v1/membership-applications/" + own + "/comments", Map.of("text", ABOUT_THEM));
            decide(own);
            String other = apply(cy, "I answer questions.");
            she.post("/v1/membership-applications/" + other + "/comments", Map.of("text", COMMENT));
            she.post("/v1/membership-applications/" + other + "/endorsements", null);
            decide(other);
        }

        private void admit(String token, String statement) {
            decide(apply(token, statement));
        }

        private String apply(String token, String statement) {
            link(token);
            return membership
                    .as(token)
                    .post(
                            "/v1/membership-applications",
                            Map.of("statement", statement, "categories", List.of("CODE_AND_DOCS")))
                    .get("id")
                    .asText();
        }

        private void decide(String application) {
            membership
                    .as(secretary)
                    .post("/v1/membership-applications/" + application + "/decision", decision("APPROVED"));
        }

        private static Map<String, Object> decision(String outcome) {
            return Map.of("outcome", outcome, "decidedOn", TODAY.toString(), "minuteReference", "Board, item 4");
        }

        private void election() {
            recordDate = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            String later = Instant.now()
                    .plus(730, ChronoUnit.DAYS)
                    .truncatedTo(ChronoUnit.SECONDS)
                    .toString();
            Client run = elections.as(officer);
            election = run.post(
                            "/v1/elections",
                            Map.of(
                                    "bodyId",
                                    body,
                                    "title",
                                    "Board election",
                                    "tieRule",
                                    "LIST_FIRST",
                                    "timetable",
                                    Map.of(
                                            "recordDate",
                                            recordDate.toString(),
                                            "termStart",
                                            Instant.now()
                                                    .minus(1, ChronoUnit.HOURS)
                                                    .truncatedTo(ChronoUnit.SECONDS)
                                                    .toString()),
                                    "terms",
                                    List.of(
                                            Map.of("cohort", "ODD", "plannedEnd", later),
                                            Map.of("cohort", "ODD", "plannedEnd", later))))
                    .get("id")
                    .asText();
            step("announcement");
            step("nomination-opening");
            stand(bo, "Bo", "I serve.", "none");
            stand(cy, "Cy", "I serve too.", "none");
            stand(zaphodiaToken, NAME, MANIFESTO, EMPLOYER);
            step("review");
            step("roll");
            elections
                    .as(officer)
                    .post("/v1/elections/" + election + "/roll-confirmation", Map.of("reason", "All three agreed."));
            step("registration-opening");
            step("opening");
            vote(bo, 1, 2);
            vote(cy, 2, 1);
            vote(zaphodiaToken, 1, 2, 3);
            step("closure");
            elections
                    .as(officer)
                    .post("/v1/elections/" + election + "/disclosure", Map.of("reason", "All three agreed."));
            step("count");
            elections
                    .as(secretary)
                    .post(
                            "/v1/elections/" + election + "/ratification",
                            Map.of(
                                    "outcome",
                                    "RATIFIED",
                                    "decidedOn",
                                    TODAY.toString(),
                                    "minuteReference",
                                    "Minutes 7, item 2"));
            step("publication");
        }

        private void step(String noun) {
            elections.as(officer).post("/v1/elections/" + election + "/" + noun, null);
        }

        private void stand(String token, String name, String statement, String affiliation) {
            String person = membership.as(token).get("/v1/me").get("id").asText();
            String nomination = elections
                    .as(token)
                    .post("/v1/elections/" + election + "/nominations", Map.of("nomineeId", person))
                    .get("id")
                    .asText();
            elections
                    .as(token)
                    .post(
                            "/v1/nominations/" + nomination + "/acceptance",
                            Map.of(
                                    "displayName",
                                    name,
                                    "statement",
                                    statement,
                                    "affiliations",
                                    List.of(affiliation),
                                    "conductAcknowledged",
                                    true));
            elections.as(officer).post("/v1/nominations/" + nomination + "/eligibility", Map.of("eligible", true));
        }

        private void vote(String token, Integer... ranking) {
            UUID id = UUID.fromString(election);
            URI service = URI.create(elections.service());
            try (HttpRegistrationDesk desk = new HttpRegistrationDesk(service, () -> token);
                    HttpBallotBox box = new HttpBallotBox(service)) {
                Bytes announced = Bytes.fromBase64(elections
                        .get("/v1/elections/" + election)
                        .get("manifestHash")
                        .asText());
                Voter voter = Voter.begin(desk.manifest(id), announced, desk.weight(id), pass -> {});
                voter.register(desk);
                voter.cast(new Ranking(Arrays.stream(ranking).map(List::of).toList()), box);
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        }

        private void grant() {
            JsonNode budget = grants.as(treasurer)
                    .post(
                            "/v1/budgets",
                            Map.of(
                                    "bodyId",
                                    body,
                                    "fiscalYear",
                                    TODAY.getYear(),
                                    "currency",
                                    "USD",
                                    "title",
                                    "Budget",
                                    "lines",
                                    List.of(Map.of(
                                            "code", "grants.events", "name", "Grants", "allotted", usd("10000.00")))));
            JsonNode adopted = grants.as(secretary)
                    .post("/v1/budgets/" + budget.get("id").asText() + "/adoption", Map.of("decision", recorded()));
            String application = grantApplication(zaphodiaToken, TITLE, PURPOSE, NAME);
            grants.as(secretary)
                    .post(
                            "/v1/grant-applications/" + application + "/approval",
                            Map.of(
                                    "budgetLineId",
                                    adopted.at("/lines/0/id").asText(),
                                    "amount",
                                    usd("900.00"),
                                    "decision",
                                    recorded()));
        }

        private String grantApplication(String token, String title, String purpose, String recipient) {
            return grants.as(token)
                    .post(
                            "/v1/grant-applications",
                            Map.of(
                                    "title",
                                    title,
                                    "purpose",
                                    purpose,
                                    "kind",
                                    "PROJECT",
                                    "conductUrl",
                                    "https://example.org/conduct",
                                    "recipient",
                                    Map.of("name", recipient, "country", "MN"),
                                    "requested",
                                    usd("900.00")))
                    .get("id")
                    .asText();
        }

        private Map<String, Object> recorded() {
            return Map.of("bodyId", body, "decidedOn", TODAY.toString(), "minuteReference", "Board, item 4");
        }

        private static Map<String, Object> usd(String amount) {
            return Map.of("amount", amount, "currency", "USD");
        }

        private void event() {
            String id = eventOf(
                    zaphodiaToken, List.of(contact(NAME, Tokens.email(SUB)), contact("Grace", "grace@example.org")));
            events.as(zaphodiaToken).post("/v1/events/" + id + "/submission", null);
            events.as(secretary)
                    .post(
                            "/v1/events/" + id + "/recognition",
                            Map.of(
                                    "level",
                                    "RECOGNISED",
                                    "decidedOn",
                                    TODAY.toString(),
                                    "minuteReference",
                                    "Board, item 3"));
        }

        private String eventOf(String token, List<Map<String, String>> contacts) {
            return events.as(token)
                    .post(
                            "/v1/events",
                            Map.ofEntries(
                                    Map.entry("name", "Example Days"),
                                    Map.entry("kind", "CONFERENCE"),
                                    Map.entry("format", "IN_PERSON"),
                                    Map.entry("startsAt", TODAY.plusDays(200) + "T09:00:00"),
                                    Map.entry("endsAt", TODAY.plusDays(202) + "T18:00:00"),
                                    Map.entry("zone", "Europe/Lisbon"),
                                    Map.entry("city", "Porto"),
                                    Map.entry("country", "PT"),
                                    Map.entry("conductUrl", "https://days.example.org/conduct"),
                                    Map.entry("contacts", contacts)))
                    .get("id")
                    .asText();
        }

        private static Map<String, String> contact(String name, String email) {
            return Map.of("name", name, "role", "Lead", "email", email);
        }

        void erase() {
            membership
                    .as(secretary)
                    .post(
                            "/v1/persons/" + zaphodia + "/erasure",
                            Map.of("reference", "Privacy file 17", "receivedOn", TODAY.toString()));
        }

        /** Life in the services without watermarks. */
        void goOn() {
            grantApplication(bo, "Sprint", "Travel", "Bo");
            eventOf(bo, List.of());
        }

        /** Every list that there is, as those who may read it see it. */
        Set<String> exports() {
            StringBuilder all = new StringBuilder();
            for (String reader : List.of(secretary, auditor, officer, treasurer)) {
                for (String list : List.of(
                        "persons",
                        "members",
                        "directory",
                        "membership-applications",
                        "affiliations",
                        "organisations",
                        "reminders",
                        "erasures",
                        "erasure-requests",
                        "imports",
                        "suspensions",
                        "conflicts",
                        "mails",
                        "electorate/entries",
                        "audit/entries",
                        "changes",
                        "policies",
                        "retention-rules")) {
                    all.append(membership.as(reader).text("/v1/" + list, accept(list)));
                }
                for (String list : List.of(
                        "elections",
                        "elections/" + election,
                        "elections/" + election + "/nominations",
                        "elections/" + election + "/candidates",
                        "elections/" + election + "/result",
                        "elections/" + election + "/result/tallies",
                        "elections/" + election + "/roll/entries",
                        "terms",
                        "appointments",
                        "bodies",
                        "audit/entries",
                        "changes")) {
                    all.append(elections.as(reader).text("/v1/" + list, accept(list)));
                }
                for (String list : List.of(
                        "grant-applications", "awards", "ledger-entries", "budgets", "audit/entries", "changes")) {
                    all.append(grants.as(reader).text("/v1/" + list, accept(list)));
                }
                for (String list : List.of("events", "audit/entries", "changes")) {
                    all.append(events.as(reader).text("/v1/" + list, accept(list)));
                }
            }
            return MARKERS.in(all.toString());
        }

        private String accept(String list) {
            boolean isOne = list.equals("changes") || list.endsWith("/result") || list.equals("elections/" + election);
            return isOne ? "application/json" : "text/csv";
        }

        /** What must be the same before and after. */
        Map<String, String> figures() {
            Map<String, String> figures = new TreeMap<>();
            figures.put(
                    "electorate",
                    membership
                            .as(secretary)
                            .get("/v1/electorate?at=" + recordDate)
                            .get("sha256")
                            .asText());
            JsonNode roll =
                    elections.as(officer).get("/v1/elections/" + election).get("roll");
            figures.put(
                    "roll",
                    roll.get("sha256").asText() + " of " + roll.get("count").asInt());
            JsonNode result = elections.as(officer).get("/v1/elections/" + election + "/result");
            figures.put("ballots", result.get("ballotSetHash").asText() + " " + result.get("validBallots"));
            figures.put("quota", result.get("quota").asText());
            figures.put("votes", result.get("rounds").findValuesAsText("votes").toString());
            figures.put("ledger", grants.as(treasurer).text("/v1/ledger-entries", "text/csv"));
            figures.put(
                    "award",
                    grants.as(auditor).get("/v1/awards").at("/items/0/amount").toString());
            for (Client service : List.of(membership, elections, grants, events)) {
                figures.put(
                        "audit of " + service.service(),
                        service.as(auditor)
                                .get("/v1/audit/verification")
                                .get("intact")
                                .asText());
            }
            return figures;
        }
    }
}
