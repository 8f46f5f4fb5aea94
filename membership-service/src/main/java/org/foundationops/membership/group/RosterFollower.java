package org.foundationops.membership.group;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.MessageHandler;
import org.foundationops.kit.messages.Subscription;

/**
 * Follows the terms of the board and the roles from which membership is derived: when they change, so does what groups
 * give. It comes behind the kit's projection of authority; what it may miss, the clock finds.
 */
@ApplicationScoped
@Priority(RosterFollower.BEHIND_ALL_PROJECTIONS)
class RosterFollower implements MessageHandler {

    static final int BEHIND_ALL_PROJECTIONS = -1;

    private final GroupRepository groups;
    private final GroupDates dates;

    RosterFollower(GroupRepository groups, GroupDates dates) {
        this.groups = groups;
        this.dates = dates;
    }

    @Override
    public String name() {
        return "group-rosters";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(Subscription.everyNoun("foundation.elections.v1"));
    }

    @Override
    public void handle(IncomingMessage message) {
        List<UUID> persons = new ArrayList<>();
        Set<String> roles = new TreeSet<>();
        for (JsonNode row : message.data().path("authority")) {
            persons.add(UUID.fromString(row.path("personId").asText()));
            roles.add(row.path("role").asText());
        }
        if (persons.isEmpty()) {
            return;
        }
        Set<UUID> concerned = new TreeSet<>(groups.withLiaison(persons));
        roles.forEach(role -> concerned.addAll(groups.derivedFrom(role)));
        concerned.forEach(dates::lock);
    }
}
