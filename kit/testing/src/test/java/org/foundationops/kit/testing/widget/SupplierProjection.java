package org.foundationops.kit.testing.widget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.messages.Subscription;
import org.foundationops.kit.sql.Sql;

/** What events-service would tell of suppliers. One without a name is refused. */
@ApplicationScoped
class SupplierProjection implements Projection {

    private final Sql sql;

    SupplierProjection(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "suppliers";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription("foundation.events.v1", "supplier"));
    }

    @Override
    public List<String> tables() {
        return List.of("supplier");
    }

    @Override
    public void handle(IncomingMessage message) {
        Supplier supplier = message.dataAs(Supplier.class);
        if (supplier.name().isBlank()) {
            throw new IllegalArgumentException("supplier without a name");
        }
        sql.run(
                "insert into supplier (id, name, version) values (?, ?, ?)"
                        + " on conflict (id) do update set name = excluded.name, version = excluded.version",
                message.aggregateId(),
                supplier.name(),
                message.version());
    }

    record Supplier(String name) {}
}
