package org.foundationops.elections.affiliationcase.domain;

import static org.foundationops.elections.affiliationcase.domain.CaseStatus.DECIDED;
import static org.foundationops.elections.affiliationcase.domain.CaseStatus.NOTIFIED;
import static org.foundationops.elections.affiliationcase.domain.CaseStatus.OPEN;
import static org.foundationops.elections.affiliationcase.domain.CaseStatus.RESOLVED;
import static org.foundationops.elections.affiliationcase.domain.CaseStatus.VOTE_DUE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.foundationops.elections.interest.domain.CoAffiliated;
import org.jspecify.annotations.Nullable;

/** More directors of one control group sit than may: notice, agreement, otherwise a vote of the body (BL 4.9). */
@Entity
@Table(name = "affiliation_case")
public class AffiliationCase {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "body_id")
    private UUID bodyId;

    @Column(name = "group_id")
    private UUID groupId;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "notice_due")
    private Instant noticeDue;

    @Column(name = "agreement_due")
    private Instant agreementDue;

    @Column(name = "notified_at")
    private @Nullable Instant notifiedAt;

    @Column(name = "notice_missed_at")
    private @Nullable Instant noticeMissedAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable CaseOutcome outcome;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "minute_reference")
    private @Nullable String minuteReference;

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    @ElementCollection
    @CollectionTable(name = "affiliation_case_person", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "person_id")
    private Set<UUID> persons = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "affiliation_case_proposal", joinColumns = @JoinColumn(name = "case_id"))
    private Set<Proposal> proposals = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "affiliation_case_leaver", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "person_id")
    @OrderColumn(name = "position")
    private List<UUID> leavers = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected AffiliationCase() {}

    public AffiliationCase(UUID id, CoAffiliated breach, CaseDeadlines deadlines, Instant now) {
        this.id = id;
        this.bodyId = breach.bodyId();
        this.groupId = breach.groupId();
        this.status = OPEN;
        this.openedAt = now;
        this.noticeDue = now.plus(deadlines.notice());
        this.agreementDue = now.plus(deadlines.agreement());
        this.persons.addAll(breach.persons());
    }

    /** Another merger, or somebody came or went. Answers whether it is news; what was proposed holds for the same persons only. */
    public boolean follows(CoAffiliated breach) {
        Set<UUID> now = Set.copyOf(breach.persons());
        boolean isNews = !groupId.equals(breach.groupId()) || !persons.equals(now);
        this.groupId = breach.groupId();
        if (!persons.equals(now)) {
            persons.clear();
            persons.addAll(now);
            proposals.clear();
        }
        return isNews;
    }

    /** The directors concerned tell the body. */
    public CaseChange notice(Instant now) {
        require(status == OPEN, "notified");
        this.status = NOTIFIED;
        this.notifiedAt = now;
        return CaseChange.NOTIFIED;
    }

    /** What the clock has to say, once each. */
    public Optional<CaseChange> overdue(Instant now) {
        if (isWaitingForAgreement() && !agreementDue.isAfter(now)) {
            this.status = VOTE_DUE;
            return Optional.of(CaseChange.VOTE_DUE);
        }
        if (status == OPEN && noticeMissedAt == null && !noticeDue.isAfter(now)) {
            this.noticeMissedAt = now;
            return Optional.of(CaseChange.NOTICE_MISSED);
        }
        return Optional.empty();
    }

    /** One of those concerned says who should go; when all say the same, that is the agreement. */
    public CaseChange propose(UUID person, Collection<UUID> leaving, int excess, Instant now) {
        require(isWaitingForAgreement() && agreementDue.isAfter(now), "agreed on");
        if (!persons.contains(person)) {
            throw new NotConcerned();
        }
        Set<UUID> named = new TreeSet<>(leaving);
        if (named.size() != excess || leaving.size() != excess || !persons.containsAll(named)) {
            throw new WrongLeavers(excess);
        }
        proposals.removeIf(each -> each.personId().equals(person));
        named.forEach(leaver -> proposals.add(new Proposal(person, leaver)));
        boolean isAgreed = persons.stream().allMatch(each -> named.equals(namedBy(each)));
        if (!isAgreed) {
            return CaseChange.PROPOSED;
        }
        return decide(CaseOutcome.AGREED, List.copyOf(named), now);
    }

    /** The vote of the body, which comes when they did not agree in time. */
    public CaseChange vote(
            BoardVote vote, List<Seating> concerned, int excess, RecordedDecision decision, Instant now) {
        require(status == VOTE_DUE, "voted on");
        if (!vote.votes().keySet().equals(persons)) {
            throw new VotesForOthers();
        }
        this.decidedOn = decision.decidedOn();
        this.minuteReference = decision.minuteReference();
        return decide(CaseOutcome.VOTED, vote.leavers(concerned, excess), now);
    }

    private CaseChange decide(CaseOutcome how, List<UUID> leaving, Instant now) {
        this.status = DECIDED;
        this.outcome = how;
        this.decidedAt = now;
        leavers.clear();
        leavers.addAll(leaving);
        return CaseChange.DECIDED;
    }

    /**
     * Who goes now. Nobody leaves while fewer than the least number of directors would remain.
     *
     * @param inOffice how many directors there are
     */
    public List<UUID> leaving(Set<UUID> sitting, int inOffice, int leastRemaining) {
        return status == DECIDED
                ? leavers.stream()
                        .filter(sitting::contains)
                        .limit(Math.max(0, inOffice - leastRemaining))
                        .toList()
                : List.of();
    }

    /** There are not too many any more. */
    public CaseChange resolve(Instant now) {
        this.outcome = outcome == null ? CaseOutcome.CURED : outcome;
        this.status = RESOLVED;
        this.resolvedAt = now;
        return CaseChange.RESOLVED;
    }

    private boolean isWaitingForAgreement() {
        return status == OPEN || status == NOTIFIED;
    }

    private Set<UUID> namedBy(UUID person) {
        return proposals.stream()
                .filter(each -> each.personId().equals(person))
                .map(Proposal::leaverId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void require(boolean isPossible, String what) {
        if (!isPossible) {
            throw new CaseInWrongState(what, status);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID bodyId() {
        return bodyId;
    }

    /** The control group, known by one of its organisations. */
    public UUID groupId() {
        return groupId;
    }

    public CaseStatus status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant noticeDue() {
        return noticeDue;
    }

    public Instant agreementDue() {
        return agreementDue;
    }

    public @Nullable Instant notifiedAt() {
        return notifiedAt;
    }

    public @Nullable Instant noticeMissedAt() {
        return noticeMissedAt;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable CaseOutcome outcome() {
        return outcome;
    }

    public Optional<RecordedDecision> decision() {
        return decidedOn == null || minuteReference == null
                ? Optional.empty()
                : Optional.of(new RecordedDecision(decidedOn, minuteReference));
    }

    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }

    /** In the order of their ids. */
    public List<UUID> persons() {
        return persons.stream().sorted().toList();
    }

    public Set<Proposal> proposals() {
        return Set.copyOf(proposals);
    }

    /** Who is to go, in this order. */
    public List<UUID> leavers() {
        return List.copyOf(leavers);
    }
}
