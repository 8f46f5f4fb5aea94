package org.foundationops.kit.http.gadget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.kit.http.gadget.Requests.GADGET;
import static org.foundationops.kit.http.gadget.Requests.json;
import static org.foundationops.kit.http.gadget.Requests.newKey;
import static org.foundationops.kit.http.gadget.Requests.problem;
import static org.foundationops.kit.http.gadget.Requests.withKey;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.foundationops.kit.http.retry.IdempotencyErasure;
import org.foundationops.kit.sql.Sql;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class IdempotencyTest {

    @Inject
    Sql sql;

    @Inject
    IdempotencyErasure erasure;

    private static String trial(String name) {
        return "{\"name\":\"" + name + "\"}";
    }

    private static String newName() {
        return UUID.randomUUID().toString();
    }

    private static Response work(String name, String key) {
        return json(trial(name)).header("Idempotency-Key", key).post("/v1/trials/work");
    }

    private static long runs(String name) {
        return given().get("/v1/trials/runs/" + name).jsonPath().getLong("runs");
    }

    @Test
    void theSameRequestGetsTheFirstAnswerAgain() {
        String key = newKey();
        Response first = withKey(GADGET, key).post("/v1/gadgets");
        Response again = withKey(GADGET, key).post("/v1/gadgets");
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(again.asString()).isEqualTo(first.asString());
        for (String header : List.of("Location", "ETag", "Content-Type", "Cache-Control")) {
            assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
        }
        assertThat(given().get(first.header("Location")).asString()).isEqualTo(first.asString());
    }

    @Test
    void theWorkIsDoneOnce() {
        String name = newName();
        String key = newKey();
        assertThat(work(name, key).jsonPath().getInt("runs")).isEqualTo(1);
        assertThat(work(name, key).jsonPath().getInt("runs")).isEqualTo(1);
        assertThat(runs(name)).isEqualTo(1);
    }

    @Test
    void withoutAKeyTheWorkIsDoneEachTime() {
        String name = newName();
        json(trial(name)).post("/v1/trials/work");
        json(trial(name)).post("/v1/trials/work");
        assertThat(runs(name)).isEqualTo(2);
    }

    @Test
    void anotherBodyWithTheSameKeyIsRefused() {
        String name = newName();
        String key = newKey();
        work(name, key);
        problem(work(newName(), key), 422, "idempotency-key-reused");
        problem(
                json(trial(name) + " ").header("Idempotency-Key", key).post("/v1/trials/work"),
                422,
                "idempotency-key-reused");
        assertThat(runs(name)).isEqualTo(1);
    }

    @Test
    void aTrialRunIsNotTheRealOne() {
        String name = newName();
        String key = newKey();
        assertThat(json(trial(name))
                        .header("Idempotency-Key", key)
                        .post("/v1/trials/payments?dryRun=true")
                        .statusCode())
                .isEqualTo(202);
        problem(
                json(trial(name)).header("Idempotency-Key", key).post("/v1/trials/payments?dryRun=false"),
                422,
                "idempotency-key-reused");
    }

    @Test
    void aKeyBelongsToItsCallerAndItsAddress() {
        String key = newKey();
        Response ann = withKey(GADGET, key).post("/v1/gadgets");
        Response bob = json(GADGET)
                .header("Authorization", "Bearer " + Tokens.person("bob"))
                .header("Idempotency-Key", key)
                .post("/v1/gadgets");
        Response tool = json(GADGET)
                .header("Authorization", "Bearer " + Tokens.client("gadgets:write"))
                .header("Idempotency-Key", key)
                .post("/v1/gadgets");
        assertThat(List.of(ann.statusCode(), bob.statusCode(), tool.statusCode()))
                .containsOnly(201);
        assertThat(List.of(ann.header("Location"), bob.header("Location"), tool.header("Location")))
                .doesNotHaveDuplicates();
        String name = newName();
        assertThat(withKey(trial(name), key).post("/v1/trials/work").statusCode())
                .isEqualTo(200);
    }

    @Test
    void whereMoneyMovesAKeyIsCompulsory() {
        String name = newName();
        problem(json(trial(name)).post("/v1/trials/payments"), 400, "idempotency-key-required");
        assertThat(runs(name)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "\u00e9"})
    void aKeyIsVisibleAscii(String key) {
        assertThat(work(newName(), key).statusCode()).isEqualTo(400);
    }

    @Test
    void aKeyHasAtMost255Characters() {
        assertThat(work(newName(), "k".repeat(254) + newKey().charAt(0)).statusCode())
                .isEqualTo(200);
        problem(work(newName(), "k".repeat(256)), 400, "invalid-request");
    }

    @Test
    void anAnswerWithoutABodyIsRepeatedToo() {
        String key = newKey();
        String name = newName();
        for (int i = 0; i < 2; i++) {
            Response answer = json(trial(name)).header("Idempotency-Key", key).post("/v1/trials/payments");
            assertThat(answer.statusCode()).isEqualTo(202);
            assertThat(answer.asString()).isEmpty();
        }
        assertThat(runs(name)).isEqualTo(1);
        String signal = newKey();
        for (int i = 0; i < 2; i++) {
            assertThat(given().header("Idempotency-Key", signal)
                            .post("/v1/trials/signals")
                            .statusCode())
                    .isEqualTo(204);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"thrown", "returned"})
    void aRefusalIsNotStoredAndLeavesNothing(String how) {
        String name = newName();
        String key = newKey();
        for (int i = 0; i < 2; i++) {
            Response answer = json(trial(name)).header("Idempotency-Key", key).post("/v1/trials/refusals/" + how);
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(answer.header("Idempotency-Replayed")).isNull();
        }
        assertThat(runs(name)).isZero();
        assertThat(answersMentioning(name)).isZero();
    }

    @Test
    void aRefusalWithoutAKeyLeavesNothingEither() {
        String name = newName();
        json(trial(name)).post("/v1/trials/refusals/returned");
        json(trial(name)).post("/v1/trials/refusals/thrown");
        assertThat(runs(name)).isZero();
    }

    @Test
    void whatTheCommitRefusesIsNotStored() {
        String key = newKey();
        for (int i = 0; i < 2; i++) {
            problem(given().header("Idempotency-Key", key).post("/v1/trials/late-failures"), 409, "conflict");
        }
        problem(given().post("/v1/trials/late-failures"), 409, "conflict");
    }

    @Test
    void theSecondOfTwoAtOnceIsToldToWait() throws Exception {
        String name = newName();
        String key = newKey();
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch arrived = new CountDownLatch(1);
        TrialResource.GATES.put(name, gate);
        TrialResource.ARRIVED.put(name, arrived);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Response> first = threads.submit(() -> work(name, key));
            assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
            Response second = work(name, key);
            problem(second, 409, "request-still-running");
            assertThat(second.header("Retry-After")).isEqualTo("1");
            gate.countDown();
            assertThat(first.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        } finally {
            gate.countDown();
            TrialResource.GATES.remove(name);
            TrialResource.ARRIVED.remove(name);
        }
        assertThat(work(name, key).header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(runs(name)).isEqualTo(1);
    }

    @Test
    void ofManyAtOnceOneWorksWhateverTheOrder() throws Exception {
        for (int round = 0; round < 20; round++) {
            String name = newName();
            String key = newKey();
            List<Future<Response>> answers = new ArrayList<>();
            try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 0; i < 8; i++) {
                    answers.add(threads.submit(() -> work(name, key)));
                }
            }
            List<String> bodies = new ArrayList<>();
            for (Future<Response> answer : answers) {
                assertThat(answer.get().statusCode()).isIn(200, 409);
                if (answer.get().statusCode() == 200) {
                    bodies.add(answer.get().asString());
                } else {
                    problem(answer.get(), 409, "request-still-running");
                }
            }
            assertThat(bodies).isNotEmpty().containsOnly("{\"name\":\"" + name + "\",\"runs\":1}");
            assertThat(runs(name)).isEqualTo(1);
        }
    }

    @Test
    void afterADayTheKeyIsFreeAgain() {
        String name = newName();
        String key = newKey();
        work(name, key);
        sql.run(
                "update idempotency_answer set stored_at = now() - interval '24 hours 1 second' where position(? in convert_from(body, 'UTF8')) > 0",
                name);
        assertThat(work(name, key).jsonPath().getInt("runs")).isEqualTo(2);
        assertThat(work(name, key).header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(runs(name)).isEqualTo(2);
    }

    @Test
    void erasureForgetsWhatWasAnsweredToAPersonAndAboutThem() {
        UUID person = UUID.randomUUID();
        String sub = "erased-" + person;
        String own = newName();
        json(trial(own))
                .header("Authorization", "Bearer " + Tokens.person(sub))
                .header("Idempotency-Key", newKey())
                .post("/v1/trials/work");
        work(person.toString(), newKey());
        String other = newName();
        work(other, newKey());
        erasure.forget(List.of(Tokens.signInHash(sub)), person);
        assertThat(answersMentioning(own)).isZero();
        assertThat(answersMentioning(person.toString())).isZero();
        assertThat(answersMentioning(other)).isEqualTo(1);
    }

    @Test
    void oneTransactionHasOneTimeAndItIsTheDatabases() {
        for (String key : List.of("", newKey())) {
            var request = key.isEmpty() ? given() : given().header("Idempotency-Key", key);
            List<Instant> times = request.post("/v1/trials/times").jsonPath().getList("", String.class).stream()
                    .map(Instant::parse)
                    .toList();
            assertThat(times).hasSize(3).containsOnly(times.getFirst());
        }
    }

    private long answersMentioning(String text) {
        return sql.first(
                        "select count(*) from idempotency_answer where position(convert_to(?, 'UTF8') in body) > 0",
                        row -> row.getLong(1),
                        text)
                .orElseThrow();
    }
}
