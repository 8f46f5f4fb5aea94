package org.foundationops.grants.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.messages.Subscription;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Keeps what membership-service tells about conduct suspensions of persons. */
@ApplicationScoped
class SuspensionProjection implements Projection {

    private final Sql sql;

    SuspensionProjection(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "known-suspension";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription("foundation.membership.v1", "person"));
    }

    @Override
    public List<String> tables() {
        return List.of("known_suspension");
    }

    @Override
    public void handle(IncomingMessage message) {
        sql.run("delete from known_suspension where person_id = ?", message.aggregateId());
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (SuspensionMessage.Suspension suspension :
                message.dataAs(SuspensionMessage.class).periods()) {
            rows.add(new @Nullable Object[] {message.aggregateId(), suspension.from(), suspension.until()});
        }
        sql.batch("insert into known_suspension (person_id, valid_from, valid_until) values (?, ?, ?)", rows);
    }
}
