package org.foundationops.grants.application.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.grants.decision.domain.RecordedDecision;
import org.foundationops.grants.event.domain.KnownEvent;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Somebody asks the foundation for money. */
@Entity
@Table(name = "grant_application")
public class GrantApplication {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID applicantId;
    private String title;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private GrantKind kind;

    private @Nullable UUID eventId;
    private @Nullable String conductUrl;
    private Recipient recipient;
    private long requestedMinor;
    private String currency;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private Instant submittedAt;
    private LocalDate submittedOn;
    private @Nullable LeadTimeWaiver waiver;
    private @Nullable RecordedDecision decision;
    private @Nullable UUID awardId;
    private @Nullable UUID delegationId;

    @SuppressWarnings("NullAway.Init")
    protected GrantApplication() {}

    private GrantApplication(UUID id, UUID applicantId, NewGrant grant, LocalDate today, Instant now) {
        this.id = id;
        this.applicantId = applicantId;
        this.title = grant.title();
        this.purpose = grant.purpose();
        this.kind = grant.kind();
        this.eventId = grant.eventId();
        this.conductUrl = grant.conductUrl();
        this.recipient = grant.recipient();
        this.requestedMinor = grant.requested().minorUnits();
        this.currency = grant.requested().currency().getCurrencyCode();
        this.status = ApplicationStatus.SUBMITTED;
        this.submittedAt = now;
        this.submittedOn = today;
    }

    /**
     * @param event the event that the grant names, as far as it is known here
     * @param isSomebodySuspended whether the applicant or an organiser is, or an organisation to which one belongs
     * @param today the day of submission in the foundation's zone
     */
    public static GrantApplication submit(
            UUID id,
            UUID applicantId,
            NewGrant grant,
            Optional<KnownEvent> event,
            boolean isSomebodySuspended,
            LocalDate today,
            Instant now) {
        if ((grant.kind() == GrantKind.EVENT) != (grant.eventId() != null)) {
            throw new RuleBroken(
                    "A grant for an event names it, any other names none.",
                    List.of(new FieldError(
                            "/eventId", grant.eventId() == null ? "is missing" : "belongs to the kind EVENT")));
        }
        if (!grant.requested().isPositive()) {
            throw AmountUnusable.notPositive("/requested");
        }
        if (grant.eventId() != null && event.isEmpty()) {
            throw new EventUnknown(grant.eventId());
        }
        if (isSomebodySuspended) {
            throw new OrganiserSuspended();
        }
        return new GrantApplication(id, applicantId, grant, today, now);
    }

    public ApplicationChange.Submitted submitted() {
        return new ApplicationChange.Submitted(id);
    }

    /** A director lets it pass although it came too late; nobody waives it for themselves. */
    public ApplicationChange.LeadTimeWaived waiveLeadTime(
            UUID bodyId, UUID director, String reason, Safeguards safeguards, Instant now) {
        requireDisinterested(director, safeguards.event());
        requireOpen();
        waiver = new LeadTimeWaiver(bodyId, director, now, reason);
        return new ApplicationChange.LeadTimeWaived(id, bodyId);
    }

    /** Records that the body of the budget gives the money, after everything that must be known has been looked at. */
    public ApplicationChange.Approved approve(
            UUID award, Money amount, RecordedDecision approval, Safeguards safeguards) {
        requireDisinterestedRecorder(approval, safeguards);
        requireApprovable(amount, approval.bodyId(), safeguards);
        requireNotBeforeSubmission(approval);
        status = ApplicationStatus.APPROVED;
        decision = approval;
        awardId = award;
        return new ApplicationChange.Approved(id, award, amount);
    }

    /** Refused while something is in the way of giving this much, or once it is decided. */
    public void requireApprovable(Money amount, UUID decidingBody, Safeguards safeguards) {
        requireOpen();
        requireWithinRequest(amount);
        safeguards.event().ifPresentOrElse(this::requireSafeEvent, this::requireConductReference);
        requireNobodySuspended(safeguards);
        requireLeadTime(safeguards, decidingBody);
    }

    public ApplicationChange.Rejected reject(RecordedDecision rejection, Safeguards safeguards) {
        requireDisinterestedRecorder(rejection, safeguards);
        requireOpen();
        requireNotBeforeSubmission(rejection);
        status = ApplicationStatus.REJECTED;
        decision = rejection;
        return new ApplicationChange.Rejected(id);
    }

    public ApplicationChange.Withdrawn withdraw() {
        requireOpen();
        status = ApplicationStatus.WITHDRAWN;
        return new ApplicationChange.Withdrawn(id);
    }

    /**
     * The applicant is erased: an open application is withdrawn, and what was said by and about them is replaced. The
     * name and the project of an organisation stay, and so does what was decided.
     */
    public Optional<ApplicationChange.Withdrawn> erase(String name, String text) {
        recipient = recipient.erased(name);
        title = recipient.isOrganisation() ? title : text;
        purpose = text;
        waiver = waiver == null ? null : waiver.erased(text);
        if (!recipient.isOrganisation()) {
            conductUrl = null;
        }
        return isOpen() ? Optional.of(withdraw()) : Optional.empty();
    }

    public boolean isOpen() {
        return status == ApplicationStatus.SUBMITTED;
    }

    /** What is decided or withdrawn stays so. */
    public void requireOpen() {
        if (!isOpen()) {
            throw new ApplicationNotOpen(status);
        }
    }

    private void requireDisinterestedRecorder(RecordedDecision decided, Safeguards safeguards) {
        decided.recorder().ifPresent(recorder -> requireDisinterested(recorder, safeguards.event()));
    }

    /** Neither the applicant nor an organiser of the event decides. */
    public void requireDisinterested(UUID person, Optional<KnownEvent> event) {
        if (person.equals(applicantId)
                || event.filter(known -> known.organisers().contains(person)).isPresent()) {
            throw new InterestedPerson();
        }
    }

    /** The approval to come is one of a delegate, who has counted it. */
    public void decideUnder(UUID delegation) {
        delegationId = delegation;
    }

    private void requireNotBeforeSubmission(RecordedDecision recorded) {
        if (recorded.decidedOn().isBefore(submittedOn)) {
            throw new DecisionBeforeSubmission(submittedOn);
        }
    }

    private void requireWithinRequest(Money amount) {
        if (!amount.isPositive()) {
            throw AmountUnusable.notPositive("/amount");
        }
        if (!amount.currency().equals(requested().currency())) {
            throw AmountUnusable.otherCurrency(requested());
        }
        if (amount.compareTo(requested()) > 0) {
            throw AmountUnusable.aboveRequest(requested());
        }
    }

    private void requireSafeEvent(KnownEvent event) {
        if (!event.isFundable()) {
            throw new EventNotFundable();
        }
        if (event.conductUrl() == null) {
            throw new ConductReferenceMissing();
        }
        if (event.contactCount() < 1) {
            throw new NamedContactMissing();
        }
    }

    private void requireConductReference() {
        if (eventId != null) {
            throw new EventUnknown(eventId);
        }
        if (conductUrl == null) {
            throw new ConductReferenceMissing();
        }
    }

    private void requireNobodySuspended(Safeguards safeguards) {
        if (safeguards.interested(applicantId).stream().anyMatch(safeguards.suspended()::contains)) {
            throw new OrganiserSuspended();
        }
    }

    private void requireLeadTime(Safeguards safeguards, UUID decidingBody) {
        LocalDate start = safeguards.event().map(KnownEvent::startsOn).orElse(null);
        boolean isWaived = waiver != null && waiver.bodyId().equals(decidingBody);
        if (start != null && !isWaived) {
            long days = ChronoUnit.DAYS.between(submittedOn, start);
            if (days < safeguards.leadTimeDays()) {
                throw new LeadTimeTooShort(days, safeguards.leadTimeDays());
            }
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID applicantId() {
        return applicantId;
    }

    public String title() {
        return title;
    }

    public String purpose() {
        return purpose;
    }

    public GrantKind kind() {
        return kind;
    }

    public Optional<UUID> eventId() {
        return Optional.ofNullable(eventId);
    }

    public Optional<String> conductUrl() {
        return Optional.ofNullable(conductUrl);
    }

    public Recipient recipient() {
        return recipient;
    }

    public Money requested() {
        return new Money(requestedMinor, Currency.getInstance(currency));
    }

    public ApplicationStatus status() {
        return status;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Optional<LeadTimeWaiver> waiver() {
        return Optional.ofNullable(waiver);
    }

    public Optional<RecordedDecision> decision() {
        return Optional.ofNullable(decision);
    }

    /** By which delegation it was approved, if the body did not decide itself. */
    public Optional<UUID> delegationId() {
        return Optional.ofNullable(delegationId);
    }

    public Optional<UUID> awardId() {
        return Optional.ofNullable(awardId);
    }
}
