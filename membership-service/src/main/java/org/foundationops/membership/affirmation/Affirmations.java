package org.foundationops.membership.affirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.affirmation.domain.Affirmation;
import org.foundationops.membership.affirmation.domain.AffirmationMissing;
import org.foundationops.membership.turns.Turns;

/** Takes affirmations, and refuses decisions of those who have not affirmed. */
@ApplicationScoped
public class Affirmations {

    private final AffirmationRepository affirmations;
    private final AffirmationChanges changes;
    private final Policies policies;
    private final FoundationCalendar calendar;
    private final Turns turns;
    private final TransactionTime time;

    Affirmations(
            AffirmationRepository affirmations,
            AffirmationChanges changes,
            Policies policies,
            FoundationCalendar calendar,
            Turns turns,
            TransactionTime time) {
        this.affirmations = affirmations;
        this.changes = changes;
        this.policies = policies;
        this.calendar = calendar;
        this.turns = turns;
        this.time = time;
    }

    @Transactional
    Affirmation affirm(UUID personId, NewAffirmation request) {
        turns.take("affirmation", personId);
        Instant now = time.now();
        Affirmation affirmation = Affirmation.make(
                UuidV7.next(),
                personId,
                request.year(),
                request.textVersion(),
                policyAt(now).textVersion(),
                affirmations.hasAffirmed(personId, request.year(), request.textVersion()),
                calendar.dayOf(now).getYear(),
                now);
        affirmations.persist(affirmation);
        changes.recordMade(affirmation);
        return affirmation;
    }

    /** Refuses who has not affirmed this year, if the policy asks for it. */
    public void require(UUID personId) {
        Instant now = time.now();
        AffirmationPolicy policy = policyAt(now);
        int year = calendar.dayOf(now).getYear();
        if (policy.requiredForDelegatedDecisions() && !affirmations.hasAffirmed(personId, year, policy.textVersion())) {
            throw new AffirmationMissing(year, policy.textVersion());
        }
    }

    AffirmationPolicy policyAt(Instant instant) {
        return policies.at(AffirmationPolicy.NAME, instant, AffirmationPolicy.class);
    }
}
