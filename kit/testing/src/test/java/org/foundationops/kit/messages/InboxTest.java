package org.foundationops.kit.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foundationops.kit.messages.Parcels.TOPIC;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.messages.parcel.Scales;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.ServiceTest;
import org.foundationops.kit.testing.TestDatabase;
import org.junit.jupiter.api.Test;

@ServiceTest
class InboxTest {

    @Inject
    Scales scales;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void aMessageThatComesTwiceTakesEffectOnce() {
        UUID parcel = UuidV7.next();
        ObjectNode envelope = Parcels.envelope(parcel, 1, 10);

        KafkaProbe.publish(TOPIC, "parcel/" + parcel, envelope);
        KafkaProbe.publish(TOPIC, "parcel/" + parcel, envelope);
        Parcels.tell(parcel, 2, 20);

        Parcels.awaitVersion(parcel, 2);
        assertThat(Parcels.calls(parcel)).containsExactly(1L, 2L);
    }

    @Test
    void anOlderVersionIsDropped() {
        UUID parcel = UuidV7.next();

        Parcels.tell(parcel, 2, 20);
        Parcels.tell(parcel, 1, 10);
        Parcels.tell(parcel, 3, 30);

        Parcels.awaitVersion(parcel, 3);
        assertThat(Parcels.calls(parcel)).containsExactly(2L, 3L);
    }

    @Test
    void aNewMessageAboutAKnownVersionIsDropped() {
        UUID parcel = UuidV7.next();

        Parcels.tell(parcel, 1, 10);
        Parcels.tell(parcel, 1, 11);
        Parcels.tell(parcel, 2, 20);

        Parcels.awaitVersion(parcel, 2);
        assertThat(Parcels.calls(parcel)).containsExactly(1L, 2L);
    }

    @Test
    void membersThatTheReaderDoesNotKnowAreIgnored() {
        UUID parcel = UuidV7.next();
        ObjectNode envelope = Parcels.envelope(parcel, 1, 10);
        envelope.withObject("/data").putObject("colour").put("red", true);

        KafkaProbe.publish(TOPIC, "parcel/" + parcel, envelope);

        Parcels.awaitVersion(parcel, 1);
    }

    @Test
    void whatFailsBecauseTheDatabaseIsAwayIsTriedForEverAndNeverADeadLetter() {
        UUID parcel = UuidV7.next();
        scales.unreachableFor(parcel, 7); // more than the five attempts of a message that is itself at fault

        Parcels.tell(parcel, 1, 10);

        Parcels.awaitVersion(parcel, 1);
        assertThat(Parcels.calls(parcel)).containsExactly(1L);
        assertThat(TestDatabase.count("select count(*) from dead_letter where message_key = ?", "parcel/" + parcel))
                .isZero();
    }

    @Test
    void everyChangeTakesEffectOnceAndInOrderWhileConnectionsAreKilled() throws Exception {
        List<UUID> parcels = Stream.generate(UuidV7::next).limit(10).toList();
        int versions = 40;
        long killed = 0;
        try (KafkaProducer<String, String> producer = producer()) {
            for (long version = 1; version <= versions; version++) {
                for (UUID parcel : parcels) {
                    producer.send(new ProducerRecord<>(
                            TOPIC,
                            "parcel/" + parcel,
                            Parcels.envelope(parcel, version, 1).toString()));
                }
                if (version % 10 == 0) {
                    Parcels.awaitCalls(parcels.getFirst(), (int) version - 9);
                    killed += killConnectionsOfTheService();
                }
            }
        }

        assertThat(killed).isPositive();
        List<Long> all = LongStream.rangeClosed(1, versions).boxed().toList();
        for (UUID parcel : parcels) {
            Parcels.awaitVersion(parcel, versions);
            assertThat(Parcels.calls(parcel)).isEqualTo(all);
        }
    }

    @Test
    void theTraceGoesOnInTheHandlerAndInItsLog() throws Exception {
        UUID parcel = UuidV7.next();
        String trace = "0af7651916cd43dd8448eb211c80319c";
        ProducerRecord<String, String> message = new ProducerRecord<>(
                TOPIC, "parcel/" + parcel, Parcels.envelope(parcel, 1, 10).toString());
        message.headers().add("traceparent", ("00-" + trace + "-b7ad6b7169203331-01").getBytes(StandardCharsets.UTF_8));
        try (KafkaProducer<String, String> producer = producer()) {
            producer.send(message).get();
        }

        Parcels.awaitCalls(parcel, 1);
        Map<String, ?> call = TestDatabase.query(
                        "select trace_id, log_trace_id from parcel_call where parcel_id = ?", parcel)
                .getFirst();
        assertThat(call.get("trace_id")).isEqualTo(trace);
        assertThat(call.get("log_trace_id")).isEqualTo(trace);
    }

    private KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(Map.of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer());
    }

    private static long killConnectionsOfTheService() throws SQLException {
        try (Connection superuser = TestDatabase.connectAsSuperuser();
                Statement statement = superuser.createStatement();
                ResultSet killed = statement.executeQuery("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                        where datname = current_database() and pid <> pg_backend_pid()
                        """)) {
            killed.next();
            return killed.getLong(1);
        }
    }
}
