package org.foundationops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.foundationops.endtoend.Stand.Replica;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes of the writing service and two of the reading one, each pair on one database. */
class ReplicasTest {
    private static final int PERSONS = 100;
    private static final int RENAMES = 4;

    @TempDir
    Path folder;

    @Test
    void replicasShareTheWorkAndDoubleNothing() throws Exception {
        try (Stand stand = new Stand(folder)) {
            stand.startPostgres();
            stand.startKafka();
            Replica first = stand.service("membership-service");
            Replica second = stand.service("membership-service");
            Replica reader = stand.service("elections-service");
            Replica otherReader = stand.service("elections-service");
            List<Replica> replicas = List.of(first, second, reader, otherReader);
            replicas.forEach(replica -> replica.process().start());
            replicas.forEach(stand::awaitReady);

            AtomicInteger changes = new AtomicInteger();
            try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
                Registrar registrar = new Registrar(changes);
                List<Future<?>> lives = IntStream.range(0, PERSONS)
                        .<Future<?>>mapToObj(person ->
                                clients.submit(() -> registrar.liveOn(person, RENAMES, first.url(), second.url())))
                        .toList();
                for (Future<?> life : lives) {
                    life.get();
                }
            }

            assertThat(changes).hasValue(PERSONS * (1 + RENAMES));
            Map<String, Long> written = stand.numbers("membership", "select id, version from person");
            Awaitility.await("the readers to have applied everything")
                    .atMost(Stand.PATIENCE)
                    .untilAsserted(() -> assertThat(stand.numbers("elections", "select person_id, version from person"))
                            .isEqualTo(written));
            TopicLog log = TopicLog.read(stand.kafkaAddress(), "foundation.membership.v1");
            assertThat(log.duplicates()).isZero();
            assertThat(log.versions("person").values())
                    .hasSize(PERSONS)
                    .allSatisfy(versions -> assertThat(versions).containsExactly(0L, 1L, 2L, 3L, 4L));
            assertThat(log.brokenPromises()).isEmpty();
            assertThat(stand.number("elections", "select count(*) from inbox where handler = 'person'"))
                    .isEqualTo(PERSONS * (1 + RENAMES));
            Awaitility.await("one sealed chain")
                    .atMost(Stand.PATIENCE)
                    .until(() -> stand.number(
                                    "membership",
                                    "select (select count(*) from audit_entry) - (select count(*) from audit_seal)")
                            == 0);
        }
    }

    @Test
    void whenTheReplicaWithTheRelayDiesTheOtherGoesOn() throws Exception {
        try (Stand stand = new Stand(folder)) {
            stand.startPostgres();
            stand.startKafka();
            Replica first = stand.service("membership-service");
            Replica second = stand.service("membership-service");
            List.of(first, second).forEach(replica -> replica.process().start());
            List.of(first, second).forEach(stand::awaitReady);

            new Registrar(new AtomicInteger()).liveOn(1, 2, first.url());
            first.process().kill();
            new Registrar(new AtomicInteger()).liveOn(2, 2, second.url());

            Awaitility.await("both lives in the topic")
                    .atMost(Stand.PATIENCE)
                    .untilAsserted(() -> assertThat(TopicLog.read(stand.kafkaAddress(), "foundation.membership.v1")
                                    .versions("person")
                                    .values())
                            .containsOnly(List.of(0L, 1L, 2L))
                            .hasSize(2));
            assertThat(stand.number("membership", "select count(*) from outbox"))
                    .isZero();
        }
    }
}
