package org.foundationops.elections.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.elections.ballot.domain.PaperRule;
import org.foundationops.elections.ballot.domain.VotingWindow;
import org.foundationops.elections.election.VotingOpener;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.elections.election.domain.Method;
import org.foundationops.elections.suspension.domain.VoterSuspended;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.sql.Sql;
import org.jspecify.annotations.Nullable;

/** What must be known to accept a ballot, read in one statement under the lock that closing takes exclusively. */
@ApplicationScoped
public class PollingStation {

    // The first of two numbers of an advisory lock; the second is a hash of the election.
    private static final String LOCK = "0x42414c4f, hashtext(?::text)";

    // A voter who was registered twice may stand on the roll under a record that was merged since.
    private static final String READ = """
            with recursive records (person_id) as (
                select ?::uuid
                union
                select p.person_id from records r join person p on p.merged_into = r.person_id
            ), entry as (
                select r.person_id, r.organisation_id
                from roll_in_force r join records using (person_id) where r.election_id = ?
                order by r.person_id <> ?, r.person_id limit 1
            )
            select e.status, e.method, e.max_choices, e.voting_opens, e.voting_closes, clock_timestamp() as read_at,
                   (select person_id from entry) as entry,
                   exists (select from suspension_period s
                    where (s.person_id = ? or s.organisation_id = (select organisation_id from entry))
                      and s.valid_from <= clock_timestamp() and s.valid_until > clock_timestamp()) as is_suspended,
                   (select coalesce(array_agg(c.number), '{}') from election_candidate c
                    where c.election_id = e.id
                      and (c.withdrawn_at is null or c.withdrawn_at >= e.voting_opened_at)) as numbers
            from election e where e.id = ?
            """;

    private final Sql sql;
    private final VotingOpener opener;

    PollingStation(Sql sql, VotingOpener opener) {
        this.sql = sql;
        this.opener = opener;
    }

    /**
     * @param now read under the lock: the start of the transaction may lie before a wait for it
     * @param isSuspended whether the voter is suspended at that instant, or the organisation for which they vote
     * @param rule how the paper may be filled in
     * @param entry under whose id the voter stands on the roll, absent for who does not
     */
    record Desk(
            VotingWindow window,
            Instant now,
            boolean isSuspended,
            Optional<UUID> entry,
            Set<Integer> onThePaper,
            PaperRule rule) {

        void requireNotSuspended() {
            if (isSuspended) {
                throw new VoterSuspended();
            }
        }
    }

    Desk enter(UUID electionId, UUID voterId) {
        sql.list("select pg_advisory_xact_lock_shared(" + LOCK + ")", row -> true, electionId);
        Desk desk = read(electionId, voterId);
        if (!desk.window().isDueToOpen(desk.now())) {
            return desk;
        }
        opener.openIfDue(electionId);
        return read(electionId, voterId);
    }

    private Desk read(UUID electionId, UUID voterId) {
        return sql.first(READ, PollingStation::desk, voterId, electionId, voterId, voterId, electionId)
                .orElseThrow(() -> new NotFound("There is no election " + electionId + "."));
    }

    /** Waits until every ballot under way is cast or refused, and lets no other in before the transaction ends. */
    public void shut(UUID electionId) {
        sql.list("select pg_advisory_xact_lock(" + LOCK + ")", row -> true, electionId);
    }

    private static Desk desk(ResultSet row) throws SQLException {
        return new Desk(
                new VotingWindow(
                        ElectionStatus.valueOf(row.getString("status")),
                        Sql.instantOrNull(row, "voting_opens"),
                        Sql.instantOrNull(row, "voting_closes")),
                Sql.instant(row, "read_at"),
                row.getBoolean("is_suspended"),
                Optional.ofNullable(row.getObject("entry", UUID.class)),
                numbers(row.getArray("numbers")),
                rule(Method.valueOf(row.getString("method")), row.getObject("max_choices", Integer.class)));
    }

    private static PaperRule rule(Method method, @Nullable Integer maxChoices) {
        return new PaperRule(method.takesEqualRanks(), method != Method.APPROVAL, maxChoices);
    }

    private static Set<Integer> numbers(Array array) throws SQLException {
        return Arrays.stream((Integer[]) array.getArray()).collect(Collectors.toSet());
    }
}
