package org.foundationops.membership.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.MessageHandler;
import org.foundationops.kit.messages.Subscription;
import org.jspecify.annotations.Nullable;

/** Hears to whom voting tokens were issued: the only thing about a voter that anybody hears. */
@ApplicationScoped
class TokenNotices implements MessageHandler {

    record BatchMessage(UUID electionId, List<Entry> entries) {}

    record Entry(UUID personId, @Nullable UUID organisationId) {}

    private final VotingService votings;

    TokenNotices(VotingService votings) {
        this.votings = votings;
    }

    @Override
    public String name() {
        return "token-notices";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription("foundation.elections.v1", "voting-token-batch"));
    }

    @Override
    public void handle(IncomingMessage message) {
        BatchMessage batch = message.dataAs(BatchMessage.class);
        votings.tokensIssued(
                batch.electionId(),
                batch.entries().stream()
                        .map(entry -> new RollEntry(entry.personId(), entry.organisationId()))
                        .toList());
    }
}
