package org.foundationops.kit.messages.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.messages.Subscription;
import org.foundationops.kit.sql.Sql;

/** The weight of each parcel. */
@ApplicationScoped
class ParcelProjection implements Projection {

    private final Sql sql;
    private final Scales scales;

    ParcelProjection(Sql sql, Scales scales) {
        this.sql = sql;
        this.scales = scales;
    }

    @Override
    public String name() {
        return "parcels";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription("foundation.events.v1", "parcel"));
    }

    @Override
    public List<String> tables() {
        return List.of("parcel");
    }

    @Override
    public void handle(IncomingMessage message) {
        scales.weigh(message);
        Parcel parcel = message.dataAs(Parcel.class);
        sql.run(
                "insert into parcel (id, weight, version, own) values (?, ?, ?, false)"
                        + " on conflict (id) do update set weight = excluded.weight, version = excluded.version",
                message.aggregateId(),
                parcel.weight(),
                message.version());
    }

    record Parcel(int weight) {}
}
