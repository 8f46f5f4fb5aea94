package org.foundationops.elections.affiliationcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.elections.affiliationcase.domain.AffiliationCase;
import org.foundationops.elections.affiliationcase.domain.CaseChange;
import org.foundationops.elections.affiliationcase.domain.CaseDeadlines;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.interest.AffiliationCapPolicy;
import org.foundationops.elections.interest.CoAffiliations;
import org.foundationops.elections.interest.domain.CoAffiliated;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.time.TransactionTime;

/** Compares who sits with the cases of a body: opens, changes, resolves and reminds. Doing it twice changes nothing. */
@ApplicationScoped
class AffiliationCaseReview {

    private final AffiliationCaseRepository cases;
    private final AffiliationCaseChanges changes;
    private final Departures departures;
    private final CoAffiliations affiliations;
    private final BodyRepository bodies;
    private final TransactionTime time;

    AffiliationCaseReview(
            AffiliationCaseRepository cases,
            AffiliationCaseChanges changes,
            Departures departures,
            CoAffiliations affiliations,
            BodyRepository bodies,
            TransactionTime time) {
        this.cases = cases;
        this.changes = changes;
        this.departures = departures;
        this.affiliations = affiliations;
        this.bodies = bodies;
        this.time = time;
    }

    @Transactional
    void of(UUID bodyId) {
        bodies.requireLocked(bodyId);
        Instant now = time.now();
        List<AffiliationCase> open = new ArrayList<>(cases.openOf(bodyId));
        List<CoAffiliated> breaches = affiliations.beyondCap(bodyId, now);
        for (CoAffiliated breach : breaches) {
            Optional<AffiliationCase> known = caseOf(breach, breaches, open);
            known.ifPresent(open::remove);
            known.ifPresentOrElse(each -> goOn(each, breach, now), () -> open(breach, now));
        }
        open.forEach(each -> changes.record(each, each.resolve(now)));
    }

    /** The case of the same group; or of a group that has become another, which the same directors belong to. */
    private static Optional<AffiliationCase> caseOf(
            CoAffiliated breach, List<CoAffiliated> breaches, List<AffiliationCase> open) {
        return open.stream()
                .filter(each -> each.groupId().equals(breach.groupId()))
                .findFirst()
                .or(() -> open.stream()
                        .filter(each -> breaches.stream()
                                .noneMatch(other -> other.groupId().equals(each.groupId())))
                        .filter(each -> !Collections.disjoint(each.persons(), breach.persons()))
                        .findFirst());
    }

    private void open(CoAffiliated breach, Instant now) {
        AffiliationCapPolicy rules = affiliations.rules(now);
        CaseDeadlines deadlines =
                new CaseDeadlines(Duration.ofDays(rules.noticeDays()), Duration.ofDays(rules.agreementDays()));
        changes.record(new AffiliationCase(UuidV7.next(), breach, deadlines, now), CaseChange.OPENED);
    }

    private void goOn(AffiliationCase known, CoAffiliated breach, Instant now) {
        if (known.follows(breach)) {
            changes.record(known, CaseChange.CHANGED);
        }
        known.overdue(now).ifPresent(change -> changes.record(known, change));
        departures.of(known, now);
    }
}
