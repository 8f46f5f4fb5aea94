package org.foundationops.kit.testing;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.foundationops.kit.id.UuidV7;
import org.jspecify.annotations.Nullable;

/**
 * Gives persons authority: by the message of a term that elections-service sends, so that the projection does its work,
 * and in elections-service by its own rows.
 */
public final class Authorities {

    public static final String TOPIC = "foundation.elections.v1";
    public static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Authorities() {}

    /**
     * Gives the role for [from, until) and waits until the service knows it, with a watermark behind it.
     *
     * @return the id of the term that gives it; {@link #end} ends it
     */
    public static UUID give(
            TestPerson person, String role, @Nullable UUID bodyId, Instant from, @Nullable Instant until) {
        UUID term = UuidV7.next();
        put(term, 1, person, role, bodyId, from, until);
        return term;
    }

    /** Says of a term given before, as its second version, that it ended or will end at this instant. */
    public static void end(
            UUID term, TestPerson person, String role, @Nullable UUID bodyId, Instant from, Instant until) {
        put(term, 2, person, role, bodyId, from, until);
    }

    /** Lets the service hear that it knows everything elections-service recorded until now. */
    public static void refresh() {
        if (People.isOwnTopic(TOPIC)) {
            return;
        }
        Instant now = Instant.now();
        watermark(TOPIC, now);
        Awaitility.await("watermark of " + TOPIC)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> TestDatabase.count(
                                "select count(*) from watermark_heard where topic = ? and complete_until >= ?",
                                TOPIC,
                                Timestamp.from(now.minusMillis(1)))
                        == 1);
    }

    /** Lets the service believe that it has heard nothing from elections-service for longer than any policy allows. */
    public static void forgetTheLastWatermark() {
        TestDatabase.execute("delete from watermark_heard where topic = ?", TOPIC);
    }

    /** Publishes "all changes recorded before this instant are published", as the owner of the topic would. */
    public static void watermark(String topic, Instant completeUntil) {
        UUID id = UUID.nameUUIDFromBytes((topic + "/0").getBytes(StandardCharsets.UTF_8));
        String type = topic.substring(0, topic.lastIndexOf('.')) + ".watermark.advanced.v1";
        KafkaProbe.publish(
                topic,
                type,
                "watermark",
                id,
                Instant.now().toEpochMilli(),
                Map.of("partition", 0, "partitions", 1, "completeUntil", completeUntil.toString()));
    }

    private static void put(
            UUID term,
            long version,
            TestPerson person,
            String role,
            @Nullable UUID bodyId,
            Instant from,
            @Nullable Instant until) {
        if (People.isOwnTopic(TOPIC)) {
            write(term, version, person, role, bodyId, from, until);
            return;
        }
        KafkaProbe.publish(
                TOPIC,
                "foundation.elections.term.started.v1",
                "term",
                term,
                version,
                Map.of("authority", List.of(row(person, role, bodyId, from, until))));
        Awaitility.await(role + " of " + person.sub())
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> TestDatabase.count(
                                "select count(*) from authority where source_key = ? and source_version = ?",
                                "term/" + term,
                                version)
                        == 1);
        refresh();
    }

    private static void write(
            UUID term,
            long version,
            TestPerson person,
            String role,
            @Nullable UUID bodyId,
            Instant from,
            @Nullable Instant until) {
        TestDatabase.execute("delete from authority where source_key = ?", "term/" + term);
        TestDatabase.execute(
                "insert into authority (source_key, position, person_id, role, body_id, valid_from, valid_until,"
                        + " source_version, own) values (?, 0, ?, ?, ?, ?, ?, ?, true)",
                "term/" + term,
                person.id(),
                role,
                bodyId,
                Timestamp.from(from),
                until == null ? null : Timestamp.from(until),
                version);
    }

    private static Map<String, Object> row(
            TestPerson person, String role, @Nullable UUID bodyId, Instant from, @Nullable Instant until) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("personId", person.id().toString());
        row.put("role", role);
        if (bodyId != null) {
            row.put("bodyId", bodyId.toString());
        }
        row.put("from", from.toString());
        if (until != null) {
            row.put("until", until.toString());
        }
        return row;
    }
}
