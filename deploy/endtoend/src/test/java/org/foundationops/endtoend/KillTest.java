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

/** {@code kill -9} of the service, the broker and the database in the middle of a stream of changes. */
class KillTest {
    private static final String TOPIC = "foundation.membership.v1";
    private static final int PERSONS = 400;
    private static final int RENAMES = 4;
    private static final int CHANGES = PERSONS * (1 + RENAMES);

    @TempDir
    Path folder;

    @Test
    void everyChangeIsAppliedOnceInOrderWhateverDies() throws Exception {
        try (Stand stand = new Stand(folder)) {
            stand.startPostgres();
            stand.startKafka();
            Replica membership = start(stand, "membership-service");
            Replica elections = start(stand, "elections-service");
            AtomicInteger changes = new AtomicInteger();
            try (ExecutorService clients = Executors.newFixedThreadPool(8)) {
                Registrar registrar = new Registrar(changes);
                List<Future<?>> lives = IntStream.range(0, PERSONS)
                        .<Future<?>>mapToObj(
                                person -> clients.submit(() -> registrar.liveOn(person, RENAMES, membership.url())))
                        .toList();

                awaitChanges(changes, CHANGES / 4);
                membership.process().kill();
                membership.process().start();
                stand.awaitReady(membership);

                awaitChanges(changes, CHANGES / 2);
                stand.killKafka();
                awaitChanges(changes, CHANGES / 2 + 100);
                stand.startKafka();

                awaitChanges(changes, CHANGES * 3 / 4);
                stand.killPostgres();
                stand.startPostgres();

                for (Future<?> life : lives) {
                    life.get();
                }
            }
            assertThat(changes).hasValue(CHANGES);
            Map<String, Long> written = stand.numbers("membership", "select id, version from person");
            assertThat(written).hasSize(PERSONS);
            Awaitility.await("the reader to have applied everything")
                    .atMost(Stand.PATIENCE)
                    .untilAsserted(() -> assertThat(stand.numbers("elections", "select person_id, version from person"))
                            .isEqualTo(written));
            assertThat(stand.status(elections.url() + "/q/health/ready")).isEqualTo(200);

            TopicLog log = TopicLog.read(stand.kafkaAddress(), TOPIC);
            assertThat(log.versions("person").values())
                    .hasSize(PERSONS)
                    .allSatisfy(versions -> assertThat(versions).containsExactly(0L, 1L, 2L, 3L, 4L));
            assertThat(stand.number("elections", "select count(*) from inbox where handler = 'person'"))
                    .isEqualTo(CHANGES);
            assertThat(stand.number("elections", "select count(*) from dead_letter"))
                    .isZero();
            assertThat(log.watermarks()).isPositive();
            assertThat(log.brokenPromises()).isEmpty();
        }
    }

    private static Replica start(Stand stand, String name) {
        Replica replica = stand.service(name);
        replica.process().start();
        stand.awaitReady(replica);
        return replica;
    }

    private static void awaitChanges(AtomicInteger changes, int count) {
        Awaitility.await(count + " changes")
                .atMost(Stand.PATIENCE.multipliedBy(2))
                .until(() -> changes.get() >= count);
    }
}
