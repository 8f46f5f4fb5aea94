package org.foundationops.kit.testing.widget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.messages.Subscription;
import org.foundationops.kit.sql.Sql;

/** What events-service would tell of gadgets. One without a name is refused. */
@ApplicationScoped
class GadgetProjection implements Projection {

    private final Sql sql;

    GadgetProjection(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "gadgets";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription("foundation.events.v1", "gadget"));
    }

    @Override
    public List<String> tables() {
        return List.of("gadget");
    }

    @Override
    public void handle(IncomingMessage message) {
        Gadget gadget = message.dataAs(Gadget.class);
        if (gadget.name().isBlank()) {
            throw new IllegalArgumentException("gadget without a name");
        }
        sql.run(
                "insert into gadget (id, name, version) values (?, ?, ?)"
                        + " on conflict (id) do update set name = excluded.name, version = excluded.version",
                message.aggregateId(),
                gadget.name(),
                message.version());
    }

    record Gadget(String name) {}
}
