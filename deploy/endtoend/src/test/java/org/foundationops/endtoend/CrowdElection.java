package org.foundationops.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.endtoend.CrowdRows.Human;
import org.foundationops.endtoend.Stand.Replica;
import org.foundationops.kit.testing.Tokens;

/** An election of two seats of a board of its own with a crowd on its roll, driven by its officer over the API. */
final class CrowdElection {

    private static final Instant FIRST_RECORD_DATE = Instant.parse("2001-01-01T00:00:00Z");
    private static final String LONG_AGO = "2025-01-01T00:00:00Z";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final UUID id;
    private final List<Human> voters;
    private final Client officer;
    private final Client secretary;
    private final byte[] manifest;
    private final Bytes announced;

    private CrowdElection(UUID id, List<Human> voters, Client officer, Client secretary) {
        this.id = id;
        this.voters = voters;
        this.officer = officer;
        this.secretary = secretary;
        this.manifest = bytes(path("/manifest"));
        this.announced =
                Bytes.fromBase64(officer.get(path("")).get("manifestHash").asText());
    }

    /** In REGISTRATION; elections of one stand need different numbers. */
    static CrowdElection inRegistration(Stand stand, Replica elections, int number, int size, Random random) {
        List<Human> voters = CrowdRows.people(size, random);
        List<Human> others = CrowdRows.people(8, random);
        Instant recordDate = FIRST_RECORD_DATE.plus(number, ChronoUnit.DAYS);
        CrowdRows.register(stand, voters);
        CrowdRows.register(stand, others);
        CrowdRows.admit(stand, voters, recordDate);
        CrowdRows.membershipIsComplete(stand);
        Client administrator = new Client(elections.url(), Tokens.administrator());
        Client officer = administrator.as(others.get(3).token());
        String path = "/v1/elections/" + drafted(administrator, officer, others, recordDate);
        List.of("announcement", "nomination-opening").forEach(step -> officer.post(path + "/" + step, null));
        List<Human> candidates = others.subList(5, 8);
        CrowdRows.admit(stand, candidates, Instant.now().plus(Duration.ofSeconds(50)));
        candidates.forEach(person -> stand(officer, officer.as(person.token()), person, path));
        List.of("review", "roll", "registration-opening").forEach(step -> officer.post(path + "/" + step, null));
        return new CrowdElection(
                UUID.fromString(path.substring("/v1/elections/".length())),
                voters,
                officer,
                officer.as(others.get(4).token()));
    }

    private static String drafted(Client administrator, Client officer, List<Human> others, Instant recordDate) {
        Instant yesterday = Instant.now().minus(1, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        Instant later = yesterday.plus(730, ChronoUnit.DAYS);
        String body = administrator
                .post("/v1/bodies", Map.of("name", "Board of " + recordDate, "kind", "BOARD", "authorisedNumber", 3))
                .get("id")
                .asText();
        administrator.post(
                "/v1/bodies/" + body + "/bootstrap",
                Map.of(
                        "decisionReference",
                        "Minutes of 2025-01-01, item 1",
                        "decidedOn",
                        "2025-01-01",
                        "seats",
                        List.of(
                                seat("ODD", others.get(0), yesterday),
                                seat("EVEN", others.get(1), later),
                                seat("ODD", others.get(2), yesterday)),
                        "officers",
                        List.of(
                                office("president", others.get(0)),
                                office("election-officer", others.get(3)),
                                office("secretary", others.get(4)))));
        Map<String, Object> election = new LinkedHashMap<>();
        election.put("bodyId", body);
        election.put("title", "Board election");
        election.put("publishLevel", "FULL");
        election.put("timetable", Map.of("recordDate", recordDate.toString(), "termStart", yesterday.toString()));
        Map<String, Object> term = Map.of("cohort", "ODD", "plannedEnd", later.toString());
        election.put("terms", List.of(term, term));
        return officer.post("/v1/elections", election).get("id").asText();
    }

    private static void stand(Client officer, Client candidate, Human person, String path) {
        String nomination = candidate
                .post(path + "/nominations", Map.of("nomineeId", person.id().toString()))
                .get("id")
                .asText();
        candidate.post(
                "/v1/nominations/" + nomination + "/acceptance",
                Map.of(
                        "displayName",
                        "Candidate " + person.id(),
                        "statement",
                        "I will serve.",
                        "affiliations",
                        List.of(),
                        "conductAcknowledged",
                        true));
        officer.post("/v1/nominations/" + nomination + "/eligibility", Map.of("eligible", true));
    }

    private static Map<String, Object> seat(String cohort, Human holder, Instant plannedEnd) {
        return Map.of(
                "cohort",
                cohort,
                "holderId",
                holder.id().toString(),
                "from",
                LONG_AGO,
                "plannedEnd",
                plannedEnd.toString());
    }

    private static Map<String, Object> office(String role, Human person) {
        return Map.of("role", role, "personId", person.id().toString(), "from", LONG_AGO);
    }

    UUID id() {
        return id;
    }

    List<Human> voters() {
        return voters;
    }

    /** As announced. */
    byte[] manifest() {
        return manifest.clone();
    }

    Bytes announced() {
        return announced;
    }

    int candidates() {
        return Manifest.of(manifest).candidates().size();
    }

    void open() {
        officer.post(path("/opening"), null);
    }

    /** Closes, counts, ratifies and publishes. */
    void finish() {
        officer.post(path("/closure"), null);
        officer.post(path("/count"), null);
        secretary.post(
                path("/ratification"),
                Map.of(
                        "outcome",
                        "RATIFIED",
                        "decidedOn",
                        LocalDate.now(ZoneOffset.UTC).toString(),
                        "minuteReference",
                        "Minutes 7, item 2"));
        officer.post(path("/publication"), null);
    }

    JsonNode turnout() {
        return officer.get(path("/turnout"));
    }

    byte[] kit() {
        return bytes(path("/kit"));
    }

    private String path(String below) {
        return "/v1/elections/" + id + below;
    }

    private byte[] bytes(String path) {
        try {
            HttpResponse<byte[]> answer = HTTP.send(
                    HttpRequest.newBuilder(URI.create(officer.service() + path))
                            .timeout(Stand.PATIENCE)
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
