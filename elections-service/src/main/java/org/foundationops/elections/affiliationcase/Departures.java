package org.foundationops.elections.affiliationcase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.elections.affiliationcase.domain.AffiliationCase;
import org.foundationops.elections.interest.CoAffiliations;
import org.foundationops.elections.term.SittingDirectors;
import org.foundationops.elections.term.TermEndings;
import org.foundationops.elections.term.domain.Term;

/** Lets those go who are to go, as far as enough directors remain. The caller holds the lock on the body. */
@ApplicationScoped
class Departures {

    private final SittingDirectors directors;
    private final TermEndings endings;
    private final CoAffiliations affiliations;
    private final AffiliationCaseChanges changes;

    Departures(
            SittingDirectors directors,
            TermEndings endings,
            CoAffiliations affiliations,
            AffiliationCaseChanges changes) {
        this.directors = directors;
        this.endings = endings;
        this.affiliations = affiliations;
        this.changes = changes;
    }

    void of(AffiliationCase breach, Instant now) {
        List<Term> sitting = directors.of(breach.bodyId(), now);
        Set<UUID> persons = sitting.stream().map(Term::personId).collect(Collectors.toSet());
        int least = affiliations.rules(now).leastRemaining();
        List<UUID> leaving = breach.leaving(persons, sitting.size(), least);
        sitting.stream()
                .filter(term -> leaving.contains(term.personId()))
                .forEach(term -> endings.leave(term, breach.decision().orElse(null)));
        boolean isOver = !breach.leavers().isEmpty()
                && breach.leavers().stream().noneMatch(each -> persons.contains(each) && !leaving.contains(each));
        if (isOver) {
            changes.record(breach, breach.resolve(now));
        }
    }
}
