package org.foundationops.elections.affiliationcase;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.foundationops.elections.interest.CoAffiliations;
import org.foundationops.kit.sql.Sql;
import org.foundationops.kit.time.TransactionTime;
import org.jboss.logging.Logger;

/**
 * Looks which bodies have too many directors of one control group, or a case about that, and reviews them. A breach
 * arises by messages, by the passing of time and by terms; all of that is seen here, whatever it was.
 */
@ApplicationScoped
public class AffiliationCaseClock {

    private static final Logger LOG = Logger.getLogger(AffiliationCaseClock.class);
    private static final String OPEN = "select distinct body_id from affiliation_case where status <> 'RESOLVED'";

    private final Sql sql;
    private final CoAffiliations affiliations;
    private final AffiliationCaseReview review;
    private final TransactionTime time;

    AffiliationCaseClock(Sql sql, CoAffiliations affiliations, AffiliationCaseReview review, TransactionTime time) {
        this.sql = sql;
        this.affiliations = affiliations;
        this.review = review;
        this.time = time;
    }

    @Scheduled(every = "${foundation.elections.clock:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        Set<UUID> bodies = new TreeSet<>(affiliations.bodiesBeyondCap(time.now()));
        bodies.addAll(sql.list(OPEN, row -> row.getObject(1, UUID.class)));
        bodies.forEach(this::review);
    }

    /** One that cannot be reviewed does not keep the others waiting. */
    private void review(UUID bodyId) {
        try {
            review.of(bodyId);
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "The affiliations in body %s could not be reviewed; the clock tries again", bodyId);
        }
    }
}
