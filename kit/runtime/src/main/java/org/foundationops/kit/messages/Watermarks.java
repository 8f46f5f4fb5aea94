package org.foundationops.kit.messages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Up to which instant this service knows everything that the producer of a topic has recorded. */
@ApplicationScoped
public class Watermarks {

    private static final String LATEST =
            "select min(complete_until) from watermark_heard where topic = ? having count(*) >= max(partitions)";

    private static final String COMPLETE =
            LATEST + " and not exists (select 1 from dead_letter where topic = ? and status = 'OPEN')";

    private final Sql sql;

    Watermarks(Sql sql) {
        this.sql = sql;
    }

    /**
     * The instant T such that every change recorded before T by the topic's producer has been handled here: the least
     * over all partitions. Absent while a partition has not been heard of, or while a message of the topic is a dead
     * letter, because then something older than T may be missing.
     */
    public Optional<Instant> completeUntil(String topic) {
        return read(COMPLETE, topic, topic);
    }

    public boolean isCompleteUntil(String topic, Instant instant) {
        return completeUntil(topic).filter(until -> !until.isBefore(instant)).isPresent();
    }

    /** How recently the producer was heard of: the same instant, whatever became of single messages. */
    public Optional<Instant> latest(String topic) {
        return read(LATEST, topic);
    }

    private Optional<Instant> read(String query, @Nullable Object... topics) {
        return sql.first(query, row -> row.getObject(1, OffsetDateTime.class).toInstant(), topics);
    }
}
