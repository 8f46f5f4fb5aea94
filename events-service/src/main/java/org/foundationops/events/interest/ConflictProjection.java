package org.foundationops.events.interest;

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

/** The conflicts of interest that people have declared, from membership messages. */
@ApplicationScoped
class ConflictProjection implements Projection {

    record Subject(String type, UUID id) {}

    record ConflictState(
            UUID personId,
            @Nullable UUID otherPersonId,
            @Nullable UUID organisationId,
            @Nullable Subject subject,
            List<Period> periods) {}

    private final Sql sql;

    ConflictProjection(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "known-conflict";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription("foundation.membership.v1", "conflict"));
    }

    @Override
    public List<String> tables() {
        return List.of("known_conflict");
    }

    @Override
    public void handle(IncomingMessage message) {
        ConflictState conflict = message.dataAs(ConflictState.class);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Period period : conflict.periods()) {
            rows.add(new @Nullable Object[] {
                message.aggregateId(),
                rows.size(),
                conflict.personId(),
                conflict.otherPersonId(),
                conflict.organisationId(),
                conflict.subject() == null ? null : conflict.subject().id(),
                period.from(),
                period.until()
            });
        }
        sql.run("delete from known_conflict where conflict_id = ?", message.aggregateId());
        sql.batch(
                "insert into known_conflict (conflict_id, position, person_id, other_person_id, organisation_id,"
                        + " subject_id, valid_from, valid_until) values (?, ?, ?, ?, ?, ?, ?, ?)",
                rows);
    }
}
