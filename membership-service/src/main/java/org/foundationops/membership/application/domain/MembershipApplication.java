package org.foundationops.membership.application.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.jspecify.annotations.Nullable;

/** A person's application for individual membership. */
@Entity
@Table(name = "membership_application")
public class MembershipApplication {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;
    private String statement;

    @ElementCollection
    @CollectionTable(name = "membership_application_category", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "category")
    @Enumerated(EnumType.STRING)
    private Set<Category> categories = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private Instant submittedAt;
    private Instant commentsUntil;
    private @Nullable RecordedDecision decision;

    @SuppressWarnings("NullAway.Init")
    protected MembershipApplication() {}

    private MembershipApplication(
            UUID id, UUID personId, String statement, Set<Category> categories, Instant now, Instant commentsUntil) {
        this.id = id;
        this.personId = personId;
        this.statement = statement;
        this.categories.addAll(categories);
        this.standing = Standing.SUBMITTED;
        this.submittedAt = now;
        this.commentsUntil = commentsUntil;
    }

    /** One open application a person; a current member cannot apply. */
    public static MembershipApplication submit(
            UUID id,
            UUID personId,
            String statement,
            Set<Category> categories,
            ApplicantStanding applicant,
            Duration commentPeriod,
            Instant now) {
        applicant.requireMayApply();
        return new MembershipApplication(id, personId, statement, categories, now, now.plus(commentPeriod));
    }

    public ApplicationChange.Submitted submitted() {
        return new ApplicationChange.Submitted(id, personId);
    }

    /**
     * Takes the decision of a body, recorded by a person or come as the answer to a request.
     *
     * @param recorder the person who records it, absent for an answer that came as a message
     */
    public ApplicationChange.Decided decide(
            Outcome outcome, RecordedDecision decision, @Nullable UUID recorder, Instant now) {
        if (personId.equals(recorder)) {
            throw new OwnApplication();
        }
        requireOpen();
        if (now.isBefore(commentsUntil)) {
            throw new CommentPeriodRunning(commentsUntil);
        }
        this.decision = decision;
        return switch (outcome) {
            case APPROVED -> {
                standing = Standing.APPROVED;
                yield new ApplicationChange.Approved(id, personId, decision.decidedOn());
            }
            case REJECTED -> {
                standing = Standing.REJECTED;
                yield new ApplicationChange.Rejected(id, personId);
            }
            case DEFERRED -> {
                standing = Standing.DEFERRED;
                yield new ApplicationChange.Deferred(id, personId);
            }
        };
    }

    public ApplicationChange.Withdrawn withdraw() {
        requireOpen();
        standing = Standing.WITHDRAWN;
        return new ApplicationChange.Withdrawn(id, personId);
    }

    /** Makes it the application of the person into whom the applicant was merged; nothing changes if it is theirs. */
    public Optional<ApplicationChange.Moved> moveTo(UUID survivorId) {
        if (personId.equals(survivorId)) {
            return Optional.empty();
        }
        requireOpen();
        personId = survivorId;
        return Optional.of(new ApplicationChange.Moved(id, survivorId));
    }

    /** The comment period is over by the clock, without anybody doing anything. */
    public ApplicationStatus statusAt(Instant now) {
        return switch (standing) {
            case SUBMITTED -> now.isBefore(commentsUntil) ? ApplicationStatus.COMMENT_PERIOD : ApplicationStatus.READY;
            case DEFERRED -> ApplicationStatus.DEFERRED;
            case APPROVED -> ApplicationStatus.APPROVED;
            case REJECTED -> ApplicationStatus.REJECTED;
            case WITHDRAWN -> ApplicationStatus.WITHDRAWN;
        };
    }

    /** Only an open application can be put before a body. */
    public void requireOpen() {
        if (!standing.isOpen()) {
            throw new ApplicationNotOpen(standing);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID personId() {
        return personId;
    }

    public String statement() {
        return statement;
    }

    public Set<Category> categories() {
        return categories.isEmpty() ? Set.of() : EnumSet.copyOf(categories);
    }

    public Standing standing() {
        return standing;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant commentsUntil() {
        return commentsUntil;
    }

    public Optional<RecordedDecision> decision() {
        return Optional.ofNullable(decision);
    }
}
