package org.foundationops.membership.reconciliation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.Projection;
import org.foundationops.kit.messages.Subscription;
import org.jspecify.annotations.Nullable;

/** The frozen rolls, from the messages of elections. */
@ApplicationScoped
class RollProjection implements Projection {

    private static final String TOPIC = "foundation.elections.v1";

    record ElectionMessage(
            UUID bodyId, Timetable timetable, @Nullable Roll roll) {}

    record Timetable(@Nullable Instant recordDate) {}

    record Roll(Instant frozenAt, int count, String sha256) {}

    private final RollRepository rolls;

    RollProjection(RollRepository rolls) {
        this.rolls = rolls;
    }

    @Override
    public String name() {
        return "election-roll";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription(TOPIC, "election"));
    }

    @Override
    public List<String> tables() {
        return List.of("election_roll");
    }

    @Override
    public void handle(IncomingMessage message) {
        ElectionMessage election = message.dataAs(ElectionMessage.class);
        Roll roll = election.roll();
        Instant recordDate = election.timetable().recordDate();
        if (roll != null && recordDate != null) {
            rolls.put(new FrozenRoll(
                    message.aggregateId(),
                    election.bodyId(),
                    recordDate,
                    roll.frozenAt(),
                    roll.count(),
                    roll.sha256()));
        }
    }
}
