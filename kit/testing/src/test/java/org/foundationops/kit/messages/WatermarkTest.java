package org.foundationops.kit.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.time.TransactionTime;
import org.junit.jupiter.api.Test;

/** The service under test publishes a watermark every second. */
@ServiceTest
class WatermarkTest {

    private static final String TOPIC = "foundation.grants.v1";

    @Inject
    Outbox outbox;

    @Inject
    TransactionTime time;

    @Inject
    Watermarks watermarks;

    @Test
    void itNeverRunsAheadOfAnOpenTransaction() throws Exception {
        try (Connection open = TestDatabase.connect()) {
            open.setAutoCommit(false);
            Instant start = now(open);

            awaitMore(2);
            assertThat(latest().until()).isBefore(start);

            open.rollback();
            Parcels.soon().until(() -> latest().until().isAfter(start));
        }
    }

    @Test
    void whatIsRecordedBeforeItStandsInFrontOfIt() throws Exception {
        UUID crate = UuidV7.next();
        CountDownLatch published = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        CompletableFuture<Instant> recorded = new CompletableFuture<>();
        Thread writer = Thread.ofPlatform()
                .start(() -> QuarkusTransaction.requiringNew().run(() -> {
                    recorded.complete(time.now());
                    outbox.publish(
                            new OutgoingMessage("foundation.grants.crate.packed.v1", "crate", crate, 1, Map.of()));
                    published.countDown();
                    awaitUninterruptibly(mayCommit);
                }));
        published.await();
        awaitMore(2); // watermarks go by while the change is recorded and not committed
        mayCommit.countDown();
        writer.join();
        Parcels.soon().until(() -> latest().until().isAfter(recorded.get()));

        List<KafkaProbe.Message> all = KafkaProbe.read(TOPIC);
        long change = all.stream()
                .filter(message -> message.key().equals("crate/" + crate))
                .findFirst()
                .orElseThrow()
                .offset();
        assertThat(all.stream()
                        .filter(WatermarkTest::isWatermark)
                        .filter(message -> message.offset() < change)
                        .map(WatermarkTest::mark)
                        .toList())
                .allSatisfy(mark -> assertThat(mark.until()).isBefore(recorded.get()));
    }

    @Test
    void aTransactionThatBeganBeforeAnAnnouncedInstantCannotPublishAnyMore() {
        UUID crate = UuidV7.next();
        try {
            assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                        Instant start = time.now();
                        // as if this transaction had been overlooked, or the clock set back
                        TestDatabase.execute(
                                "update watermark_announced set complete_until = ?::timestamptz, announced_at = now()",
                                start.plusMillis(1).toString());
                        outbox.publish(
                                new OutgoingMessage("foundation.grants.crate.packed.v1", "crate", crate, 1, Map.of()));
                    }))
                    .isInstanceOf(RecordedTooLate.class);
        } finally {
            awaitNothing();
        }
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.publish(
                        new OutgoingMessage("foundation.grants.crate.packed.v1", "crate", crate, 1, Map.of())));
    }

    @Test
    void itSaysWhichPartitionOfHowMany() {
        awaitMore(1);

        KafkaProbe.Message message = KafkaProbe.read(TOPIC).stream()
                .filter(WatermarkTest::isWatermark)
                .toList()
                .getLast();

        assertThat(message.type()).isEqualTo("foundation.grants.watermark.advanced.v1");
        assertThat(message.partition()).isZero();
        assertThat(message.data().path("partition").asInt()).isZero();
        assertThat(message.data().path("partitions").asInt()).isEqualTo(1);
    }

    @Test
    void aReaderTakesTheLeastOverAllPartitionsAndNothingWhileOneIsSilent() {
        String topic = "foundation.test-" + UuidV7.next() + ".v1";
        hear(topic, 0, "2026-01-02T00:00:00Z");
        assertThat(watermarks.completeUntil(topic)).isEmpty();
        assertThat(watermarks.latest(topic)).isEmpty();

        hear(topic, 1, "2026-01-01T00:00:00Z");

        assertThat(watermarks.completeUntil(topic)).contains(Instant.parse("2026-01-01T00:00:00Z"));
        assertThat(watermarks.isCompleteUntil(topic, Instant.parse("2026-01-01T00:00:00Z")))
                .isTrue();
        assertThat(watermarks.isCompleteUntil(topic, Instant.parse("2026-01-01T00:00:00.000001Z")))
                .isFalse();
    }

    private static void hear(String topic, int partition, String until) {
        TestDatabase.execute(
                "insert into watermark_heard (topic, partition, partitions, complete_until) values (?, ?, 2, ?::timestamptz)",
                topic,
                partition,
                until);
    }

    private static void awaitMore(int watermarks) {
        long before = latest().version();
        Parcels.soon().until(() -> latest().version() >= before + watermarks);
    }

    /** The clock has passed the instant that was announced by hand. */
    private static void awaitNothing() {
        Parcels.soon()
                .until(() -> TestDatabase.count("select count(*) from watermark_announced where complete_until > now()")
                        == 0);
    }

    private static Mark latest() {
        return KafkaProbe.read(TOPIC).stream()
                .filter(WatermarkTest::isWatermark)
                .map(WatermarkTest::mark)
                .reduce((one, later) -> later)
                .orElse(new Mark(Instant.MIN, 0));
    }

    private static boolean isWatermark(KafkaProbe.Message message) {
        return message.key().startsWith("watermark/");
    }

    private static Mark mark(KafkaProbe.Message message) {
        return new Mark(
                Instant.parse(message.data().path("completeUntil").asText()),
                message.data().path("version").asLong());
    }

    private static Instant now(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select now()")) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Mark(Instant until, long version) {}
}
