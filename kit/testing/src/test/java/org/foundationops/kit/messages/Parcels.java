package org.foundationops.kit.messages;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.foundationops.kit.testing.KafkaProbe;
import org.foundationops.kit.testing.TestDatabase;

/** Tells of parcels, and looks at what became of them. */
final class Parcels {

    static final String TOPIC = "foundation.events.v1";
    static final String TYPE = "foundation.events.parcel.weighed.v1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Parcels() {}

    static UUID tell(UUID parcel, long version, int weight) {
        return KafkaProbe.publish(TOPIC, TYPE, "parcel", parcel, version, Map.of("weight", weight));
    }

    static ObjectNode envelope(UUID parcel, long version, int weight) {
        ObjectNode data = JSON.createObjectNode()
                .put("id", parcel.toString())
                .put("version", version)
                .put("weight", weight);
        return KafkaProbe.envelope(TYPE, "parcel/" + parcel, data);
    }

    /** A watermark of the topic behind everything that was told so far. */
    static void tellWatermark(String until, long version) {
        KafkaProbe.publish(
                TOPIC,
                "foundation.events.watermark.advanced.v1",
                "watermark",
                new UUID(0, 1),
                version,
                Map.of("partition", 0, "partitions", 1, "completeUntil", until));
    }

    static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(60)).pollInterval(Duration.ofMillis(20));
    }

    static void awaitVersion(UUID parcel, long version) {
        soon().until(() -> versionOf(parcel) == version);
    }

    static void awaitCalls(UUID parcel, int calls) {
        soon().until(() -> calls(parcel).size() >= calls);
    }

    /** The versions with which the log was called, in the order of the calls. */
    static List<Long> calls(UUID parcel) {
        return TestDatabase.query("select version from parcel_call where parcel_id = ? order by call", parcel).stream()
                .map(row -> (Long) row.get("version"))
                .toList();
    }

    /** 0 if the projection does not know the parcel. */
    static long versionOf(UUID parcel) {
        return TestDatabase.count("select coalesce(max(version), 0) from parcel where id = ?", parcel);
    }

    static UUID openLetter(UUID parcel) {
        return TestDatabase.query(
                        "select id from dead_letter where message_key = ? and status = 'OPEN'", "parcel/" + parcel)
                .stream()
                .map(row -> (UUID) row.get("id"))
                .findFirst()
                .orElseThrow();
    }

    static long openLetters(UUID parcel) {
        return TestDatabase.count(
                "select count(*) from dead_letter where message_key = ? and status = 'OPEN'", "parcel/" + parcel);
    }
}
