package org.foundationops.membership.group.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/**
 * One person's seat in a group, from the invitation or application to its end. It begins when the person has consented
 * and the group, its board or its council has admitted them, whichever comes last.
 */
@Entity
@Table(name = "group_seat")
public class Seat {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID groupId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private SeatStanding standing;

    private Instant openedAt;
    private @Nullable Instant consentedAt;
    private @Nullable Instant admittedAt;
    private @Nullable RecordedDecision decision;
    private boolean optInAnnounced;
    private @Nullable Instant optInDueAt;
    private @Nullable Instant termEndsAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable SeatEnd endReason;

    @AttributeOverride(name = "decidedOn", column = @Column(name = "end_decided_on"))
    @AttributeOverride(name = "minuteReference", column = @Column(name = "end_minute_reference"))
    @AttributeOverride(name = "motionId", column = @Column(name = "end_motion_id"))
    @AttributeOverride(name = "recordedAt", column = @Column(name = "end_decision_recorded_at"))
    private @Nullable RecordedDecision removal;

    @ElementCollection
    @CollectionTable(name = "group_seat_term", joinColumns = @JoinColumn(name = "seat_id"))
    @OrderColumn(name = "position")
    private List<Period> terms = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "group_seat_vote", joinColumns = @JoinColumn(name = "seat_id"))
    @MapKeyColumn(name = "voter_id")
    private Map<UUID, Ballot> ballots = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected Seat() {}

    private Seat(UUID id, UUID groupId, UUID personId, SeatStanding standing, Instant now) {
        this.id = id;
        this.groupId = groupId;
        this.personId = personId;
        this.standing = standing;
        this.openedAt = now;
    }

    /** Somebody is asked to join; one seat a person. */
    public static Seat invite(UUID id, UUID groupId, UUID personId, Charter charter, SeatHolder person, Instant now) {
        requireMayEnter(charter, person);
        return new Seat(id, groupId, personId, SeatStanding.INVITED, now);
    }

    /** Somebody asks to join. */
    public static Seat apply(UUID id, UUID groupId, UUID personId, Charter charter, SeatHolder person, Instant now) {
        requireMayEnter(charter, person);
        Seat seat = new Seat(id, groupId, personId, SeatStanding.APPLIED, now);
        seat.consentedAt = now;
        return seat;
    }

    private static void requireMayEnter(Charter charter, SeatHolder person) {
        charter.membership().requireTyped();
        charter.membership().requireMayTake(person.isIndividualMember());
        if (person.isInGroup()) {
            throw new SeatOpen();
        }
    }

    public SeatChange.Invited invited() {
        return new SeatChange.Invited(id);
    }

    public SeatChange.Applied applied() {
        return new SeatChange.Applied(id);
    }

    /** The person of a group that has not begun yet says that they are in. */
    public SeatChange.Accepted consent(Instant now) {
        requireConsentAwaited();
        consentedAt = now;
        return new SeatChange.Accepted(id);
    }

    /** The person takes the seat, at once if they were admitted. */
    public SeatChange accept(Admission admission) {
        requireAcceptable();
        if (admittedAt == null) {
            return consent(admission.now());
        }
        admission.requirePossible();
        return begin(admission);
    }

    /** Who has consented waits for the admission; who was admitted takes a seat that was not free before. */
    public void requireAcceptable() {
        requirePending();
        if (consentedAt != null && admittedAt == null) {
            throw new ConsentGiven();
        }
    }

    private void requireConsentAwaited() {
        requirePending();
        if (consentedAt != null) {
            throw new ConsentGiven();
        }
    }

    /** A member's vote; the last one of each counts. */
    public SeatChange.Voted vote(UUID voter, Choice choice, Set<UUID> members, Charter charter, Instant now) {
        requireVotable(voter, charter, members);
        ballots.put(voter, new Ballot(choice, now));
        return new SeatChange.Voted(id, voter, choice);
    }

    /**
     * The admission is decided at the moment at which half of those who are members then, and one more, are in favour,
     * and lost when they cannot be any more.
     */
    public Optional<SeatChange> count(Set<UUID> members, Admission admission) {
        Tally tally = Tally.of(ballots, members);
        if (tally.isLost()) {
            standing = SeatStanding.REJECTED;
            endedAt = admission.now();
            return Optional.of(new SeatChange.Rejected(id));
        }
        if (!tally.isAdmitted()) {
            return Optional.empty();
        }
        admission.requirePossible();
        return Optional.of(admit(null, admission));
    }

    public void requireVotable(UUID voter, Charter charter, Set<UUID> members) {
        requireUndecided();
        charter.membership().requireVote();
        if (!members.contains(voter)) {
            throw new NotAGroupMember();
        }
    }

    /** A body decided, as its minutes say. */
    public SeatChange decide(GroupOutcome outcome, RecordedDecision taken, Admission admission) {
        requireDecidable(admission.charter(), admission.membersNow());
        return switch (outcome) {
            case APPROVED -> {
                admission.requirePossible();
                yield admit(taken, admission);
            }
            case REJECTED -> {
                decision = taken;
                standing = SeatStanding.REJECTED;
                endedAt = admission.now();
                yield new SeatChange.Rejected(id);
            }
        };
    }

    public void requireDecidable(Charter charter, int membersNow) {
        requireUndecided();
        charter.membership().requireDecision(membersNow > 0);
    }

    /** A body admitted them, and said so in a message: who finds no place waits for one and accepts it then. */
    public SeatChange admitIfPossible(@Nullable RecordedDecision taken, Admission admission) {
        requireUndecided();
        return admission.isPossible() ? admit(taken, admission) : approve(taken, admission.now());
    }

    private SeatChange admit(@Nullable RecordedDecision taken, Admission admission) {
        SeatChange.Approved approved = approve(taken, admission.now());
        return consentedAt == null ? approved : begin(admission);
    }

    private SeatChange.Approved approve(@Nullable RecordedDecision taken, Instant now) {
        decision = taken;
        admittedAt = now;
        return new SeatChange.Approved(id);
    }

    private SeatChange.Admitted begin(Admission admission) {
        if (consentedAt == null) {
            consentedAt = admission.now();
        }
        standing = SeatStanding.ACTIVE;
        addTerm(admission.now(), admission.now(), admission.charter().seatTerms(), admission.zone());
        return new SeatChange.Admitted(id);
    }

    /** The merged record's seat goes on as this one, with the same end. */
    public static Seat continuing(UUID id, UUID survivorId, Seat merged, Instant now) {
        Seat seat = new Seat(id, merged.groupId, survivorId, SeatStanding.ACTIVE, merged.openedAt);
        seat.consentedAt = merged.consentedAt;
        seat.admittedAt = merged.admittedAt;
        seat.decision = merged.decision;
        seat.optInAnnounced = merged.optInAnnounced;
        seat.optInDueAt = merged.optInDueAt;
        seat.termEndsAt = merged.termEndsAt;
        merged.terms.stream()
                .filter(term -> term.until() == null || term.until().isAfter(now))
                .map(term -> new Period(Times.later(term.from(), now), term.until(), now))
                .forEach(seat.terms::add);
        return seat;
    }

    public SeatChange.Admitted admitted() {
        return new SeatChange.Admitted(id);
    }

    private void addTerm(Instant from, Instant recordedAt, SeatTerms rules, ZoneId zone) {
        Instant begin = terms.isEmpty() ? from : from.minusNanos(1);
        Optional<TermEnd> end = rules.endOfTermFrom(begin, zone);
        terms.add(new Period(from, end.map(TermEnd::until).orElse(null), recordedAt));
        optInAnnounced = false;
        optInDueAt = end.map(TermEnd::optInDueAt).orElse(null);
        termEndsAt = end.map(TermEnd::until).orElse(null);
    }

    /** The holder stays on: the next term follows this one. */
    public SeatChange.Confirmed optIn(Charter charter, ZoneId zone, Instant now) {
        requireOptInDue(now);
        addTerm(end(terms.getLast()), now, charter.seatTerms(), zone);
        return new SeatChange.Confirmed(id);
    }

    private static Instant end(Period term) {
        Instant until = term.until();
        if (until == null) {
            throw new IllegalStateException("A term without an end is not followed by another");
        }
        return until;
    }

    public void requireOptInDue(Instant now) {
        requireActiveAt(now);
        if (statusAt(now) != SeatStatus.OPT_IN_DUE) {
            throw new OptInNotDue(optInDueAt);
        }
    }

    /** Seats have an end from now on: one that had none gets it, all others at their next term. */
    public Optional<SeatChange.Limited> limit(SeatTerms rules, ZoneId zone, Instant now) {
        boolean isEndless = standing == SeatStanding.ACTIVE && termEndsAt == null;
        if (!isEndless || rules.isEndless()) {
            return Optional.empty();
        }
        TermEnd end = rules.endOfTermFrom(now, zone).orElseThrow();
        Period endless = terms.getLast();
        terms.set(terms.size() - 1, new Period(endless.from(), end.until(), endless.recordedAt()));
        optInDueAt = end.optInDueAt();
        termEndsAt = end.until();
        return Optional.of(new SeatChange.Limited(id));
    }

    /** The next change that a date has made and nobody has published, if there is one: all of them come, in order. */
    public Optional<SeatChange.ByDate> advance(Instant now) {
        if (standing != SeatStanding.ACTIVE || optInDueAt == null || termEndsAt == null) {
            return Optional.empty();
        }
        if (!optInAnnounced) {
            Instant due = optInDueAt;
            if (now.isBefore(due)) {
                return Optional.empty();
            }
            optInAnnounced = true;
            return Optional.of(new SeatChange.OptInDue(id, due));
        }
        Instant end = termEndsAt;
        if (now.isBefore(end)) {
            return Optional.empty();
        }
        standing = SeatStanding.ENDED;
        endedAt = end;
        endReason = SeatEnd.NO_OPT_IN;
        return Optional.of(new SeatChange.Lapsed(id, end));
    }

    public SeatChange.Resigned resign(Instant now) {
        requireActiveAt(now);
        end(SeatStanding.RESIGNED, now);
        return new SeatChange.Resigned(id);
    }

    /** The group or its board decided so. */
    public SeatChange.Removed remove(RecordedDecision decided, Instant now) {
        requireActiveAt(now);
        removal = decided;
        end(SeatStanding.REMOVED, now);
        return new SeatChange.Removed(id);
    }

    /** Something on which the seat depends has ended; one that was not taken yet is closed. */
    public Optional<SeatChange> endBecause(SeatEnd why, Instant now) {
        if (standing.isPending()) {
            return Optional.of(withdraw(now));
        }
        if (standing != SeatStanding.ACTIVE) {
            return Optional.empty();
        }
        end(SeatStanding.ENDED, now);
        endReason = why;
        return Optional.of(new SeatChange.Ended(id, why));
    }

    private void end(SeatStanding how, Instant now) {
        standing = how;
        endedAt = now;
        terms.replaceAll(term -> term.until() == null || term.until().isAfter(now) ? term.endingAt(now) : term);
    }

    public SeatChange.Declined decline(Instant now) {
        requirePending();
        standing = SeatStanding.DECLINED;
        endedAt = now;
        return new SeatChange.Declined(id);
    }

    public SeatChange.Withdrawn withdraw(Instant now) {
        requirePending();
        standing = SeatStanding.WITHDRAWN;
        endedAt = now;
        return new SeatChange.Withdrawn(id);
    }

    /** An invitation or application of a merged record is the survivor's. */
    public SeatChange.Moved moveTo(UUID survivorId) {
        requirePending();
        personId = survivorId;
        return new SeatChange.Moved(id);
    }

    /** What the merged record has voted, the survivor has, unless they voted themself. Answers whether it had. */
    public boolean moveBallot(UUID mergedId, UUID survivorId) {
        Ballot moved = ballots.remove(mergedId);
        if (moved == null) {
            return false;
        }
        ballots.putIfAbsent(survivorId, moved);
        return true;
    }

    /** The term ends by the clock, at that very instant. */
    public SeatStatus statusAt(Instant now) {
        return switch (standing) {
            case INVITED -> SeatStatus.INVITED;
            case APPLIED -> SeatStatus.APPLIED;
            case ACTIVE -> {
                if (termEndsAt != null && !now.isBefore(termEndsAt)) {
                    yield SeatStatus.ENDED;
                }
                yield optInDueAt != null && !now.isBefore(optInDueAt) ? SeatStatus.OPT_IN_DUE : SeatStatus.ACTIVE;
            }
            case ENDED -> SeatStatus.ENDED;
            case REMOVED -> SeatStatus.REMOVED;
            case RESIGNED -> SeatStatus.RESIGNED;
            case DECLINED -> SeatStatus.DECLINED;
            case REJECTED -> SeatStatus.REJECTED;
            case WITHDRAWN -> SeatStatus.WITHDRAWN;
        };
    }

    public void requireActiveAt(Instant now) {
        if (!statusAt(now).isActive()) {
            throw new SeatNotActive(statusAt(now));
        }
    }

    public void requirePending() {
        if (!standing.isPending()) {
            throw new SeatNotOpen(standing);
        }
    }

    /** Nobody records what was decided on themself. */
    public void requireNotOf(UUID recorder) {
        if (personId.equals(recorder)) {
            throw new OwnSeat();
        }
    }

    public void requireUndecided() {
        requirePending();
        if (admittedAt != null) {
            throw new SeatDecided();
        }
    }

    public boolean isUndecided() {
        return standing.isPending() && admittedAt == null;
    }

    public boolean isPending() {
        return standing.isPending();
    }

    public boolean isActive() {
        return standing == SeatStanding.ACTIVE;
    }

    public boolean hasConsented() {
        return consentedAt != null;
    }

    /** The times that the seat gives; absent if it never gave any. */
    public Optional<Membership> membership() {
        List<Period> given = terms.stream()
                .filter(term -> term.until() == null || term.from().isBefore(term.until()))
                .toList();
        return given.isEmpty() ? Optional.empty() : Optional.of(new Membership(personId, id, given));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID groupId() {
        return groupId;
    }

    public UUID personId() {
        return personId;
    }

    public SeatStanding standing() {
        return standing;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> consentedAt() {
        return Optional.ofNullable(consentedAt);
    }

    public Optional<Instant> admittedAt() {
        return Optional.ofNullable(admittedAt);
    }

    /** What a body decided on the admission; absent where members voted. */
    public Optional<RecordedDecision> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<Instant> optInDueAt() {
        return Optional.ofNullable(optInDueAt);
    }

    public Optional<Instant> termEndsAt() {
        return Optional.ofNullable(termEndsAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public Optional<SeatEnd> endReason() {
        return Optional.ofNullable(endReason);
    }

    public Optional<RecordedDecision> removal() {
        return Optional.ofNullable(removal);
    }

    public List<Period> terms() {
        return List.copyOf(terms);
    }

    public Map<UUID, Ballot> ballots() {
        return Map.copyOf(ballots);
    }
}
