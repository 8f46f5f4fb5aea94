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
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.jspecify.annotations.Nullable;

/** An application for individual membership, of the applicant's own accord or by nomination. */
@Entity
@Table(name = "membership_application")
public class MembershipApplication {

    @Id
    private UUID id;

    @Version
    private long version;

    private @Nullable UUID personId;
    private @Nullable UUID nominatorId;
    private @Nullable String nomineeEmail;
    private @Nullable String nomineeName;

    @Enumerated(EnumType.STRING)
    private @Nullable Consent consent;

    private String statement;

    @ElementCollection
    @CollectionTable(name = "membership_application_category", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "category")
    @Enumerated(EnumType.STRING)
    private Set<Category> categories = new HashSet<>();

    @Enumerated(EnumType.STRING)
    private Standing standing;

    private @Nullable Instant submittedAt;
    private @Nullable Instant commentsUntil;
    private @Nullable RecordedDecision decision;
    private @Nullable UUID delegationId;

    @SuppressWarnings("NullAway.Init")
    protected MembershipApplication() {}

    private MembershipApplication(UUID id, ApplicationText text) {
        this.id = id;
        this.standing = Standing.DRAFT;
        this.statement = text.statement();
        this.categories.addAll(text.categories());
    }

    /** Somebody applies for themself: one open application a person; a current member cannot apply. */
    public static MembershipApplication ofApplicant(
            UUID id, UUID personId, ApplicationText text, ApplicantStanding applicant) {
        applicant.requireMayApply();
        MembershipApplication application = new MembershipApplication(id, text);
        application.personId = personId;
        return application;
    }

    /** Somebody nominates somebody else; whether the nominee may apply is asked when they consent. */
    public static MembershipApplication ofNominee(UUID id, UUID nominatorId, Nominee nominee, ApplicationText text) {
        if (nominatorId.equals(nominee.personId())) {
            throw new OwnNomination();
        }
        MembershipApplication application = new MembershipApplication(id, text);
        application.nominatorId = nominatorId;
        application.personId = nominee.personId();
        application.nomineeEmail = nominee.email();
        application.nomineeName = nominee.name();
        application.consent = Consent.ASKED;
        return application;
    }

    public ApplicationChange.Drafted drafted() {
        return new ApplicationChange.Drafted(id);
    }

    /** Takes over the text; nothing has happened when it is as it was. */
    public Optional<ApplicationChange.Edited> edit(ApplicationText text) {
        requireDraft();
        if (text.equals(text())) {
            return Optional.empty();
        }
        statement = text.statement();
        categories.retainAll(text.categories());
        categories.addAll(text.categories());
        return Optional.of(new ApplicationChange.Edited(id));
    }

    /** Members discuss it from now on; a nomination waits for the nominee first. */
    public ApplicationChange.Submitted submit(ApplicantStanding applicant, Duration commentPeriod, Instant now) {
        requireMaySubmit(applicant);
        if (hasApplicant()) {
            commentsUntil = now.plus(commentPeriod);
        }
        standing = Standing.SUBMITTED;
        submittedAt = now;
        return new ApplicationChange.Submitted(id);
    }

    /** The nomination is the application of the nominee from now on, and members discuss it. */
    public ApplicationChange.ConsentGiven consent(
            UUID nomineeId, ApplicantStanding applicant, Duration commentPeriod, Instant now) {
        requireMayConsent(nomineeId, applicant);
        consent = Consent.GIVEN;
        personId = nomineeId;
        forgetWhatWasTyped();
        commentsUntil = now.plus(commentPeriod);
        return new ApplicationChange.ConsentGiven(id);
    }

    public ApplicationChange.ConsentRefused refuseConsent(UUID nomineeId) {
        requireConsentAsked(nomineeId);
        consent = Consent.REFUSED;
        standing = Standing.WITHDRAWN;
        forgetWhatWasTyped();
        return new ApplicationChange.ConsentRefused(id);
    }

    /**
     * Takes the decision of a body, recorded by a person or come as the answer to a request.
     *
     * @param recorder the person who records it, absent for an answer that came as a message
     */
    public ApplicationChange.Decided decide(
            Outcome outcome, RecordedDecision decision, @Nullable UUID recorder, Instant now) {
        requireDecidedBy(recorder, now);
        this.decision = decision;
        return switch (outcome) {
            case APPROVED -> {
                standing = Standing.APPROVED;
                yield new ApplicationChange.Approved(id, Objects.requireNonNull(personId), decision.decidedOn());
            }
            case REJECTED -> {
                standing = Standing.REJECTED;
                yield new ApplicationChange.Rejected(id);
            }
            case DEFERRED -> {
                standing = Standing.DEFERRED;
                yield new ApplicationChange.Deferred(id);
            }
        };
    }

    /** The decision to come is one of a delegate, who has counted it. */
    public void approveUnder(UUID delegation) {
        delegationId = delegation;
    }

    /** What was deferred is ready again. */
    public ApplicationChange.Resumed resume() {
        requireDeferred();
        standing = Standing.SUBMITTED;
        return new ApplicationChange.Resumed(id);
    }

    public ApplicationChange.Withdrawn withdraw() {
        requireOpen();
        standing = Standing.WITHDRAWN;
        forgetWhatWasTyped();
        return new ApplicationChange.Withdrawn(id);
    }

    /**
     * Two records of one human being were merged: what the one was to this application, the survivor is now. Who turns out
     * to have nominated themself applies of their own accord if they consented; else the nomination ends.
     */
    public Optional<ApplicationChange> merge(UUID mergedId, UUID survivorId) {
        if (!mergedId.equals(personId) && !mergedId.equals(nominatorId)) {
            return Optional.empty();
        }
        requireOpen();
        UUID person = mergedId.equals(personId) ? survivorId : personId;
        UUID nominator = mergedId.equals(nominatorId) ? survivorId : nominatorId;
        boolean isOwnNomination = nominator != null && nominator.equals(person);
        if (isOwnNomination && !hasApplicant()) {
            return Optional.of(withdraw());
        }
        personId = person;
        nominatorId = isOwnNomination ? null : nominator;
        consent = isOwnNomination ? null : consent;
        return Optional.of(new ApplicationChange.Moved(id));
    }

    /**
     * Somebody who has to do with it is erased. What they hold of it ends: their own application, their nomination that
     * nobody has consented to, and one of them. Words by or about them go; what was decided stays.
     *
     * @param addresses by which they may have been nominated
     * @param instead what stands where their words stood
     */
    public Optional<ApplicationChange.Withdrawn> erase(UUID person, Collection<String> addresses, String instead) {
        boolean isAboutThem = person.equals(personId) || nomineeEmail != null && addresses.contains(nomineeEmail);
        boolean isTheirs = isInTheHandsOf(person);
        if (isAboutThem || isTheirs) {
            statement = instead;
        }
        return (isAboutThem || isTheirs) && isOpen() ? Optional.of(withdraw()) : Optional.empty();
    }

    /** The comment period is over by the clock, without anybody doing anything. */
    public ApplicationStatus statusAt(Instant now) {
        return switch (standing) {
            case DRAFT -> ApplicationStatus.DRAFT;
            case SUBMITTED -> {
                if (commentsUntil == null) {
                    yield ApplicationStatus.SUBMITTED;
                }
                yield now.isBefore(commentsUntil) ? ApplicationStatus.COMMENT_PERIOD : ApplicationStatus.READY;
            }
            case DEFERRED -> ApplicationStatus.DEFERRED;
            case APPROVED -> ApplicationStatus.APPROVED;
            case REJECTED -> ApplicationStatus.REJECTED;
            case WITHDRAWN -> ApplicationStatus.WITHDRAWN;
        };
    }

    /** @param recorder the person who records a decision, absent for an answer that came as a message */
    public void requireDecidedBy(@Nullable UUID recorder, Instant now) {
        if (recorder != null && recorder.equals(personId)) {
            throw new OwnApplication();
        }
        requireReady(now);
    }

    /** Only a ready application is decided or put before a body. */
    public void requireReady(Instant now) {
        switch (statusAt(now)) {
            case READY -> {}
            case DRAFT -> throw ApplicationNotReady.draft();
            case SUBMITTED -> throw ApplicationNotReady.withoutConsent();
            case COMMENT_PERIOD -> throw new CommentPeriodRunning(Objects.requireNonNull(commentsUntil));
            case DEFERRED -> throw ApplicationNotReady.deferred();
            case APPROVED, REJECTED, WITHDRAWN -> throw new ApplicationNotOpen(standing);
        }
    }

    /** Other members endorse and comment while the application is open, and nobody before the nominee consents. */
    public void requireDiscussedBy(UUID speakerId, boolean isMember, Instant now) {
        if (speakerId.equals(personId)) {
            throw new OwnEndorsement();
        }
        if (!isMember) {
            throw new MembersOnly();
        }
        if (!isDiscussedAt(now)) {
            throw new DiscussionClosed(statusAt(now));
        }
    }

    public boolean isDiscussedAt(Instant now) {
        return statusAt(now).isDiscussed();
    }

    /** Who may edit, submit and withdraw: the applicant, and of a nomination the nominator until the consent. */
    public boolean isInTheHandsOf(UUID person) {
        return person.equals(hasApplicant() ? personId : nominatorId);
    }

    /** Whether this person is the one who applies or was nominated; a draft is its author's only. */
    public boolean concerns(UUID person, Collection<String> addresses) {
        return standing != Standing.DRAFT
                && (person.equals(personId) || nomineeEmail != null && addresses.contains(nomineeEmail));
    }

    public boolean isOpen() {
        return standing.isOpen();
    }

    /** Whether there is somebody who applies; a nominee does so by consenting. */
    public boolean hasApplicant() {
        return consent == null || consent == Consent.GIVEN;
    }

    public void requireOpen() {
        if (!standing.isOpen()) {
            throw new ApplicationNotOpen(standing);
        }
    }

    public void requireDraft() {
        if (standing != Standing.DRAFT) {
            throw new ApplicationNotDraft(standing);
        }
    }

    public void requireMaySubmit(ApplicantStanding applicant) {
        requireDraft();
        if (hasApplicant()) {
            applicant.requireMayApply();
        }
    }

    public void requireDeferred() {
        if (standing != Standing.DEFERRED) {
            throw new ApplicationNotDeferred(standing);
        }
    }

    public void requireMayConsent(UUID nomineeId, ApplicantStanding applicant) {
        requireConsentAsked(nomineeId);
        applicant.requireMayApply();
    }

    public void requireConsentAsked(UUID nomineeId) {
        if (standing != Standing.SUBMITTED || consent != Consent.ASKED) {
            throw new ConsentNotAsked();
        }
        if (nomineeId.equals(nominatorId)) {
            throw new OwnNomination();
        }
    }

    private void forgetWhatWasTyped() {
        nomineeEmail = null;
        nomineeName = null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** Who applies, once somebody does. */
    public Optional<UUID> applicantId() {
        return Optional.ofNullable(hasApplicant() ? personId : null);
    }

    public Optional<UUID> nominatorId() {
        return Optional.ofNullable(nominatorId);
    }

    /** Who was nominated, as the nominator said it, until they answer. */
    public Optional<Nominee> nominee() {
        return consent == Consent.ASKED && standing.isOpen()
                ? Optional.of(new Nominee(personId, nomineeEmail, nomineeName))
                : Optional.empty();
    }

    public Optional<Consent> consent() {
        return Optional.ofNullable(consent);
    }

    public String statement() {
        return statement;
    }

    public Set<Category> categories() {
        return categories.isEmpty() ? Set.of() : EnumSet.copyOf(categories);
    }

    public ApplicationText text() {
        return new ApplicationText(statement, categories);
    }

    public Standing standing() {
        return standing;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<Instant> commentsUntil() {
        return Optional.ofNullable(commentsUntil);
    }

    /** By which delegation it was approved, if the body did not decide itself. */
    public Optional<UUID> delegationId() {
        return Optional.ofNullable(delegationId);
    }

    public Optional<RecordedDecision> decision() {
        return Optional.ofNullable(decision);
    }
}
