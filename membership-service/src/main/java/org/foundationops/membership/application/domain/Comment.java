package org.foundationops.membership.application.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a member says about an application, for the other members and for those who decide. */
@Entity
@Table(name = "application_comment")
public class Comment {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID applicationId;
    private UUID authorId;
    private @Nullable String text;
    private Instant writtenAt;
    private @Nullable Instant erasedAt;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    private Comment(UUID id, UUID applicationId, UUID authorId, String text, Instant writtenAt) {
        this.id = id;
        this.applicationId = applicationId;
        this.authorId = authorId;
        this.text = text;
        this.writtenAt = writtenAt;
    }

    public static Comment of(
            UUID id, MembershipApplication application, UUID authorId, boolean isMember, String text, Instant now) {
        application.requireDiscussedBy(authorId, isMember, now);
        return new Comment(id, application.id(), authorId, text, now);
    }

    /** Takes the words away for good; that something was said remains. */
    public void erase(Instant now) {
        if (erasedAt != null) {
            throw new CommentErased();
        }
        text = null;
        erasedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID authorId() {
        return authorId;
    }

    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Optional<Instant> erasedAt() {
        return Optional.ofNullable(erasedAt);
    }
}
