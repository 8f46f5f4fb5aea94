package org.foundationops.grants.awardimport;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.grants.Requests.money;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.foundationops.kit.testing.GoldenData;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.People;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@ServiceTest
class AwardImportResourceTest {

    private static final String HEADER = "decided_on,recipient,currency,amount\n";

    @Test
    void aFileBecomesAwardsWithoutAnyCommitment() {
        String name = unique();
        String file = HEADER + "2024-02-13," + name + ",EUR,6000.00\n2024-02-14," + name + ",USD,500\n";
        long entries = TestDatabase.count("select count(*) from ledger_entry");

        run(file)
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(false))
                .body("rows", equalTo(2))
                .body("imported", equalTo(2))
                .body("recognised", equalTo(0))
                .body("totals.currency", contains("EUR", "USD"))
                .body("totals.total", contains(money("6000.00", "EUR"), money("500.00", "USD")));

        assertThat(TestDatabase.count("select count(*) from ledger_entry")).isEqualTo(entries);
        List<Map<String, Object>> rows = List.copyOf(TestDatabase.query(
                "select id, origin, amount_minor from award where recipient_name = ? order by approved_on", name));
        assertThat(rows).extracting(row -> row.get("origin")).containsExactly("IMPORT", "IMPORT");
        assertThat(rows).extracting(row -> row.get("amount_minor")).containsExactly(600_000L, 50_000L);
        KafkaProbe.Message message = KafkaProbe.await(
                "foundation.grants.v1", "award/" + rows.getFirst().get("id"), "foundation.grants.award.imported.v1");
        assertThat(message.data().path("approvedOn").asText()).isEqualTo("2024-02-13");
        assertThat(message.envelope().toString()).doesNotContain(name);
        given().get("/v1/awards/{id}", rows.getFirst().get("id"))
                .then()
                .statusCode(200)
                .body("recipient.name", equalTo(name))
                .body("origin", equalTo("IMPORT"));
    }

    @Test
    void aDryRunSaysWhatWouldHappenAndDoesNothing() {
        String name = unique();
        String file = HEADER + "2024-02-13," + name + ",EUR,6000.00\n";

        as(Tokens.administrator())
                .queryParam("dryRun", true)
                .body(file)
                .post("/v1/award-imports")
                .then()
                .statusCode(200)
                .body("dryRun", equalTo(true))
                .body("imported", equalTo(1))
                .body("recognised", equalTo(0));
        assertThat(imported(name)).isZero();
    }

    @Test
    void whatWasImportedAlreadyIsRecognised() {
        String name = unique();
        String row = "2024-02-13," + name + ",EUR,6000.00\n";
        run(HEADER + row).then().statusCode(200);

        run(HEADER + row + "2024-03-13," + name + ",EUR,6000\n")
                .then()
                .statusCode(200)
                .body("rows", equalTo(2))
                .body("imported", equalTo(1))
                .body("recognised", equalTo(1));
        assertThat(imported(name)).isEqualTo(2);
    }

    @Test
    void twoImportsOfOneFileAtOnceBringEachDecisionOnce() throws Exception {
        String name = unique();
        StringBuilder file = new StringBuilder(HEADER);
        for (int day = 10; day < 30; day++) {
            file.append("2024-05-").append(day).append(',').append(name).append(",USD,1\n");
        }
        Callable<Response> call = () -> run(file.toString());

        int sum = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Response> answer : threads.invokeAll(List.of(call, call))) {
                sum += answer.get().then().statusCode(200).extract().<Integer>path("imported");
            }
        }

        assertThat(sum).isEqualTo(20);
        assertThat(imported(name)).isEqualTo(20);
    }

    @Test
    void oneWrongLineKeepsTheWholeFileOut() {
        String name = unique();

        run(HEADER + "2024-02-13," + name + ",EUR,6000.00\n2024-02-13," + name + ",XYZ,1\n2024-02-31," + name
                        + ",USD,1\n")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:award-import-rejected"))
                .body("errors.pointer", contains("/3/currency", "/4/decided_on"))
                .body(
                        "errors.message",
                        contains(
                                "line 3: currency: not a currency of ISO 4217",
                                "line 4: decided_on must be a day like 2026-03-12"));
        assertThat(imported(name)).isZero();
    }

    @Test
    void anImportNeedsAKeyAndAnswersARepetitionAlike() {
        String name = unique();
        String file = HEADER + "2024-02-13," + name + ",EUR,6000.00\n";
        String key = UUID.randomUUID().toString();

        csv(Tokens.administrator())
                .body(file)
                .post("/v1/award-imports")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:idempotency-key-required"));
        for (int time = 0; time < 2; time++) {
            csv(Tokens.administrator())
                    .header("Idempotency-Key", key)
                    .body(file)
                    .post("/v1/award-imports")
                    .then()
                    .statusCode(200)
                    .body("imported", equalTo(1));
        }
        csv(Tokens.administrator())
                .header("Idempotency-Key", key)
                .body(file + "2024-02-14," + name + ",EUR,6000.00\n")
                .post("/v1/award-imports")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:idempotency-key-reused"));
        assertThat(imported(name)).isEqualTo(1);
    }

    @Test
    void onlyTreasurersAndTheAdministratorImport() {
        String file = HEADER + "2024-02-13," + unique() + ",EUR,6000.00\n";

        given().config(utf8())
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(file)
                .post("/v1/award-imports")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"));
        for (String token : List.of(
                People.register().holding("director", UUID.randomUUID()).token(),
                People.register().token(),
                Tokens.client("grants:read"))) {
            as(token).body(file).post("/v1/award-imports").then().statusCode(403);
        }
        as(People.register().holding("treasurer", UUID.randomUUID()).token())
                .body(file)
                .post("/v1/award-imports")
                .then()
                .statusCode(200);
        given().auth()
                .oauth2(Tokens.administrator())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{}")
                .post("/v1/award-imports")
                .then()
                .statusCode(415);
    }

    @Test
    void figuresAreSumsPerYearAndCurrencyAndSayWhatTheyMean() {
        String name = unique();
        run(HEADER + "1994-01-01," + name + ",KWD,1.5\n1994-12-31," + name + ",KWD,2\n1994-06-01," + name
                        + ",JPY,700\n")
                .then()
                .statusCode(200);

        given().queryParam("year", 1994)
                .queryParam("origin", "IMPORT")
                .get("/v1/award-figures")
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=60"))
                .body("definition", startsWith("Sum of the amounts of all awards"))
                .body("items.currency", contains("JPY", "KWD"))
                .body("items.awards", contains(1, 2))
                .body("items.total", contains(money("700", "JPY"), money("3.500", "KWD")));
        given().queryParam("year", 1994)
                .queryParam("origin", "APPROVAL")
                .get("/v1/award-figures")
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        given().queryParam("origin", "OTHER").get("/v1/award-figures").then().statusCode(400);
    }

    @Test
    @Tag("golden")
    void theRealDecisionsAreImportedAndTheFiguresAgreeWithTheFile() throws IOException {
        byte[] file = Files.readAllBytes(GoldenData.file("dsf/grants-approved.csv"));
        Map<String, BigDecimal> before = figures();

        as(Tokens.administrator())
                .body(file)
                .post("/v1/award-imports")
                .then()
                .statusCode(200)
                .body("rows", equalTo(110))
                .body("imported", equalTo(110))
                .body("totals.currency", contains("AUD", "EUR", "NGN", "USD"))
                .body("totals.awards", contains(2, 7, 1, 100));
        as(Tokens.administrator())
                .body(file)
                .post("/v1/award-imports")
                .then()
                .statusCode(200)
                .body("imported", equalTo(0))
                .body("recognised", equalTo(110));

        Map<String, BigDecimal> added = figures();
        before.forEach((key, total) ->
                added.computeIfPresent(key, (same, sum) -> sum.equals(total) ? null : sum.subtract(total)));
        assertThat(added).isEqualTo(sumsOf(file));
    }

    private static Map<String, BigDecimal> figures() throws IOException {
        String answer = given().queryParam("origin", "IMPORT")
                .get("/v1/award-figures")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Map<String, BigDecimal> figures = new TreeMap<>();
        for (JsonNode item : new ObjectMapper().readTree(answer).path("items")) {
            figures.put(
                    item.path("year").asText() + " " + item.path("currency").asText(),
                    new BigDecimal(item.path("total").path("amount").asText()));
        }
        return figures;
    }

    /** Adds up the file line by line; it has no quotes. */
    private static Map<String, BigDecimal> sumsOf(byte[] file) {
        Map<String, BigDecimal> sums = new TreeMap<>();
        new String(file, StandardCharsets.UTF_8).lines().skip(1).forEach(line -> {
            List<String> fields = List.of(line.split(",", -1));
            sums.merge(
                    fields.get(0).substring(0, 4) + " " + fields.get(2),
                    new BigDecimal(fields.get(3)).setScale(2),
                    BigDecimal::add);
        });
        return sums;
    }

    private static Response run(String file) {
        return as(Tokens.administrator()).body(file).post("/v1/award-imports");
    }

    private static RequestSpecification as(String token) {
        return csv(token).header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static RequestSpecification csv(String token) {
        return given().config(utf8()).auth().oauth2(token).contentType("text/csv");
    }

    private static RestAssuredConfig utf8() {
        return RestAssuredConfig.config()
                .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs("text/csv", ContentType.TEXT));
    }

    private static String unique() {
        return "Conference " + UUID.randomUUID();
    }

    private static long imported(String name) {
        return TestDatabase.count("select count(*) from award where recipient_name = ?", name);
    }
}
