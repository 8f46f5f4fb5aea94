package org.foundationops.kit.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@ServiceTest
class DecisionTest {

    private static final String ASKED_ON = "foundation.grants.v1";
    private static final String ANSWERED_ON = "foundation.elections.v1";
    private static final String REQUESTED = "foundation.grants.decision.requested.v1";
    private static final String DECIDED = "foundation.elections.motion.decided.v1";

    @Inject
    DecisionRequests requests;

    @Inject
    Loans loans;

    @Inject
    ObjectMapper json;

    private final UUID loan = UuidV7.next();

    @Test
    void aRequestIsPublishedAsItsSchemaSays() throws IOException {
        UUID body = UuidV7.next();
        UUID interested = UuidV7.next();
        UUID request = ask(body, List.of(interested), 3);

        KafkaProbe.Message message = KafkaProbe.await(ASKED_ON, "decision-request/" + request, REQUESTED);

        assertFits("foundation.membership.decision.requested.v1", message.data().toString());
        assertThat(message.data().path("requestId").asText()).isEqualTo(request.toString());
        assertThat(message.data().path("body").asText()).isEqualTo(body.toString());
        assertThat(message.data().path("subject").path("service").asText()).isEqualTo("grants");
        assertThat(message.data().path("subject").path("version").asLong()).isEqualTo(3);
        assertThat(message.data().path("terms").path("amount").asText()).isEqualTo("100.00");
        assertThat(message.data().path("interestedPersons").path(0).asText()).isEqualTo(interested.toString());
        assertThat(message.data().path("withdrawn").asBoolean()).isFalse();
    }

    @Test
    void theFirstThatPassedForTheCurrentVersionIsAppliedAndNoOther() {
        loans.change(loan, 2);
        UUID request = ask(UuidV7.next(), List.of(), 2);

        UUID failed = answer(request, 2, "FAILED");
        UUID outdated = answer(request, 1, "PASSED");
        UUID first = answer(request, 2, "PASSED");
        UUID second = answer(request, 2, "PASSED");

        await(request, 4);
        assertThat(requests.answers(request))
                .extracting(RecordedAnswer::motionId, RecordedAnswer::disposition)
                .containsExactlyInAnyOrder(
                        tuple(failed, Disposition.NOT_PASSED),
                        tuple(outdated, Disposition.STALE),
                        tuple(first, Disposition.APPLIED),
                        tuple(second, Disposition.LATER));
        assertThat(loans.applied()).contains(first).doesNotContain(failed, outdated, second);
        assertThat(loans.outdated()).contains(outdated).doesNotContain(failed, first, second);
    }

    @Test
    void anAnswerToAWithdrawnRequestIsNotApplied() {
        loans.change(loan, 1);
        UUID request = ask(UuidV7.next(), List.of(), 1);
        QuarkusTransaction.requiringNew().run(() -> requests.withdraw(request));
        QuarkusTransaction.requiringNew().run(() -> requests.withdraw(request));

        UUID motion = answer(request, 1, "PASSED");

        await(request, 1);
        assertThat(requests.answers(request).getFirst().disposition()).isEqualTo(Disposition.WITHDRAWN);
        assertThat(loans.applied()).doesNotContain(motion);
        assertThat(KafkaProbe.read(ASKED_ON, "decision-request/" + request))
                .extracting(
                        message -> message.data().path("version").asLong(),
                        message -> message.data().path("withdrawn").asBoolean())
                .containsExactly(tuple(1L, false), tuple(2L, true));
    }

    /** What passed can be impossible by then. The message is handled all the same, and the next answer applied. */
    @Test
    void whatTheRulesRefuseIsHinderedAndHoldsUpNothing() {
        UUID gone = UuidV7.next();
        loans.change(gone, 1);
        loans.refuse(gone);
        UUID request = ask(gone, UuidV7.next(), List.of(), 1);

        UUID motion = UuidV7.next();
        answer(motion, 1, request, gone, 1, "PASSED");
        answer(motion, 2, request, gone, 1, "PASSED");

        await(request, 1);
        assertThat(requests.answers(request))
                .extracting(RecordedAnswer::disposition, RecordedAnswer::hindrance)
                .containsExactly(tuple(Disposition.HINDERED, "urn:problem:not-found"));
        assertThat(loans.applied()).doesNotContain(motion);
        assertThat(TestDatabase.count(
                        "select count(*) from audit_entry where subject = ? and action = 'decision-hindered'",
                        gone.toString()))
                .isEqualTo(1);
        assertThat(TestDatabase.count("select count(*) from dead_letter where message_key = ?", "motion/" + motion))
                .isZero();
    }

    @Test
    void whatNobodyHasAnsweredIsTakenBackTogether() {
        loans.change(loan, 1);
        UUID body = UuidV7.next();
        UUID answered = ask(body, List.of(), 1);
        UUID motion = answer(answered, 1, "LAPSED");
        await(answered, 1);
        UUID waiting = ask(body, List.of(), 1);

        QuarkusTransaction.requiringNew().run(() -> requests.withdrawWaiting(Loans.KIND, loan));

        List<AskedDecision> asked = requests.about(Loans.KIND, loan).stream()
                .filter(request -> request.body().equals(body))
                .toList();
        assertThat(asked)
                .extracting(AskedDecision::id, AskedDecision::withdrawn)
                .containsExactly(tuple(answered, false), tuple(waiting, true));
        assertThat(asked.getFirst().answers())
                .extracting(RecordedAnswer::motionId)
                .containsExactly(motion);
    }

    @Test
    void aLaterStateOfADecidedMotionIsNotJudgedAgain() {
        loans.change(loan, 1);
        UUID request = ask(UuidV7.next(), List.of(), 1);
        UUID motion = UuidV7.next();
        answer(motion, 1, request, loan, 1, "PASSED");
        await(request, 1);

        answer(motion, 2, request, loan, 1, "PASSED");
        UUID next = answer(request, 1, "PASSED");

        await(request, 2);
        assertThat(requests.answers(request))
                .extracting(RecordedAnswer::motionId, RecordedAnswer::disposition)
                .containsExactly(tuple(motion, Disposition.APPLIED), tuple(next, Disposition.LATER));
        assertThat(loans.applied()).containsOnlyOnce(motion);
    }

    @Test
    void samplesFitTheSchemasThatTheKitShips() throws IOException {
        Map<String, List<String>> samples = Map.of(
                "foundation.membership.decision.requested.v1",
                List.of("requested", "withdrawn"),
                DECIDED,
                List.of("passed", "of-its-own-motion"),
                "foundation.membership.watermark.advanced.v1",
                List.of("advanced"),
                "foundation.elections.watermark.advanced.v1",
                List.of("advanced"));
        for (var type : samples.entrySet()) {
            for (String sample : type.getValue()) {
                String envelope = resource(type.getKey() + "/samples/" + sample + ".json");
                assertThat(json.readTree(envelope).path("type").asText()).isEqualTo(type.getKey());
                assertFits(type.getKey(), json.readTree(envelope).path("data").toString());
            }
        }
    }

    @Test
    void aWatermarkIsPublishedAsItsSchemaSays() throws IOException {
        KafkaProbe.Message watermark =
                KafkaProbe.await(ASKED_ON, message -> message.key().startsWith("watermark/"), "a watermark");

        assertFits(
                "foundation.membership.watermark.advanced.v1", watermark.data().toString());
    }

    private UUID ask(UUID body, List<UUID> interested, long version) {
        return ask(loan, body, interested, version);
    }

    private UUID ask(UUID about, UUID body, List<UUID> interested, long version) {
        return QuarkusTransaction.requiringNew()
                .call(() -> requests.ask(new DecisionRequest(
                        body,
                        Loans.KIND,
                        new DecisionRequest.Subject("loan", about, version),
                        "Shall the loan be given?",
                        Map.of("amount", "100.00"),
                        interested,
                        List.of(),
                        Instant.parse("2030-01-01T00:00:00Z"))));
    }

    private UUID answer(UUID request, long version, String outcome) {
        UUID motion = UuidV7.next();
        answer(motion, 1, request, loan, version, outcome);
        return motion;
    }

    private void answer(
            UUID motion, long motionVersion, UUID request, UUID about, long subjectVersion, String outcome) {
        ObjectNode state = json.createObjectNode()
                .put("motionId", motion.toString())
                .put("requestId", request.toString())
                .put("outcome", outcome)
                .put("decidedAt", "2026-02-01T10:00:00Z")
                .put("minuteReference", "2026-02 item 1");
        state.putObject("subject")
                .put("service", "grants")
                .put("type", "loan")
                .put("id", about.toString())
                .put("version", subjectVersion);
        state.putObject("terms").put("amount", "100.00");
        KafkaProbe.publish(ANSWERED_ON, DECIDED, "motion", motion, motionVersion, state);
    }

    private void await(UUID request, int answers) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> requests.answers(request).size() == answers);
    }

    private static void assertFits(String type, String data) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(resource(type + "/schema.json"));
        assertThat(schema.validate(data, InputFormat.JSON)).isEmpty();
    }

    private static String resource(String path) throws IOException {
        String name = "contracts/messages/" + path;
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            assertThat(stream).describedAs(name).isNotNull();
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
