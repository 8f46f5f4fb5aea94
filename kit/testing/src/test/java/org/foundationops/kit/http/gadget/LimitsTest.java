package org.foundationops.kit.http.gadget;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.foundationops.kit.http.gadget.Requests.json;
import static org.foundationops.kit.http.gadget.Requests.problem;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** With limits so low that a test reaches them. */
@ServiceTest
@TestProfile(LimitsTest.LowLimits.class)
class LimitsTest {

    public static class LowLimits implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "foundation.rate-limit.signed-in-per-minute", "4",
                    "foundation.rate-limit.anonymous-per-minute", "3",
                    "foundation.http.trusted-proxies", "127.0.0.0/8,10.0.0.0/8,::1",
                    "foundation.http.concurrent-requests", "2",
                    "foundation.http.wait-for-place", "100ms",
                    "foundation.http.cors-origins", "https://website.example");
        }
    }

    private static RequestSpecification from(String forwardedFor) {
        return given().header("X-Forwarded-For", forwardedFor);
    }

    private static RequestSpecification as(String sub) {
        return given().header("Authorization", "Bearer " + Tokens.person(sub));
    }

    private static void exhaust(String address) {
        for (int i = 0; i < 3; i++) {
            assertThat(from(address).get("/v1/problems").statusCode()).isEqualTo(200);
        }
        problem(from(address).get("/v1/problems"), 429, "too-many-requests");
    }

    @Test
    void whoHasUsedUpTheQuotaWaits() {
        assertThat(from("192.0.2.1").get("/v1/problems").header("RateLimit")).isEqualTo("\"anonymous\";r=2;t=20");
        from("192.0.2.1").get("/v1/problems");
        from("192.0.2.1").get("/v1/problems");
        Response refused = from("192.0.2.1").get("/v1/problems");
        problem(refused, 429, "too-many-requests");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(15, 20);
        assertThat(refused.header("RateLimit")).startsWith("\"anonymous\";r=0;t=");
        assertThat(refused.header("RateLimit-Policy")).isEqualTo("\"anonymous\";q=3;w=60");
    }

    @Test
    void anotherAddressHasItsOwnQuota() {
        exhaust("192.0.2.2");
        assertThat(from("192.0.2.3").get("/v1/problems").statusCode()).isEqualTo(200);
    }

    /** Each proxy appends whom it heard from; what stands left of a stranger is the stranger's own word. */
    @Test
    void aForgedFirstAddressDoesNotHelp() {
        for (int i = 0; i < 3; i++) {
            assertThat(from("198.51.100." + i + ", 192.0.2.4, 10.1.2.3")
                            .get("/v1/problems")
                            .statusCode())
                    .isEqualTo(200);
        }
        problem(from("198.51.100.99, 192.0.2.4, 10.1.2.3").get("/v1/problems"), 429, "too-many-requests");
        problem(from("garbage, 192.0.2.4").get("/v1/problems"), 429, "too-many-requests");
    }

    @Test
    void whoSignedInHasAQuotaOfTheirOwnFromEveryAddress() {
        String ann = "ann-" + UUID.randomUUID();
        for (int i = 0; i < 4; i++) {
            Response answer =
                    as(ann).header("X-Forwarded-For", "203.0.113." + i).get("/v1/trials/secrets");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.header("RateLimit-Policy")).isEqualTo("\"signed-in\";q=4;w=60");
        }
        problem(as(ann).get("/v1/trials/secrets"), 429, "too-many-requests");
        assertThat(as("bob-" + UUID.randomUUID()).get("/v1/trials/secrets").statusCode())
                .isEqualTo(200);
    }

    @Test
    void guessingTokensUsesUpTheQuotaOfTheAddress() {
        for (int i = 0; i < 3; i++) {
            problem(
                    from("192.0.2.5")
                            .header("Authorization", "Bearer " + Tokens.forged("ann"))
                            .get("/v1/trials/secrets"),
                    401,
                    "unauthenticated");
        }
        problem(
                from("192.0.2.5")
                        .header("Authorization", "Bearer " + Tokens.forged("ann"))
                        .get("/v1/trials/secrets"),
                429,
                "too-many-requests");
    }

    @Test
    void aListedPageMayReadAnswers() {
        Response preflight = from("192.0.2.6")
                .header("Origin", "https://website.example")
                .header("Access-Control-Request-Method", "PATCH")
                .header("Access-Control-Request-Headers", "if-match,content-type")
                .options("/v1/gadgets");
        assertThat(preflight.statusCode()).isEqualTo(200);
        assertThat(preflight.header("Access-Control-Allow-Origin")).isEqualTo("https://website.example");
        assertThat(preflight.header("Access-Control-Allow-Methods")).contains("PATCH");
        Response answer =
                from("192.0.2.6").header("Origin", "https://website.example").get("/v1/gadgets");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://website.example");
        assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag", "Link", "RateLimit");
        assertThat(from("192.0.2.6")
                        .header("Origin", "https://evil.example")
                        .get("/v1/gadgets")
                        .header("Access-Control-Allow-Origin"))
                .isNull();
    }

    @Test
    void whoSendsSlowlyTakesNobodysPlace() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 5; i++) {
                Socket socket = new Socket("127.0.0.1", RestAssured.port);
                slow.add(socket);
                socket.getOutputStream()
                        .write(("POST /v1/trials/work HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 192.0.2.4" + i
                                        + "\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            await().during(300, TimeUnit.MILLISECONDS)
                    .atMost(5, TimeUnit.SECONDS)
                    .until(() -> as("eve-" + UUID.randomUUID())
                                    .get("/v1/trials/secrets")
                                    .statusCode()
                            == 200);
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void moreThanCanBeAtWorkAtOnceIsRefusedAndNotQueuedWithoutEnd() throws Exception {
        String name = UUID.randomUUID().toString();
        CountDownLatch gate = new CountDownLatch(1);
        CountDownLatch arrived = new CountDownLatch(2);
        TrialResource.GATES.put(name, gate);
        TrialResource.ARRIVED.put(name, arrived);
        List<Future<Response>> atWork = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 2; i++) {
                String address = "192.0.2.2" + i;
                atWork.add(threads.submit(() -> json("{\"name\":\"" + name + "\"}")
                        .header("X-Forwarded-For", address)
                        .post("/v1/trials/work")));
            }
            assertThat(arrived.await(20, TimeUnit.SECONDS)).isTrue();
            Response refused = from("192.0.2.30").get("/v1/problems");
            problem(refused, 503, "overloaded");
            assertThat(refused.header("Retry-After")).isEqualTo("1");
            gate.countDown();
            for (Future<Response> answer : atWork) {
                assertThat(answer.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
            }
        } finally {
            gate.countDown();
            TrialResource.GATES.remove(name);
            TrialResource.ARRIVED.remove(name);
        }
        assertThat(from("192.0.2.30").get("/v1/problems").statusCode()).isEqualTo(200);
    }
}
