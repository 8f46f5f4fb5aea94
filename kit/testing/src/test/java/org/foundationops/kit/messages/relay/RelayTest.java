package org.foundationops.kit.messages.relay;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.foundationops.kit.messages.kafka.KafkaClients;
import org.foundationops.kit.messages.outbox.Relay;
import org.foundationops.kit.messages.outbox.WakeUp;
import org.foundationops.kit.messages.watermark.Announcements;
import org.foundationops.kit.testing.ProjectRoot;
import org.foundationops.kit.testing.ServiceTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class RelayTest {

    private static final String TOPIC = "foundation.grants.v1";

    private static @Nullable KillableBroker broker;

    private final List<Runnable> stops = new ArrayList<>();
    private final AtomicInteger written = new AtomicInteger();
    private @Nullable RelayDatabase database;
    private Map<TopicPartition, Long> from = Map.of();

    @BeforeAll
    static void startBroker() throws IOException {
        broker = new KillableBroker(ProjectRoot.path().resolve("deploy/local/target/foundation-local.jar"));
        broker.start();
    }

    @AfterAll
    static void removeBroker() throws IOException {
        broker().close();
    }

    @BeforeEach
    void anEmptyDatabase() throws SQLException {
        database = new RelayDatabase();
        written.set(0);
        try (KafkaConsumer<String, byte[]> reader = reader()) {
            from = reader.endOffsets(List.of(new TopicPartition(TOPIC, 0)));
        }
    }

    @AfterEach
    void noRelayIsLeft() throws SQLException {
        stops.forEach(Runnable::run);
        stops.clear();
        database().close();
    }

    @Test
    void twoRelaysTakeTurnsAndNothingIsDoubledOrReordered() throws Exception {
        startRelay(null);
        startRelay(null);

        write(20, 100);

        awaitEmpty();
        assertThat(read())
                .hasSize(20)
                .allSatisfy((key, versions) -> assertThat(versions).isEqualTo(upTo(100)));
    }

    @Test
    void aRelayThatLosesItsConnectionRepeatsAndLosesNothing() throws Exception {
        startRelay(null);
        startRelay(null);

        try (ExecutorService killer = Executors.newSingleThreadExecutor()) {
            Future<?> killing = killer.submit(() -> {
                for (int i = 1; i <= 5; i++) {
                    awaitWritten(i * 600);
                    killRelayConnections();
                }
                return true;
            });
            write(20, 200);
            killing.get();
        }

        awaitEmpty();
        assertThat(withoutRepetitions(read()))
                .hasSize(20)
                .allSatisfy((key, versions) -> assertThat(versions).isEqualTo(upTo(200)));
    }

    @Test
    void whileTheBrokerIsDeadMessagesWaitAndThenComeInOrder() throws Exception {
        startRelay(null);
        write(5, 20);
        awaitEmpty();

        broker().kill();
        write(5, 20, 21);
        assertThat(database().count("select count(*) from outbox")).isEqualTo(100);
        broker().start();

        awaitEmpty();
        assertThat(withoutRepetitions(read()))
                .hasSize(5)
                .allSatisfy((key, versions) -> assertThat(versions).isEqualTo(upTo(40)));
    }

    @Test
    void aBrokerKilledInTheMiddleOfAStreamLosesAndReordersNothing() throws Exception {
        startRelay(null);
        startRelay(null);

        try (ExecutorService killer = Executors.newSingleThreadExecutor()) {
            Future<?> killing = killer.submit(() -> {
                awaitWritten(1000);
                broker().kill();
                broker().start();
                return true;
            });
            write(20, 200);
            killing.get();
        }

        awaitEmpty();
        assertThat(withoutRepetitions(read()))
                .hasSize(20)
                .allSatisfy((key, versions) -> assertThat(versions).isEqualTo(upTo(200)));
    }

    @Test
    void rowsForATopicThatDoesNotExistDoNotHoldUpOthers() throws Exception {
        startRelay(null);
        try (Connection writer = database().open()) {
            RelayDatabase.add(writer, "foundation.nowhere.v1", "crate/1", 1);
            RelayDatabase.add(writer, TOPIC, "crate/1", 1);
        }

        soon().until(() -> database().count("select count(*) from outbox") == 1);
        assertThat(read()).isEqualTo(Map.of("crate/1", List.of(1L)));
        assertThat(database().count("select count(*) from outbox where topic = 'foundation.nowhere.v1'"))
                .isEqualTo(1);
    }

    @Test
    void nothingRecordedBeforeAWatermarkComesBehindIt() throws Exception {
        startRelay(announcements());
        startRelay(announcements());

        write(8, 10, 1, 0.5); // transactions of half a second: longer than the margin, and many at once

        awaitEmpty();
        assertThat(lines().stream().filter(Line::isWatermark)).hasSizeGreaterThan(3);
        Instant mark = Instant.MIN;
        for (Line line : lines()) {
            if (line.isWatermark()) {
                mark = line.at();
            } else {
                assertThat(line.at()).isAfterOrEqualTo(mark);
            }
        }
    }

    @Test
    void whoFollowsTheFeedMissesNothingWhateverTheOrderOfTheCommits() throws Exception {
        startRelay(null);
        startRelay(null);
        startRelay(null);

        Map<String, List<Long>> followed = new TreeMap<>();
        try (ExecutorService others = Executors.newFixedThreadPool(2)) {
            Future<?> killing = others.submit(() -> {
                awaitWritten(400);
                killRelayConnections();
                return true;
            });
            Future<?> following = others.submit(() -> {
                follow(followed, 16 * 60);
                return true;
            });
            // Sixteen writers whose transactions overlap: what is numbered first is often committed last.
            write(16, 60, 1, 0.003);
            killing.get();
            following.get();
        }

        assertThat(followed).hasSize(16).allSatisfy((key, versions) -> {
            assertThat(versions).isSorted().doesNotHaveDuplicates();
            assertThat(versions.getLast()).isEqualTo(60);
        });
        assertThat(database().count("select count(*) from change_feed")).isEqualTo(16);
    }

    /** Reads as a client does, behind the last position it has seen, until everything is written and published. */
    private void follow(Map<String, List<Long>> followed, int total) {
        AtomicLong position = new AtomicLong();
        soon().until(() -> {
            boolean isOver = written.get() == total && database().count("select count(*) from outbox") == 0;
            return readOn(position, followed) == 0 && isOver;
        });
    }

    /** Answers how many changes there were behind the position. */
    private int readOn(AtomicLong position, Map<String, List<Long>> followed) throws SQLException {
        int read = 0;
        try (Connection reader = database().open();
                PreparedStatement next = reader.prepareStatement("select position, message_key,"
                        + " split_part(convert_from(payload, 'UTF8'), ' ', 1)::bigint"
                        + " from change_feed where position > ? order by position limit 5")) {
            next.setLong(1, position.get());
            try (ResultSet row = next.executeQuery()) {
                while (row.next()) {
                    read++;
                    position.set(row.getLong(1));
                    followed.computeIfAbsent(row.getString(2), key -> new ArrayList<>())
                            .add(row.getLong(3));
                }
            }
        }
        return read;
    }

    private void startRelay(@Nullable Announcements announcements) {
        KafkaClients kafka = new KafkaClients(Map.of("bootstrap.servers", broker().bootstrapServers()));
        Supplier<Producer<String, byte[]>> producers = () -> kafka.producer("relay-under-test");
        Relay relay = new Relay(
                () -> database().openForRelay(), producers, () -> Set.of(TOPIC), TOPIC, new WakeUp(), announcements);
        Thread thread = Thread.ofPlatform().daemon().start(relay);
        stops.add(() -> stop(relay, thread));
    }

    private static void stop(Relay relay, Thread thread) {
        relay.stop();
        try {
            assertThat(thread.join(Duration.ofSeconds(10))).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Announcements announcements() {
        return new Announcements(TOPIC, "/test", Duration.ofMillis(200), new ObjectMapper());
    }

    /** Each key has a writer of its own, so its rows are written one after the other. */
    private void write(int keys, int versions) throws Exception {
        write(keys, versions, 1);
    }

    private void write(int keys, int versions, long first) throws Exception {
        write(keys, versions, first, 0);
    }

    private void write(int keys, int versions, long first, double seconds) throws Exception {
        List<Callable<Boolean>> writers = new ArrayList<>();
        for (int i = 0; i < keys; i++) {
            String key = "crate/" + i;
            writers.add(() -> {
                try (Connection connection = database().open()) {
                    for (long version = first; version < first + versions; version++) {
                        RelayDatabase.add(connection, TOPIC, key, version, seconds);
                        written.incrementAndGet();
                    }
                }
                return true;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            for (Future<Boolean> done : threads.invokeAll(writers)) {
                assertThat(done.get()).isTrue();
            }
        }
    }

    private void awaitWritten(int count) {
        soon().until(() -> written.get() >= count);
    }

    private void awaitEmpty() {
        soon().until(() -> database().count("select count(*) from outbox") == 0);
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20));
    }

    private static List<Long> upTo(long last) {
        return LongStream.rangeClosed(1, last).boxed().toList();
    }

    /** What a reader sees that drops what it has seen. */
    private static Map<String, List<Long>> withoutRepetitions(Map<String, List<Long>> read) {
        Map<String, List<Long>> seen = new TreeMap<>();
        read.forEach((key, versions) -> seen.put(key, new ArrayList<>(new LinkedHashSet<>(versions))));
        return seen;
    }

    private Map<String, List<Long>> read() {
        Map<String, List<Long>> versions = new TreeMap<>();
        lines().forEach(line ->
                versions.computeIfAbsent(line.key(), key -> new ArrayList<>()).add(line.version()));
        return versions;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        TopicPartition partition = new TopicPartition(TOPIC, 0);
        try (KafkaConsumer<String, byte[]> reader = reader()) {
            reader.assign(List.of(partition));
            reader.seek(partition, from.getOrDefault(partition, 0L));
            long end = reader.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
            while (reader.position(partition) < end) {
                reader.poll(Duration.ofMillis(100))
                        .forEach(message -> lines.add(Line.of(message.key(), message.value())));
            }
        }
        return lines;
    }

    private static KafkaConsumer<String, byte[]> reader() {
        return new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker().bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private void killRelayConnections() throws SQLException {
        try (Connection connection = database().open();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    select pg_terminate_backend(pid) from pg_stat_activity
                    where datname = current_database() and application_name = 'foundation-outbox-relay'
                    """);
        }
    }

    private RelayDatabase database() {
        if (database == null) {
            throw new IllegalStateException("not set up");
        }
        return database;
    }

    private static KillableBroker broker() {
        if (broker == null) {
            throw new IllegalStateException("not set up");
        }
        return broker;
    }

    /** A message of the topic: a change, or a watermark, with the instant that it was recorded or that it speaks of. */
    private record Line(String key, long version, Instant at) {

        static Line of(String key, byte[] value) {
            String text = new String(value, StandardCharsets.UTF_8);
            if (key.startsWith("watermark/")) {
                return new Line(key, 0, until(text));
            }
            String[] parts = text.split(" ", -1);
            return new Line(
                    key, Long.parseLong(parts[0]), Instant.EPOCH.plus(Long.parseLong(parts[1]), ChronoUnit.MICROS));
        }

        boolean isWatermark() {
            return key.startsWith("watermark/");
        }

        private static Instant until(String envelope) {
            try {
                return Instant.parse(new ObjectMapper()
                        .readTree(envelope)
                        .path("data")
                        .path("completeUntil")
                        .asText());
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
