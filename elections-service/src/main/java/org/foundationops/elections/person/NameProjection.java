package org.foundationops.elections.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.messages.Subscription;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** The names that persons show in public, from membership messages; whose message has none any more has none here. */
@ApplicationScoped
public class NameProjection implements Projection {

    record NamedState(@Nullable String displayName) {}

    private final Sql sql;
    private final String topic;

    NameProjection(Sql sql, @ConfigProperty(name = "foundation.elections.membership-topic") String topic) {
        this.sql = sql;
        this.topic = topic;
    }

    @Override
    public String name() {
        return "known-name";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription(topic, "person"));
    }

    @Override
    public List<String> tables() {
        return List.of("known_name");
    }

    @Override
    public void handle(IncomingMessage message) {
        String name = message.dataAs(NamedState.class).displayName();
        sql.run("delete from known_name where person_id = ?", message.aggregateId());
        if (name != null) {
            sql.run("insert into known_name (person_id, display_name) values (?, ?)", message.aggregateId(), name);
        }
    }
}
