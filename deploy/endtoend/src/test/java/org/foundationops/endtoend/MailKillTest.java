package org.foundationops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.foundationops.endtoend.Stand.Replica;
import org.foundationops.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of membership-service, again and again, and of the mail server, while hundreds of mails are due. */
class MailKillTest {

    private static final int MAILS = 500;
    private static final int KILLS = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String IN_FLIGHT =
            "select mail_id, count(*) from mail_attempt where outcome = 'UNKNOWN' group by 1";

    private final Random random = new Random(4);

    @TempDir
    Path folder;

    @Test
    void eachReasonIsMailedOnceAndTheLogSaysWhatMayHaveGoneTwice() throws Exception {
        try (Stand stand = new Stand(folder)) {
            stand.startPostgres();
            stand.startKafka();
            Replica membership = stand.service("membership-service");
            membership.process().start();
            stand.awaitReady(membership);
            Client administrator = new Client(membership.url(), Tokens.administrator());
            tryAgainSoon(administrator);
            applyAll(administrator);

            assertThat(stand.number("membership", "select count(*) from mail where status in ('DUE', 'SENDING')"))
                    .isEqualTo(MAILS);
            assertThat(stand.status(membership.url() + "/q/health/ready")).isEqualTo(200);
            stand.startMail();
            for (int i = 1; i <= KILLS; i++) {
                awaitSome(stand, i);
                if (i == KILLS / 2) {
                    stand.killMail();
                    assertThat(stand.status(membership.url() + "/q/health/ready"))
                            .isEqualTo(200);
                    stand.startMail();
                } else {
                    membership.process().kill();
                    membership.process().start();
                    stand.awaitReady(membership);
                }
            }
            Awaitility.await("all to be sent")
                    .atMost(Stand.PATIENCE.multipliedBy(2))
                    .until(() -> stand.number("membership", "select count(*) from mail where status <> 'SENT'") == 0);

            Map<String, JsonNode> log = log(administrator);
            Map<String, Long> copies = stand.copies();
            Map<String, Long> inFlight = stand.numbers("membership", IN_FLIGHT);
            assertThat(log).hasSize(MAILS);
            assertThat(log.values().stream().map(mail -> mail.get("reasonKey").asText()))
                    .doesNotHaveDuplicates();
            assertThat(log.values())
                    .allSatisfy(mail -> assertThat(mail.get("status").asText()).isEqualTo("SENT"));
            assertThat(copies.keySet()).isEqualTo(log.keySet());
            assertThat(inFlight.values().stream().mapToLong(times -> times).sum())
                    .as("what was in flight when something was killed")
                    .isBetween(1L, (long) KILLS);
            assertThat(log).allSatisfy((id, mail) -> {
                long times = inFlight.getOrDefault(id, 0L);
                assertThat(copies.get(id)).isBetween(1L, 1 + times);
                assertThat(mail.get("mayHaveBeenSentTwice").asBoolean()).isEqualTo(times > 0);
            });
        }
    }

    /** The pauses of the policy are too long for a test. */
    private static void tryAgainSoon(Client administrator) {
        administrator.post(
                "/v1/policies/mail",
                Map.of(
                        "value",
                        Map.of("attempts", 1000, "firstPause", "PT1S", "longestPause", "PT4S", "strangerPause", "P30D"),
                        "decisionReference",
                        "for this test"));
    }

    /** While nobody takes the mails. */
    private static void applyAll(Client service) throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Future<?>> applications = IntStream.range(0, MAILS)
                    .mapToObj(i -> service.as(Tokens.person("applicant-" + i)))
                    .<Future<?>>map(person -> people.submit(() -> apply(person)))
                    .toList();
            for (Future<?> application : applications) {
                application.get();
            }
        }
    }

    private static void apply(Client person) {
        person.post("/v1/me/sign-in-link", null);
        person.post(
                "/v1/membership-applications",
                Map.of("statement", "I review.", "categories", List.of("REVIEW_AND_TRIAGE")));
    }

    /** Until about as many have come as it takes to spread the kills, and a moment more. */
    private void awaitSome(Stand stand, int kill) {
        int enough = MAILS * kill / (KILLS + 1) + random.nextInt(MAILS / KILLS / 2);
        Awaitility.await(enough + " mails")
                .atMost(Stand.PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> stand.mails() >= enough);
        LockSupport.parkNanos(Duration.ofMillis(random.nextInt(20)).toNanos());
    }

    private static Map<String, JsonNode> log(Client administrator) {
        return administrator
                .text("/v1/mails", "application/x-ndjson")
                .lines()
                .skip(1) // the status
                .map(MailKillTest::tree)
                .collect(Collectors.toMap(mail -> mail.get("id").asText(), Function.identity()));
    }

    private static JsonNode tree(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
