package org.foundationops.elections.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.messages.Subscription;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Who is registered as a person, from membership messages. */
@ApplicationScoped
public class PersonProjection implements Projection {

    record PersonState(@Nullable UUID mergedInto, @Nullable Boolean erased) {}

    private final Sql sql;
    private final MergerLock lock;
    private final String topic;

    PersonProjection(
            Sql sql, MergerLock lock, @ConfigProperty(name = "foundation.elections.membership-topic") String topic) {
        this.sql = sql;
        this.lock = lock;
        this.topic = topic;
    }

    @Override
    public String name() {
        return "person";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription(topic, "person"));
    }

    @Override
    public List<String> tables() {
        return List.of("person");
    }

    @Override
    public void handle(IncomingMessage message) {
        PersonState person = message.dataAs(PersonState.class);
        if (person.mergedInto() != null) {
            lock.change();
        }
        sql.run(
                "insert into person (person_id, version, merged_into, erased) values (?, ?, ?, ?) on conflict (person_id)"
                        + " do update set version = excluded.version, merged_into = excluded.merged_into,"
                        + " erased = excluded.erased",
                message.aggregateId(),
                message.version(),
                person.mergedInto(),
                Boolean.TRUE.equals(person.erased()));
    }
}
