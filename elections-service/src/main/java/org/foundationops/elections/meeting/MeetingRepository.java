package org.foundationops.elections.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.elections.meeting.domain.Meeting;
import org.foundationops.elections.meeting.domain.MeetingInWrongState;
import org.foundationops.elections.meeting.domain.MeetingStatus;
import org.foundationops.elections.meeting.domain.UnknownMeeting;
import org.foundationops.kit.http.Conditions;
import org.foundationops.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Meetings, in the order in which they were called. */
@ApplicationScoped
public class MeetingRepository implements PanacheRepositoryBase<Meeting, UUID> {

    public Meeting get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> absent(id));
    }

    /** Who comes, who goes and who closes a vote take turns. */
    public Meeting forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> absent(id));
    }

    /** The meeting of the body that is to come next. */
    public Optional<UUID> nextOf(UUID bodyId) {
        return find("bodyId = ?1 and status = ?2 order by startsAt, id", bodyId, MeetingStatus.CALLED)
                .firstResultOptional()
                .map(Meeting::id);
    }

    /** A meeting of the body that is called or under way. */
    public Meeting takingMotions(UUID id, UUID bodyId) {
        Meeting meeting = findByIdOptional(id)
                .filter(each -> each.bodyId().equals(bodyId))
                .orElseThrow(UnknownMeeting::new);
        if (!meeting.isToCome() && !meeting.isUnderWay()) {
            throw new MeetingInWrongState(meeting.status());
        }
        return meeting;
    }

    /** The regular meetings of the body that ended since an instant. */
    List<Meeting> regularEndedSince(UUID bodyId, Instant since) {
        return list("bodyId = ?1 and regular = true and endedAt >= ?2 order by endedAt", bodyId, since);
    }

    /**
     * @param bodies whose meetings may be read; null for all
     */
    List<Meeting> page(@Nullable Set<UUID> bodies, MeetingFilter filter, @Nullable String after, int limit) {
        Conditions conditions = Conditions.after("id", after)
                .and("bodyId in :bodies", "bodies", bodies)
                .and("bodyId = :bodyId", "bodyId", filter.bodyId)
                .and("status = :status", "status", filter.status);
        return find(conditions.orderedBy("id"), conditions.parameters())
                .page(0, limit)
                .list();
    }

    private static NotFound absent(UUID id) {
        return new NotFound("There is no meeting " + id + ".");
    }
}
