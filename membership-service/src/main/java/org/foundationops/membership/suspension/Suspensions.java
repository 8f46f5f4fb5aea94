package org.foundationops.membership.suspension;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foundationops.kit.sql.Sql;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.period.domain.Period;
import org.foundationops.membership.suspension.domain.OrganisationSuspended;
import org.foundationops.membership.suspension.domain.PersonSuspended;
import org.foundationops.membership.turns.Turns;

/**
 * Who is suspended when. A command that uses a right asks by a {@code require} method: until its transaction ends nobody
 * suspends whom it asked about, so that no right is used at an instant at which there is none.
 */
@ApplicationScoped
public class Suspensions {

    private static final String IN_FORCE = " and valid_from <= ? and valid_until > ? and recorded_at <= ?";

    private static final String TURN = "suspension";

    private final Sql sql;
    private final Turns turns;
    private final TransactionTime time;

    Suspensions(Sql sql, Turns turns, TransactionTime time) {
        this.sql = sql;
        this.turns = turns;
        this.time = time;
    }

    public boolean isSuspendedPerson(UUID personId, Instant at) {
        return sql.exists("select from suspension where person_id = ?" + IN_FORCE, personId, at, at, at);
    }

    public boolean isSuspendedOrganisation(UUID organisationId, Instant at) {
        return sql.exists("select from suspension where organisation_id = ?" + IN_FORCE, organisationId, at, at, at);
    }

    /** Those of a person that are in force or announced. */
    public List<Period> notOverOf(UUID personId, Instant now) {
        return sql.list(
                "select valid_from, valid_until, recorded_at from suspension"
                        + " where person_id = ? and valid_until > ? order by valid_from",
                row -> new Period(
                        Sql.instant(row, "valid_from"),
                        Sql.instant(row, "valid_until"),
                        Sql.instant(row, "recorded_at")),
                personId,
                now);
    }

    /** Which of these organisations are suspended, and until when. */
    public Map<UUID, Instant> suspendedAmong(Collection<UUID> organisationIds, Instant at) {
        Map<UUID, Instant> suspended = new HashMap<>();
        sql.list(
                "select organisation_id, valid_until from suspension where organisation_id = any (?)" + IN_FORCE,
                row -> suspended.put(row.getObject("organisation_id", UUID.class), Sql.instant(row, "valid_until")),
                organisationIds.toArray(UUID[]::new),
                at,
                at,
                at);
        return suspended;
    }

    /** Refuses what a suspended person may not do. */
    public void requirePerson(UUID personId) {
        turns.share(TURN, personId);
        if (isSuspendedPerson(personId, time.now())) {
            throw new PersonSuspended();
        }
    }

    /** Refuses what a suspended organisation may not do. */
    public void requireOrganisation(UUID organisationId) {
        turns.share(TURN, organisationId);
        if (isSuspendedOrganisation(organisationId, time.now())) {
            throw new OrganisationSuspended();
        }
    }

    /**
     * Waits until nobody uses a right of the subject any more; who comes later waits for the caller's transaction.
     *
     * @return the instant from which on that is so; the transaction may have begun before
     */
    Instant instantWithoutUse(UUID subjectId) {
        turns.take(TURN, subjectId);
        return turns.instant();
    }
}
