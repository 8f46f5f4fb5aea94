package org.foundationops.elections.nomination;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.election.domain.Nominee;
import org.foundationops.elections.nomination.domain.Nomination;
import org.foundationops.elections.nomination.domain.NominationStatus;
import org.foundationops.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Nominations, in the order in which they were made. */
@ApplicationScoped
public class NominationRepository implements PanacheRepositoryBase<Nomination, UUID> {

    /** Those who will stand: eligible and not withdrawn. */
    public List<Nominee> eligible(UUID electionId) {
        return list("electionId = ?1 and status = ?2", electionId, NominationStatus.ELIGIBLE).stream()
                .map(nomination -> new Nominee(nomination.nomineeId(), String.valueOf(nomination.displayName())))
                .toList();
    }

    Nomination require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> unknown(id));
    }

    Nomination requireLocked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> unknown(id));
    }

    boolean isNominated(UUID electionId, UUID nomineeId) {
        return count("electionId = ?1 and nomineeId = ?2", electionId, nomineeId) > 0;
    }

    List<Nomination> ofElection(UUID electionId) {
        return list("electionId = ?1", electionId);
    }

    List<UUID> idsOf(UUID nomineeId) {
        return list("nomineeId = ?1 order by id", nomineeId).stream()
                .map(Nomination::id)
                .toList();
    }

    List<Nomination> page(UUID electionId, @Nullable String after, int limit) {
        return after == null
                ? find("electionId = ?1 order by id", electionId).page(0, limit).list()
                : find("electionId = ?1 and id > ?2 order by id", electionId, UUID.fromString(after))
                        .page(0, limit)
                        .list();
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("There is no nomination " + id + ".");
    }
}
