package org.foundationops.elections.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.messages.Subscription;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Which organisation is whose parent, from membership messages: those that such links join are one control group. */
@ApplicationScoped
class OrganisationProjection implements Projection {

    record OrganisationState(@Nullable UUID parentId) {}

    private final Sql sql;

    OrganisationProjection(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "known-organisation";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription("foundation.membership.v1", "organisation"));
    }

    @Override
    public List<String> tables() {
        return List.of("known_parent");
    }

    @Override
    public void handle(IncomingMessage message) {
        UUID parent = message.dataAs(OrganisationState.class).parentId();
        sql.run("delete from known_parent where organisation_id = ?", message.aggregateId());
        if (parent != null) {
            sql.run(
                    "insert into known_parent (organisation_id, parent_id) values (?, ?)",
                    message.aggregateId(),
                    parent);
        }
    }
}
