package org.foundationops.membership.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.foundationops.kit.http.retry.IdempotencyErasure;
import org.foundationops.kit.personal.Kept;
import org.foundationops.kit.personal.KeptRows;
import org.foundationops.kit.personal.PersonalData;
import org.foundationops.membership.application.domain.Comment;

/** What an erased person said about applications, and what others said about theirs, is gone; that it was said stays. */
@ApplicationScoped
class DiscussionPersonalData implements PersonalData {

    private final EndorsementRepository endorsements;
    private final CommentRepository comments;
    private final IdempotencyErasure answers;
    private final KeptRows rows;

    DiscussionPersonalData(
            EndorsementRepository endorsements, CommentRepository comments, IdempotencyErasure answers, KeptRows rows) {
        this.endorsements = endorsements;
        this.comments = comments;
        this.answers = answers;
        this.rows = rows;
    }

    @Override
    public Set<String> tables() {
        return Set.of("endorsement", "application_comment");
    }

    @Override
    public List<Kept> about(Set<UUID> records) {
        return List.of(
                rows.list(
                        "endorsements",
                        "Applications that you endorsed",
                        "select id, person_id, application_id, endorsed_at, withdrawn_at from endorsement"
                                + " where person_id in (select id from who) order by id",
                        records),
                rows.list(
                        "comments",
                        "What you said about applications",
                        "select id, author_id, application_id, text, written_at, erased_at from application_comment"
                                + " where author_id in (select id from who) order by id",
                        records));
    }

    @Override
    public void erase(UUID personId, Instant now) {
        endorsements.standingOf(personId).forEach(endorsement -> endorsement.withdraw(now));
        List<Comment> erased = comments.byOrAbout(personId);
        erased.forEach(comment -> comment.erase(now));
        // Who wrote one was answered with its words.
        answers.forgetMentioning(
                erased.stream().map(comment -> comment.id().toString()).toList());
    }
}
