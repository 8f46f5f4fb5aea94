package org.foundationops.kit.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.sql.Sql;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.foundationops.kit.time.TransactionTime;
import org.junit.jupiter.api.Test;

@ServiceTest
class OutboxTest {

    private static final String TOPIC = "foundation.grants.v1";
    private static final String TYPE = "foundation.grants.crate.packed.v1";

    @Inject
    Outbox outbox;

    @Inject
    Sql sql;

    @Inject
    TransactionTime time;

    @Inject
    TransactionSynchronizationRegistry transactions;

    @Test
    void aMessageIsACompleteCloudEventWithTheWholeState() {
        UUID crate = UuidV7.next();
        Instant recorded = QuarkusTransaction.requiringNew().call(() -> {
            outbox.publish(message(crate, 7, Map.of("weight", 12)));
            return time.now();
        });

        KafkaProbe.Message message = KafkaProbe.await(TOPIC, "crate/" + crate, TYPE);

        JsonNode envelope = message.envelope();
        assertThat(envelope.path("specversion").asText()).isEqualTo("1.0");
        assertThat(UUID.fromString(envelope.path("id").asText()).version()).isEqualTo(7);
        assertThat(envelope.path("source").asText()).isEqualTo("/widget-service");
        assertThat(envelope.path("subject").asText()).isEqualTo("crate/" + crate);
        assertThat(envelope.path("time").asText()).isEqualTo(recorded.toString());
        assertThat(envelope.path("dataschema").asText()).isEqualTo("urn:foundation:schema:" + TYPE);
        assertThat(envelope.path("datacontenttype").asText()).isEqualTo("application/json");
        assertThat(message.data().path("id").asText()).isEqualTo(crate.toString());
        assertThat(message.data().path("version").asLong()).isEqualTo(7);
        assertThat(message.data().path("weight").asInt()).isEqualTo(12);
        assertThat(message.headers()).containsEntry("content-type", "application/cloudevents+json");
    }

    @Test
    void whatIsRolledBackIsNotPublished() {
        UUID crate = UuidV7.next();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.publish(message(crate, 1, Map.of()));
                    throw new IllegalArgumentException("the rule");
                }))
                .hasMessage("the rule");

        QuarkusTransaction.requiringNew().run(() -> outbox.publish(message(crate, 2, Map.of())));

        KafkaProbe.await(TOPIC, "crate/" + crate, TYPE);
        assertThat(versions(crate)).containsExactly(2L);
    }

    @Test
    void nothingIsPublishedOutsideATransaction() {
        assertThatThrownBy(() -> outbox.publish(message(UuidV7.next(), 1, Map.of())))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("A message is published inside the transaction of its change");
    }

    @Test
    void manyMessagesInOneStatementKeepTheirOrder() {
        UUID crate = UuidV7.next();
        UUID other = UuidV7.next();
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.publishAll(List.of(
                        message(crate, 1, Map.of()),
                        message(other, 1, Map.of()),
                        message(crate, 2, Map.of("weight", 3)))));

        Parcels.soon().untilAsserted(() -> assertThat(versions(crate)).containsExactly(1L, 2L));
        Parcels.soon().untilAsserted(() -> assertThat(versions(other)).containsExactly(1L));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() ->
                                outbox.publishAll(List.of(message(crate, 3, Map.of()), message(crate, 3, Map.of())))))
                .hasMessage("crate/" + crate + " is published as version 3 already");
    }

    @Test
    void aProjectionPublishesNothingWhileItIsRebuilt() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    transactions.putResource(Projection.class, "as a rebuild does");
                    outbox.publish(message(UuidV7.next(), 1, Map.of()));
                }))
                .hasMessage("A projection publishes nothing, it would do so again at every rebuild");
    }

    @Test
    void aSecondMessageAboutTheSameVersionIsRefusedBecauseReadersWouldDropIt() {
        UUID crate = UuidV7.next();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.publish(message(crate, 1, Map.of()));
                    outbox.publish(message(crate, 1, Map.of()));
                }))
                .hasMessage("crate/" + crate + " is published as version 1 already");
    }

    @Test
    void aStateThatContradictsItsMessageIsRefused() {
        UUID crate = UuidV7.next();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> outbox.publish(message(crate, 2, Map.of("version", 1)))))
                .hasMessage("The state of crate/" + crate + " says another version");
    }

    @Test
    void aMessageThatTheBrokerWouldRefuseIsRefusedBeforeItIsCommitted() {
        UUID crate = UuidV7.next();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> outbox.publish(message(crate, 1, Map.of("text", "x".repeat(524_288))))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than 524288");
    }

    @Test
    void aTypeThatIsNotOfTheHouseIsRefused() {
        UUID id = UuidV7.next();
        assertThatThrownBy(() -> new OutgoingMessage("crate.packed", "crate", id, 1, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OutgoingMessage(TYPE, "crate/1", id, 1, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theOrderOfEachKeyHoldsUnderConcurrentWriters() throws Exception {
        List<UUID> crates = List.of(UuidV7.next(), UuidV7.next(), UuidV7.next());
        int writers = 6;
        int changesPerWriter = 40;
        QuarkusTransaction.requiringNew()
                .run(() -> crates.forEach(crate -> sql.run("insert into crate (id, version) values (?, 0)", crate)));

        List<Callable<Boolean>> work = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            UUID crate = crates.get(writer % crates.size());
            work.add(() -> {
                for (int change = 0; change < changesPerWriter; change++) {
                    pack(crate);
                }
                return true;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            for (Future<Boolean> done : threads.invokeAll(work)) {
                assertThat(done.get()).isTrue();
            }
        }

        long last = (long) writers / crates.size() * changesPerWriter;
        List<Long> all = LongStream.rangeClosed(1, last).boxed().toList();
        for (UUID crate : crates) {
            Parcels.soon().untilAsserted(() -> assertThat(versions(crate)).isEqualTo(all));
        }
        Parcels.soon().until(() -> TestDatabase.count("select count(*) from outbox") == 0);
    }

    /** One writer at a time has the row, as with any aggregate. */
    private void pack(UUID crate) {
        QuarkusTransaction.requiringNew().run(() -> {
            long version = sql.first(
                            "update crate set version = version + 1 where id = ? returning version",
                            row -> row.getLong(1),
                            crate)
                    .orElseThrow();
            outbox.publish(message(crate, version, Map.of()));
        });
    }

    private static List<Long> versions(UUID crate) {
        return KafkaProbe.read(TOPIC, "crate/" + crate).stream()
                .map(message -> message.data().path("version").asLong())
                .toList();
    }

    private static OutgoingMessage message(UUID crate, long version, Map<String, Object> state) {
        return new OutgoingMessage(TYPE, "crate", crate, version, state);
    }
}
