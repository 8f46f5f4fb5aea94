package org.foundationops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.foundationops.endtoend.Stand.Replica;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An admission and a grant are asked of the board where they arise, decided by motions of it, and take effect there. */
class DecidedByMotionTest {

    private static final List<String> DIRECTORS =
            List.of(Tokens.person("ada"), Tokens.person("grace"), Tokens.person("edsger"));
    private static final String SECRETARY = Tokens.person("the-secretary");
    private static final String TREASURER = Tokens.person("the-treasurer");
    private static final String APPLICANT = Tokens.person("bo");
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);
    private static final Instant NEXT_YEAR =
            Instant.now().plus(365, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);

    @TempDir
    Path folder;

    @Test
    void anAdmissionAndAGrantAreDecidedByMotions() {
        try (Stand stand = new Stand(folder)) {
            stand.startPostgres();
            stand.startKafka();
            Client membership = start(stand, "membership-service");
            Client elections = start(stand, "elections-service");
            Client grants = start(stand, "grants-service");
            String board = board(membership, elections);

            link(membership, APPLICANT);
            String admission = askToAdmit(membership, board);
            String admitted = pass(elections, admission);
            Awaitility.await("a member")
                    .atMost(Stand.PATIENCE)
                    .until(() -> membership
                            .as(APPLICANT)
                            .get("/v1/me")
                            .at("/membership/memberSince")
                            .asText()
                            .equals(TODAY.toString()));

            String line = budgetLine(grants, board);
            String application = applyForGrant(grants);
            String request = grants.as(SECRETARY)
                    .post(
                            "/v1/grant-applications/" + application + "/decision-requests",
                            Map.of("budgetLineId", line, "amount", usd("900.00")))
                    .get("id")
                    .asText();
            String granted = pass(elections, request);
            Awaitility.await("the money")
                    .atMost(Stand.PATIENCE)
                    .until(() -> grants.as(APPLICANT)
                            .get("/v1/grant-applications/" + application)
                            .get("status")
                            .asText()
                            .equals("APPROVED"));

            JsonNode given = grants.as(APPLICANT).get("/v1/grant-applications/" + application);
            assertThat(given.at("/decision/motionId").asText())
                    .isEqualTo(granted)
                    .isNotEqualTo(admitted);
            assertThat(given.at("/decision/bodyId").asText()).isEqualTo(board);
            JsonNode award = grants.as(SECRETARY)
                    .get("/v1/awards/" + given.get("awardId").asText());
            assertThat(award.at("/amount/amount").asText()).isEqualTo("900.00");
            assertThat(stand.number("grants", "select sum(committed_minor) from line_figures"))
                    .isEqualTo(90_000);
            for (String database : List.of("membership", "elections", "grants")) {
                assertThat(stand.number(database, "select count(*) from dead_letter"))
                        .as("dead letters of " + database)
                        .isZero();
            }
        }
    }

    private static Client start(Stand stand, String name) {
        Replica service = stand.service(name);
        service.process().start();
        stand.awaitReady(service);
        return new Client(service.url(), Tokens.administrator());
    }

    private static String board(Client membership, Client elections) {
        String body = elections
                .post("/v1/bodies", Map.of("name", "Board", "kind", "BOARD", "authorisedNumber", 3))
                .get("id")
                .asText();
        List<String> holders =
                DIRECTORS.stream().map(token -> link(membership, token)).toList();
        elections.post(
                "/v1/bodies/" + body + "/bootstrap",
                Map.of(
                        "decisionReference",
                        "Minutes of 2025-01-01, item 1",
                        "decidedOn",
                        "2025-01-01",
                        "seats",
                        List.of(seat("ODD", holders.get(0)), seat("EVEN", holders.get(1)), seat("ODD", holders.get(2))),
                        "officers",
                        List.of(
                                office("president", holders.get(0)),
                                office("secretary", link(membership, SECRETARY)),
                                office("treasurer", link(membership, TREASURER)))));
        return body;
    }

    private static Map<String, Object> seat(String cohort, String holder) {
        return Map.of(
                "cohort",
                cohort,
                "holderId",
                holder,
                "from",
                "2025-01-01T00:00:00Z",
                "plannedEnd",
                NEXT_YEAR.toString());
    }

    private static Map<String, Object> office(String role, String person) {
        return Map.of("role", role, "personId", person, "from", "2025-01-01T00:00:00Z");
    }

    private static String link(Client membership, String token) {
        return membership.as(token).post("/v1/me/sign-in-link", null).get("id").asText();
    }

    private static String askToAdmit(Client membership, String board) {
        String application = membership
                .as(APPLICANT)
                .post(
                        "/v1/membership-applications",
                        Map.of("statement", "I review.", "categories", List.of("CODE_AND_DOCS")))
                .get("id")
                .asText();
        return membership
                .as(SECRETARY)
                .post("/v1/membership-applications/" + application + "/decision-requests", Map.of("bodyId", board))
                .get("id")
                .asText();
    }

    private static String budgetLine(Client grants, String board) {
        JsonNode budget = grants.as(TREASURER)
                .post(
                        "/v1/budgets",
                        Map.of(
                                "bodyId",
                                board,
                                "fiscalYear",
                                TODAY.getYear(),
                                "currency",
                                "USD",
                                "title",
                                "Budget",
                                "lines",
                                List.of(Map.of(
                                        "code", "grants.events", "name", "Grants", "allotted", usd("10000.00")))));
        return grants.as(SECRETARY)
                .post(
                        "/v1/budgets/" + budget.get("id").asText() + "/adoption",
                        Map.of(
                                "decision",
                                Map.of(
                                        "bodyId",
                                        board,
                                        "decidedOn",
                                        TODAY.toString(),
                                        "minuteReference",
                                        "Board, item 4")))
                .at("/lines/0/id")
                .asText();
    }

    private static String applyForGrant(Client grants) {
        return grants.as(APPLICANT)
                .post(
                        "/v1/grant-applications",
                        Map.of(
                                "title",
                                "Sprint",
                                "purpose",
                                "Travel",
                                "kind",
                                "PROJECT",
                                "conductUrl",
                                "https://example.org/conduct",
                                "recipient",
                                Map.of("name", "Bo", "country", "PT"),
                                "requested",
                                usd("900.00")))
                .get("id")
                .asText();
    }

    /** What was asked has become a draft; the board says yes to it in writing. The answer is the motion. */
    private static String pass(Client elections, String request) {
        Client president = elections.as(DIRECTORS.getFirst());
        String list = "/v1/motions?requestId=" + request;
        Awaitility.await("the motion")
                .atMost(Stand.PATIENCE)
                .until(() -> president.get(list).get("items").size() == 1);
        String id = president.get(list).at("/items/0/id").asText();
        president.patch("/v1/motions/" + id, Map.of("mode", "WRITTEN_CONSENT", "rule", "UNANIMOUS_CONSENT"));
        president.post("/v1/motions/" + id + "/opening", Map.of("closesAt", NEXT_YEAR.toString()));
        for (String director : DIRECTORS) {
            elections.as(director).post("/v1/motions/" + id + "/votes", Map.of("choice", "FOR"));
        }
        assertThat(president.get("/v1/motions/" + id).get("status").asText()).isEqualTo("PASSED");
        return id;
    }

    private static Map<String, Object> usd(String amount) {
        return Map.of("amount", amount, "currency", "USD");
    }
}
