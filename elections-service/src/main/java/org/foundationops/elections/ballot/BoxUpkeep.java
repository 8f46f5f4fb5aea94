package org.foundationops.elections.ballot;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.foundationops.ballots.manifest.Manifest;
import org.foundationops.elections.castbox.BoxKeeper;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.foundationops.elections.registration.ElectionKeys;
import org.foundationops.kit.sql.Sql;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps each ballot box in step with its election: provided when registration opens, opened and extended with it, given up
 * with it. The two have different databases, so the box follows after the election has changed; what an outage left undone
 * is done by the clock. Closing alone goes the other way round: the box is closed before its election is.
 */
@ApplicationScoped
public class BoxUpkeep {

    private static final Logger LOG = Logger.getLogger(BoxUpkeep.class);

    private static final String FACTS = "select id, status, voting_opened_at, voting_closes from election ";
    private static final String LIVE = FACTS + "where status in ('REGISTRATION', 'VOTING') or id = any (?) order by id";
    private static final String ONE = FACTS + "where id = ?";
    private static final String EXTENSIONS =
            "select new_end, extended_at from election_extension where election_id = ? order by position";

    private final BoxKeeper box;
    private final ElectionKeys keys;
    private final Sql sql;
    private final Map<UUID, Facts> followed = new ConcurrentHashMap<>();
    private final Map<UUID, String> failures = new ConcurrentHashMap<>();

    BoxUpkeep(BoxKeeper box, ElectionKeys keys, Sql sql) {
        this.box = box;
        this.keys = keys;
        this.sql = sql;
    }

    /** What changes when the box has something to hear; an extension shows by the end. */
    private record Facts(
            UUID electionId,
            ElectionStatus status,
            @Nullable Instant opened,
            @Nullable Instant closes) {}

    private record LaterEnd(Instant closes, Instant decided) {}

    /** Without delay, after the election has changed. It never fails: the clock tries again. */
    public void follow(UUID electionId) {
        sql.list(ONE, BoxUpkeep::facts, electionId).forEach(this::tryToFollow);
    }

    @Scheduled(every = "${foundation.elections.clock:1s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        List<Facts> live =
                sql.list(LIVE, BoxUpkeep::facts, (Object) box.unfinished().toArray(UUID[]::new));
        followed.keySet().retainAll(live.stream().map(Facts::electionId).toList());
        live.stream()
                .filter(facts -> !facts.equals(followed.get(facts.electionId())))
                .forEach(this::tryToFollow);
    }

    private void tryToFollow(Facts facts) {
        try {
            follow(facts);
            followed.put(facts.electionId(), facts);
            failures.remove(facts.electionId());
        } catch (RuntimeException fault) {
            String words = String.valueOf(fault.getMessage());
            if (!words.equals(failures.put(facts.electionId(), words))) {
                LOG.errorf(fault, "The ballot box of election %s is behind; it is tried again", facts.electionId());
            }
        }
    }

    private void follow(Facts facts) {
        UUID electionId = facts.electionId();
        switch (facts.status()) {
            case REGISTRATION, VOTING -> {
                if (box.isHalted(electionId)) {
                    return;
                }
                provide(electionId);
                extend(electionId);
                if (facts.opened() != null) {
                    box.open(electionId, facts.opened());
                }
            }
            case VOID, CANCELLED -> box.annul(electionId);
            default -> {
                // CLOSED and after: the box was closed before.
            }
        }
    }

    /** One extension after the other, because each was decided before the end that the one before it had set. */
    private void extend(UUID electionId) {
        sql.list(EXTENSIONS, BoxUpkeep::laterEnd, electionId)
                .forEach(end -> box.extend(electionId, end.closes(), end.decided()));
    }

    /** Makes the box unless it is there. */
    public void provide(UUID electionId) {
        if (box.figures(electionId).isEmpty()) {
            Manifest manifest = keys.manifest(electionId)
                    .orElseThrow(() -> new IllegalStateException("Election " + electionId + " has no manifest"));
            box.provide(manifest, keys.logKey(electionId));
        }
    }

    private static Facts facts(ResultSet row) throws SQLException {
        return new Facts(
                row.getObject("id", UUID.class),
                ElectionStatus.valueOf(row.getString("status")),
                Sql.instantOrNull(row, "voting_opened_at"),
                Sql.instantOrNull(row, "voting_closes"));
    }

    private static LaterEnd laterEnd(ResultSet row) throws SQLException {
        // The announced end has whole seconds.
        return new LaterEnd(
                Sql.instant(row, "new_end").truncatedTo(ChronoUnit.SECONDS), Sql.instant(row, "extended_at"));
    }
}
