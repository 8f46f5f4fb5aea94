package org.foundationops.elections.motion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.motion.domain.Mode;
import org.foundationops.elections.motion.domain.Motion;
import org.foundationops.elections.motion.domain.MotionStatus;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Motions, in the order in which they were drafted. */
@ApplicationScoped
public class MotionRepository implements PanacheRepositoryBase<Motion, UUID> {

    Motion get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    /** Votes, the chair and the clock take turns. */
    public Motion forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    Optional<Motion> ofRequestForChange(UUID requestId) {
        return find("requestId", requestId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The meeting on whose agenda the motion is, without reading the motion itself, which is locked after it. */
    Optional<UUID> meetingOf(UUID id) {
        return getEntityManager()
                .createQuery("select m.meetingId from Motion m where m.id = ?1 and m.meetingId is not null", UUID.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst();
    }

    /** On the agenda of the meeting. */
    public List<Motion> ofMeeting(UUID meetingId) {
        return list("meetingId = ?1 order by id", meetingId);
    }

    public long countOpenIn(UUID meetingId) {
        return count("meetingId = ?1 and status = ?2", meetingId, MotionStatus.OPEN);
    }

    /** Drafts on this agenda, locked. */
    public List<Motion> draftsOf(UUID meetingId) {
        return find("meetingId = ?1 and status = ?2 order by id", meetingId, MotionStatus.DRAFT)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Drafts that wait for the next meeting of the body, locked. */
    public List<Motion> waitingFor(UUID bodyId) {
        return find(
                        "bodyId = ?1 and meetingId is null and mode = ?2 and status = ?3 order by id",
                        bodyId,
                        Mode.MEETING,
                        MotionStatus.DRAFT)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public boolean isUndecided(UUID bodyId, String kind, UUID concernedId) {
        return count("bodyId = ?1 and kind = ?2 and concernedId = ?3 and decidedAt is null", bodyId, kind, concernedId)
                > 0;
    }

    /** When a motion of this kind about the person was decided last. */
    public Optional<Instant> lastDecided(UUID bodyId, String kind, UUID concernedId) {
        return find(
                        "bodyId = ?1 and kind = ?2 and concernedId = ?3 and decidedAt is not null order by decidedAt desc",
                        bodyId,
                        kind,
                        concernedId)
                .firstResultOptional()
                .flatMap(Motion::decidedAt);
    }

    /** Whose deadline has come, the longest overdue first. */
    List<UUID> due(Instant now) {
        return getEntityManager()
                .createQuery(
                        "select m.id from Motion m where m.status = OPEN and m.closesAt <= ?1 order by m.closesAt, m.id",
                        UUID.class)
                .setParameter(1, now)
                .getResultList();
    }

    /**
     * @param bodies whose motions may be read; null for all
     */
    List<Motion> page(@Nullable Set<UUID> bodies, MotionFilter filter, @Nullable String after, int limit) {
        Conditions conditions = Conditions.after("id", after)
                .and("bodyId in :bodies", "bodies", bodies)
                .and("bodyId = :bodyId", "bodyId", filter.bodyId)
                .and("meetingId = :meetingId", "meetingId", filter.meetingId)
                .and("requestId = :requestId", "requestId", filter.requestId)
                .and("subject.id = :subjectId", "subjectId", filter.subjectId)
                .and("status = :status", "status", filter.status);
        return find(conditions.orderedBy("id"), conditions.parameters())
                .page(0, limit)
                .list();
    }

    private static NotFound absent(UUID id) {
        return new NotFound("There is no motion " + id + ".");
    }
}
