package org.foundationops.kit.messages.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.sql.SqlFailure;

/** On which parcels are weighed. They can be broken for single parcels, for good or for some attempts. */
@ApplicationScoped
public class Scales {

    private static final String ADMIN_SHUTDOWN = "57P01";

    private final Map<UUID, Boolean> broken = new ConcurrentHashMap<>();
    private final Map<UUID, Integer> unreachable = new ConcurrentHashMap<>();

    public void breakFor(UUID parcel) {
        broken.put(parcel, true);
    }

    public void mendFor(UUID parcel) {
        broken.remove(parcel);
    }

    /** As if the database went away during this many attempts. */
    public void unreachableFor(UUID parcel, int attempts) {
        unreachable.put(parcel, attempts);
    }

    void weigh(IncomingMessage message) {
        if (unreachable.computeIfPresent(message.aggregateId(), (id, left) -> left == 1 ? null : left - 1) != null) {
            throw new SqlFailure(new SQLException("terminating connection", ADMIN_SHUTDOWN));
        }
        if (broken.containsKey(message.aggregateId())) {
            throw new IllegalArgumentException("The scales are broken");
        }
    }
}
