package org.foundationops.elections.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.messages.Subscription;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** Which corporate membership is in force when, and who represents it, from membership messages. */
@ApplicationScoped
public class CorporateMembershipProjection implements Projection {

    record Representation(
            UUID personId,
            String capacity,
            Instant from,
            @Nullable Instant until,
            Instant recordedAt) {}

    record CorporateState(UUID organisationId, List<Period> periods, List<Representation> representatives) {}

    private final Sql sql;
    private final String topic;

    CorporateMembershipProjection(
            Sql sql, @ConfigProperty(name = "foundation.elections.membership-topic") String topic) {
        this.sql = sql;
        this.topic = topic;
    }

    @Override
    public String name() {
        return "corporate-membership";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription(topic, "corporate-membership"));
    }

    @Override
    public List<String> tables() {
        return List.of("corporate_period", "representative_period");
    }

    @Override
    public void handle(IncomingMessage message) {
        CorporateState membership = message.dataAs(CorporateState.class);
        UUID id = message.aggregateId();
        sql.run("delete from corporate_period where corporate_id = ?", id);
        sql.run("delete from representative_period where corporate_id = ?", id);
        writePeriods(id, membership);
        writeRepresentatives(id, membership.representatives());
    }

    private void writePeriods(UUID id, CorporateState membership) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Period period : membership.periods()) {
            rows.add(new @Nullable Object[] {
                id, rows.size(), membership.organisationId(), period.from(), period.until(), period.recordedAt()
            });
        }
        sql.batch(
                "insert into corporate_period (corporate_id, position, organisation_id, valid_from, valid_until,"
                        + " recorded_at) values (?, ?, ?, ?, ?, ?)",
                rows);
    }

    private void writeRepresentatives(UUID id, List<Representation> representatives) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Representation person : representatives) {
            rows.add(new @Nullable Object[] {
                id,
                rows.size(),
                person.personId(),
                person.capacity(),
                person.from(),
                person.until(),
                person.recordedAt()
            });
        }
        sql.batch(
                "insert into representative_period (corporate_id, position, person_id, capacity, valid_from,"
                        + " valid_until, recorded_at) values (?, ?, ?, ?, ?, ?, ?)",
                rows);
    }
}
