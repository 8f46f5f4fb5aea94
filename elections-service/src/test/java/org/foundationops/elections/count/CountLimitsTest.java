package org.foundationops.elections.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.foundationops.elections.count.Uploads.BLT;
import static org.foundationops.elections.count.Uploads.post;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.foundationops.elections.Api;
import org.foundationops.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** With limits so low that a test reaches them. */
@ServiceTest
@TestProfile(CountLimitsTest.LowLimits.class)
class CountLimitsTest {

    public static class LowLimits implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "foundation.counts.at-once", "1",
                    "foundation.counts.processor-time", "400ms",
                    "foundation.counts.arrival", "5S");
        }
    }

    @Inject
    CountGate gate;

    /** A hundred seats by Meek's rule over long rankings of which no two are alike: many iterations over all of them. */
    @Test
    void aCountThatTakesTooLongIsEnded() {
        String expensive = Uploads.random(200, 100, 20_000, 40);

        Api.refused(post("method=meek-prf", expensive), 422, "count-too-long")
                .body("detail", containsString("it takes more than 400 ms of processor time"))
                .body("detail", containsString("./foundation count FILE --method METHOD"));
        post("method=scottish-stv", BLT).statusCode(200);
    }

    /** What counts is the time of the processor: waiting for the ballots costs nothing. */
    @Test
    void whoSendsSlowlyIsCountedAllTheSame() throws Exception {
        try (Upload upload = new Upload(BLT.length())) {
            upload.send(BLT.substring(0, 10));
            placeIsTaken();
            pause(700);
            upload.send(BLT.substring(10));
            assertThat(upload.statusLine()).isEqualTo("HTTP/1.1 200 OK");
        }
    }

    @Test
    void whileAsManyAsMayBeAreAtWorkTheNextIsToldToWait() throws Exception {
        try (Upload first = new Upload(BLT.length())) {
            placeIsTaken();

            Api.refused(post("method=irv", BLT), 429, "too-many-counts")
                    .header("Retry-After", equalTo("5"))
                    .body("detail", containsString("At most 1 counts are made at once."))
                    .body("detail", containsString("./foundation count FILE --method METHOD"));

            first.send(BLT);
            assertThat(first.statusLine()).isEqualTo("HTTP/1.1 200 OK");
        }
        post("method=scottish-stv", BLT).statusCode(200);
    }

    @Test
    void ballotsThatDoNotArriveFreeThePlace() throws Exception {
        try (Upload silent = new Upload(BLT.length())) {
            placeIsTaken();
            pause(5_100);
            silent.send("3");
            assertThat(silent.statusLine()).isEqualTo("HTTP/1.1 400 Bad Request");
        }
        post("method=scottish-stv", BLT).statusCode(200);
    }

    @Test
    void aCallerWhoLeavesFreesThePlace() throws Exception {
        try (Upload gone = new Upload(BLT.length())) {
            placeIsTaken();
        }
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> post("method=scottish-stv", BLT).statusCode(200));
    }

    private void placeIsTaken() {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(10))
                .until(() -> gate.freePlaces() == 0);
    }

    private static void pause(long millis) {
        await().pollDelay(Duration.ofMillis(millis)).until(() -> true);
    }

    /** A request whose body comes when the test wants it. */
    private static final class Upload implements AutoCloseable {

        private final Socket socket;

        Upload(int length) throws IOException {
            this.socket = new Socket("127.0.0.1", RestAssured.port);
            send("POST /v1/counts?method=scottish-stv HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                    + "Content-Length: " + length + "\r\n\r\n");
        }

        void send(String text) throws IOException {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        }

        String statusLine() throws IOException {
            byte[] bytes = new byte[32];
            int read = socket.getInputStream().readNBytes(bytes, 0, 20);
            return new String(bytes, 0, read, StandardCharsets.US_ASCII)
                    .concat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII))
                    .lines()
                    .findFirst()
                    .orElse("");
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
