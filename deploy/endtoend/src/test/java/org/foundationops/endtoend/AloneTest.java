package org.foundationops.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.foundationops.endtoend.Stand.Replica;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service whose neighbours were never started, with no broker at its start. */
class AloneTest {

    @TempDir
    Path folder;

    @Test
    void aServiceAloneServesIsLiveSaysThatItIsNotReadyAndCatchesUpLater() {
        try (Stand stand = new Stand(folder)) {
            stand.startPostgres();
            Replica elections = stand.service("elections-service");
            elections.process().start();
            Awaitility.await("the API")
                    .atMost(Stand.PATIENCE)
                    .until(() -> stand.status(elections.url() + "/v1/bodies") == 200);

            assertThat(stand.status(elections.url() + "/q/health/live")).isEqualTo(200);
            assertThat(stand.status(elections.url() + "/q/health/ready")).isEqualTo(503);

            Replica membership = stand.service("membership-service");
            membership.process().start();
            Awaitility.await("the other API")
                    .atMost(Stand.PATIENCE)
                    .until(() -> stand.status(membership.url() + "/q/health/live") == 200);
            new Registrar(new AtomicInteger()).liveOn(1, 3, membership.url());
            assertThat(stand.number("elections", "select count(*) from person")).isZero();

            stand.startKafka();
            stand.awaitReady(elections);
            stand.awaitReady(membership);
            Awaitility.await("what was missed")
                    .atMost(Stand.PATIENCE)
                    .untilAsserted(() -> assertThat(stand.numbers("elections", "select person_id, version from person"))
                            .isEqualTo(stand.numbers("membership", "select id, version from person"))
                            .hasSize(1));
        }
    }

    @Test
    void aServiceCannotConnectToTheDatabaseOfAnother() {
        try (Stand stand = new Stand(folder)) {
            stand.startPostgres();

            assertThat(stand.refusal("grants", "events")).contains("permission denied for database");
            assertThat(stand.refusal("membership", "elections")).contains("permission denied for database");
            assertThat(stand.number("grants", "select 1")).isEqualTo(1);
        }
    }
}
