package org.foundationops.kit.messages.watermark;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.foundationops.kit.sql.Sql;

/** Remembers the watermarks that passed by, in the transaction of the messages in front of them. */
@ApplicationScoped
public class HeardWatermarks {

    private static final String HEAR = """
            insert into watermark_heard (topic, partition, partitions, complete_until) values (?, ?, ?, ?)
            on conflict (topic, partition) do update set
                partitions = excluded.partitions,
                complete_until = greatest(watermark_heard.complete_until, excluded.complete_until),
                heard_at = now()
            """;

    private final Sql sql;

    HeardWatermarks(Sql sql) {
        this.sql = sql;
    }

    public void hear(String topic, int partition, int partitions, Instant completeUntil) {
        sql.run(HEAR, topic, partition, partitions, completeUntil);
    }
}
