package org.foundationops.elections.person;

import jakarta.enterprise.context.ApplicationScoped;
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

/** Who is an individual member and when, from membership messages. */
@ApplicationScoped
public class MemberProjection implements Projection {

    record MemberState(UUID personId, List<Period> periods) {}

    private final Sql sql;
    private final String topic;

    MemberProjection(Sql sql, @ConfigProperty(name = "foundation.elections.membership-topic") String topic) {
        this.sql = sql;
        this.topic = topic;
    }

    @Override
    public String name() {
        return "member";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription(topic, "member"));
    }

    @Override
    public List<String> tables() {
        return List.of("member_period");
    }

    @Override
    public void handle(IncomingMessage message) {
        MemberState member = message.dataAs(MemberState.class);
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Period period : member.periods()) {
            rows.add(new @Nullable Object[] {
                message.aggregateId(),
                rows.size(),
                member.personId(),
                period.from(),
                period.until(),
                period.recordedAt()
            });
        }
        sql.run("delete from member_period where member_id = ?", message.aggregateId());
        sql.batch(
                "insert into member_period (member_id, position, person_id, valid_from, valid_until, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?)",
                rows);
    }
}
