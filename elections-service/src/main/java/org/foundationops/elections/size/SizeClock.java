package org.foundationops.elections.size;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;

/** Tells that another number of seats holds, at the instant from which it does; after an outage too. */
@ApplicationScoped
public class SizeClock {

    private static final String DUE = """
            select b.id from body b where b.authorised_number <> (
                select z.odd + z.even + z.release from body_size z where z.body_id = b.id and z.valid_from <= now()
                order by z.valid_from desc limit 1)""";

    private final Sql sql;
    private final SizeService service;

    SizeClock(Sql sql, SizeService service) {
        this.sql = sql;
        this.service = service;
    }

    @Scheduled(every = "${foundation.elections.clock:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        sql.list(DUE, row -> row.getObject(1, UUID.class)).forEach(service::tellIfDue);
    }
}
