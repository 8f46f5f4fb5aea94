package org.foundationops.membership.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.MessageHandler;
import org.foundationops.kit.messages.Subscription;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.mail.Mails;
import org.foundationops.membership.mail.NewMail;
import org.foundationops.membership.mail.domain.MailKind;
import org.foundationops.membership.person.PersonRepository;
import org.jspecify.annotations.Nullable;

/** Tells applicants what was decided on their grants. */
@ApplicationScoped
class GrantNotices implements MessageHandler {

    private static final Set<String> DECIDED = Set.of("APPROVED", "REJECTED", "DEFERRED");

    record GrantMessage(
            UUID applicantId,
            String status,
            Amount requested,
            @Nullable Decision decision) {}

    record Amount(String amount, String currency) {}

    record Decision(LocalDate decidedOn, Instant recordedAt) {}

    private final PersonRepository persons;
    private final Mails mails;
    private final Policies policies;
    private final TransactionTime time;

    GrantNotices(PersonRepository persons, Mails mails, Policies policies, TransactionTime time) {
        this.persons = persons;
        this.mails = mails;
        this.policies = policies;
        this.time = time;
    }

    @Override
    public String name() {
        return "grant-notices";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription("foundation.grants.v1", "grant-application"));
    }

    @Override
    public void handle(IncomingMessage message) {
        GrantMessage grant = message.dataAs(GrantMessage.class);
        Decision decision = grant.decision();
        if (decision != null
                && DECIDED.contains(grant.status())
                && !persons.knownAmong(List.of(grant.applicantId())).isEmpty()) {
            tell(message.aggregateId(), grant, decision);
        }
    }

    private void tell(UUID id, GrantMessage grant, Decision decision) {
        Instant now = time.now();
        Instant newsUntil =
                policies.at(NoticePolicy.NAME, now, NoticePolicy.class).newsUntil(decision.recordedAt());
        if (now.isBefore(newsUntil)) {
            mails.due(new NewMail(
                    MailKind.GRANT_DECIDED,
                    grant.applicantId(),
                    "grant-application/" + id + "/" + decision.recordedAt(),
                    Map.of(
                            "requested",
                            grant.requested().amount() + " " + grant.requested().currency(),
                            "outcome",
                            grant.status(),
                            "decidedOn",
                            decision.decidedOn().toString()),
                    newsUntil));
        }
    }
}
