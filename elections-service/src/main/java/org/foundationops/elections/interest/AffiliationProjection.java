package org.foundationops.elections.interest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.messages.Subscription;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Who belongs to which organisation and when, from membership messages. */
@ApplicationScoped
class AffiliationProjection implements Projection {

    record AffiliationState(UUID personId, UUID organisationId, List<Period> periods) {}

    private final Sql sql;

    AffiliationProjection(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "known-affiliation";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription("foundation.membership.v1", "affiliation"));
    }

    @Override
    public List<String> tables() {
        return List.of("known_affiliation");
    }

    @Override
    public void handle(IncomingMessage message) {
        AffiliationState affiliation = message.dataAs(AffiliationState.class);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Period period : affiliation.periods()) {
            rows.add(new @Nullable Object[] {
                message.aggregateId(),
                rows.size(),
                affiliation.personId(),
                affiliation.organisationId(),
                period.from(),
                period.until()
            });
        }
        sql.run("delete from known_affiliation where affiliation_id = ?", message.aggregateId());
        sql.batch(
                "insert into known_affiliation (affiliation_id, position, person_id, organisation_id, valid_from,"
                        + " valid_until) values (?, ?, ?, ?, ?, ?)",
                rows);
    }
}
