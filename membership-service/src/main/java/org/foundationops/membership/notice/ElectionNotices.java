package org.foundationops.membership.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.MessageHandler;
import org.foundationops.kit.messages.Subscription;
import org.jspecify.annotations.Nullable;

/** Hears when voting begins and when an election is over. */
@ApplicationScoped
class ElectionNotices implements MessageHandler {

    record ElectionMessage(
            String title,
            String status,
            Timetable timetable,
            @Nullable Roll roll,
            @Nullable String manifestHash) {}

    record Timetable(@Nullable Instant recordDate, @Nullable Instant votingCloses) {}

    record Roll(int count) {}

    private final VotingService votings;

    ElectionNotices(VotingService votings) {
        this.votings = votings;
    }

    @Override
    public String name() {
        return "election-notices";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription("foundation.elections.v1", "election"));
    }

    @Override
    public void handle(IncomingMessage message) {
        ElectionMessage election = message.dataAs(ElectionMessage.class);
        Instant recordDate = election.timetable().recordDate();
        if (election.roll() == null || recordDate == null) {
            return;
        }
        Voting voting = new Voting(
                message.aggregateId(),
                election.title(),
                recordDate,
                election.timetable().votingCloses());
        switch (election.status()) {
            case "DRAFT", "ANNOUNCED", "NOMINATIONS", "REVIEW" -> {}
            case "REGISTRATION" -> votings.register(voting, election.manifestHash());
            case "VOTING" -> votings.open(voting);
            default -> votings.end(message.aggregateId());
        }
    }
}
