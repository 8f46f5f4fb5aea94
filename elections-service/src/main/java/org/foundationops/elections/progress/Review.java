package org.foundationops.elections.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.election.ElectionJournal;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.Nominee;
import org.foundationops.elections.nomination.NominationRepository;
import org.foundationops.elections.nomination.ReviewChecks;
import org.foundationops.elections.suspension.Suspensions;

/** The end of the review of nominations: who stands. */
@ApplicationScoped
class Review {

    private final ReviewChecks checks;
    private final NominationRepository nominations;
    private final Suspensions suspensions;
    private final ElectionJournal journal;

    Review(ReviewChecks checks, NominationRepository nominations, Suspensions suspensions, ElectionJournal journal) {
        this.checks = checks;
        this.nominations = nominations;
        this.suspensions = suspensions;
        this.journal = journal;
    }

    /** Who is suspended when the review ends does not stand, whatever was ruled before. */
    List<Nominee> end(Election election, Instant now) {
        checks.requireFinished(election.id(), now);
        List<Nominee> eligible = nominations.eligible(election.id());
        Set<UUID> suspended =
                suspensions.among(eligible.stream().map(Nominee::personId).toList(), now);
        suspended.forEach(nominee -> journal.leftOut(election, nominee));
        return eligible.stream()
                .filter(nominee -> !suspended.contains(nominee.personId()))
                .toList();
    }
}
