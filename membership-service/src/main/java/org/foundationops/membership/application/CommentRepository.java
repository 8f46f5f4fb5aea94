package org.foundationops.membership.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.application.domain.Comment;
import org.jspecify.annotations.Nullable;

/** Comments in the database. */
@ApplicationScoped
class CommentRepository implements PanacheRepositoryBase<Comment, UUID> {

    private static final String VIEWS = "select c.id, c.version, c.applicationId, c.authorId, p.displayName, c.text,"
            + " c.writtenAt, c.erasedAt from Comment c join Person p on p.id = c.authorId where c.applicationId = ?1 and ";

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    Comment forErasure(UUID applicationId, UUID id, UUID personId, boolean isSecretary) {
        return find(
                        "applicationId = ?1 and id = ?2 and (authorId = ?3 or ?4 = true)",
                        applicationId,
                        id,
                        personId,
                        isSecretary)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(() -> absent(id));
    }

    /** What the person said, and what others said about their applications. */
    List<Comment> byOrAbout(UUID personId) {
        return find(
                        "text is not null and (authorId = ?1 or applicationId in"
                                + " (select a.id from MembershipApplication a where a.personId = ?1)) order by id",
                        personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What was said as one person was said by the other; the words stay the same. */
    void handOver(UUID authorId, UUID survivorId) {
        update("authorId = ?2 where authorId = ?1", authorId, survivorId);
    }

    CommentView view(UUID applicationId, UUID id) {
        return find(VIEWS + "c.id = ?2", applicationId, id)
                .project(CommentView.class)
                .firstResultOptional()
                .orElseThrow(() -> absent(id));
    }

    List<CommentView> page(UUID applicationId, @Nullable String afterId, int limit) {
        return find(
                        VIEWS + "c.id > ?2 order by c.id",
                        applicationId,
                        afterId == null ? BEFORE_ALL : UUID.fromString(afterId))
                .project(CommentView.class)
                .page(0, limit)
                .list();
    }

    private static NotFound absent(UUID id) {
        return new NotFound("There is no comment " + id + ".");
    }
}
