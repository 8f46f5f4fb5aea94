package org.foundationops.elections.motion.domain;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A question that a body decides by votes, under a rule, of those who were in office when it was opened. */
@Entity
@Table(name = "motion")
public class Motion {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID bodyId;
    private @Nullable UUID moverId;
    private String kind;
    private String text;

    @Embedded
    @AttributeOverride(name = "service", column = @Column(name = "subject_service"))
    @AttributeOverride(name = "type", column = @Column(name = "subject_type"))
    @AttributeOverride(name = "id", column = @Column(name = "subject_id"))
    @AttributeOverride(name = "version", column = @Column(name = "subject_version"))
    private @Nullable Subject subject;

    private @Nullable String terms;
    private @Nullable UUID concernedId;
    private @Nullable UUID requestId;
    private @Nullable Instant decideBy;
    private @Nullable UUID supersedes;
    private @Nullable UUID supersededBy;

    @Enumerated(EnumType.STRING)
    private MotionRule rule;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private @Nullable UUID meetingId;

    @Enumerated(EnumType.STRING)
    private MotionStatus status;

    private Instant draftedAt;
    private @Nullable Integer authorisedNumber;
    private boolean loweredByRecusal;
    private @Nullable Instant openedAt;
    private @Nullable Instant closesAt;
    private @Nullable Instant decidedAt;
    private @Nullable String words;
    private @Nullable String minuteReference;

    @ElementCollection
    @CollectionTable(name = "motion_interested_person", joinColumns = @JoinColumn(name = "motion_id"))
    @Column(name = "person_id")
    private Set<UUID> interestedPersons = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "motion_interested_organisation", joinColumns = @JoinColumn(name = "motion_id"))
    @Column(name = "organisation_id")
    private Set<UUID> interestedOrganisations = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "motion_elector", joinColumns = @JoinColumn(name = "motion_id"))
    @OrderColumn(name = "position")
    private List<Elector> electors = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "motion_vote", joinColumns = @JoinColumn(name = "motion_id"))
    @OrderColumn(name = "position")
    private List<Vote> votes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Motion() {}

    public Motion(UUID id, MotionDraft draft, Instant now) {
        this.id = id;
        this.bodyId = draft.bodyId();
        this.moverId = draft.moverId();
        if (draft.request() != null) {
            this.requestId = draft.request().id();
            this.decideBy = draft.request().decideBy();
        }
        this.supersedes = draft.supersedes();
        this.status = MotionStatus.DRAFT;
        this.draftedAt = now;
        take(draft.matter(), draft.procedure());
    }

    private void take(Matter matter, Procedure procedure) {
        this.kind = matter.kind();
        this.text = matter.text();
        this.subject = matter.subject();
        this.terms = matter.terms();
        this.concernedId = matter.concernedId();
        replace(interestedPersons, matter.interestedPersons());
        replace(interestedOrganisations, matter.interestedOrganisations());
        this.rule = procedure.rule();
        this.mode = procedure.mode();
        this.meetingId = procedure.meetingId();
    }

    private static void replace(Set<UUID> ids, Set<UUID> by) {
        ids.retainAll(by);
        ids.addAll(by);
    }

    /** Another wording or another way to decide. What another service asks stays as it was asked. */
    public MotionChange.Changed change(Matter matter, Procedure procedure) {
        requireDraft();
        MotionDraft changed = new MotionDraft(bodyId, moverId, matter, procedure, null, supersedes);
        if (requestId != null && !changed.matter().equals(matter())) {
            throw new AskedByAnotherService();
        }
        take(changed.matter(), changed.procedure());
        return new MotionChange.Changed();
    }

    /** On the agenda of this meeting, or waiting for the next one. */
    public void putOnAgenda(@Nullable UUID meeting) {
        requireDraft();
        this.meetingId = meeting;
    }

    /**
     * Freezes who may vote. Outside of a meeting it needs a deadline.
     *
     * @param seats the authorised number of the body
     * @param recusalLowersQuorum whether those who are recused do not count for the quorum
     */
    public MotionChange.Opened open(
            int seats,
            boolean recusalLowersQuorum,
            Collection<Elector> inOffice,
            @Nullable Instant deadline,
            Instant now) {
        requireDraft();
        if (mode == Mode.WRITTEN_CONSENT && (deadline == null || !deadline.isAfter(now))) {
            throw new DeadlineMissing();
        }
        // The person concerned has no vote, and is none of "the others" (BL 4.6.1).
        List<Elector> voting = inOffice.stream()
                .filter(elector -> !elector.personId().equals(concernedId))
                .toList();
        int conflicted = (int) voting.stream().filter(Elector::recused).count();
        if (rule == MotionRule.UNANIMOUS_CONSENT && conflicted > 0) {
            throw new ConsentImpossible(conflicted);
        }
        authorisedNumber = seats;
        loweredByRecusal = recusalLowersQuorum;
        electors.addAll(voting);
        openedAt = now;
        closesAt = mode == Mode.WRITTEN_CONSENT ? deadline : null;
        status = MotionStatus.OPEN;
        return new MotionChange.Opened();
    }

    /** Refuses a vote that would be too early, too late, or of somebody who has none. */
    public void requireVotable(Set<UUID> records, Instant now) {
        requireTakesVotes(now);
        elector(records);
    }

    /**
     * Takes a vote, or another one of the same person instead of it.
     *
     * @param records the person, with every record that was merged into them since
     * @param hasConflict whether a conflict has been declared or come about since the motion was opened
     */
    public MotionChange.VoteCast vote(Set<UUID> records, Choice choice, boolean hasConflict, Instant now) {
        requireTakesVotes(now);
        Elector elector = elector(records);
        if (hasConflict || elector.recused()) {
            throw new Recused();
        }
        Optional<Vote> before = votes.stream()
                .filter(vote -> vote.personId().equals(elector.personId()))
                .findFirst();
        before.ifPresent(votes::remove);
        votes.add(new Vote(elector.personId(), choice, now));
        return new MotionChange.VoteCast(
                elector.personId(), choice, before.map(Vote::choice).orElse(null));
    }

    private Elector elector(Set<UUID> records) {
        return electors.stream()
                .filter(each -> records.contains(each.personId()))
                .findFirst()
                .orElseThrow(NotAnElector::new);
    }

    /** Those who have a conflict now: they have no vote any more, and one that they gave does not count. */
    public void recuse(Set<UUID> conflicted) {
        requireOpen();
        electors.replaceAll(elector -> conflicted.contains(elector.personId()) ? elector.recuse() : elector);
        votes.removeIf(vote -> conflicted.contains(vote.personId()));
    }

    private void requireTakesVotes(Instant now) {
        requireOpen();
        if (closesAt != null && !now.isBefore(closesAt)) {
            throw new VotingEnded(closesAt);
        }
    }

    public void requireDraft() {
        if (status != MotionStatus.DRAFT) {
            throw new MotionNotDraft(status);
        }
    }

    private void requireOpen() {
        if (status != MotionStatus.OPEN) {
            throw new MotionNotOpen(status);
        }
    }

    /** Whether a vote can decide it before the deadline. */
    public boolean mayBeDecidedEarly() {
        return rule == MotionRule.UNANIMOUS_CONSENT;
    }

    /** What no later vote can change is decided at once. */
    public Optional<MotionChange> decideEarly(Instant now) {
        requireOpen();
        return rule.decidedEarly(Division.written(electors(), votesByPerson())).map(verdict -> decide(verdict, now));
    }

    public boolean isDue(Instant now) {
        return status == MotionStatus.OPEN && closesAt != null && !now.isBefore(closesAt);
    }

    /** The deadline has come: decided, or put off by {@code putOff} where everybody's vote is waited for. */
    public Optional<MotionChange> pass(Instant now, Duration putOff) {
        if (status != MotionStatus.OPEN || closesAt == null || now.isBefore(closesAt)) {
            return Optional.empty();
        }
        Division division = Division.written(electors(), votesByPerson());
        if (rule.waitsForEveryVote() && division.isIncomplete()) {
            while (!closesAt.isAfter(now)) {
                closesAt = closesAt.plus(putOff);
            }
            return Optional.of(new MotionChange.PutOff());
        }
        return Optional.of(decide(rule.close(division), closesAt));
    }

    /** Refuses to be closed by the chair outside of a meeting, where the deadline does it. */
    public void requireClosable() {
        requireOpen();
        if (mode != Mode.MEETING) {
            throw new RuleNotForMode(rule, Mode.MEETING);
        }
    }

    /**
     * The chair of a meeting closes the vote.
     *
     * @param attending who attends at this moment
     * @param begunWithQuorum whether the meeting had a quorum when it began (BL 5.7)
     */
    public MotionChange.Decided close(Set<UUID> attending, boolean begunWithQuorum, String minutes, Instant now) {
        requireClosable();
        minuteReference = minutes;
        // Who has voted was there for the vote, though they may have left before the chair closed it.
        Set<UUID> present = new HashSet<>(attending);
        votes.forEach(vote -> present.add(vote.personId()));
        present.retainAll(who(elector -> true));
        return decide(rule.close(new Division(electors(), votesByPerson(), present, begunWithQuorum)), now);
    }

    private MotionChange.Decided decide(Verdict verdict, Instant at) {
        status = MotionStatus.of(verdict.outcome());
        words = verdict.words();
        decidedAt = at;
        return new MotionChange.Decided(verdict);
    }

    /** It is taken back before it is decided. */
    public MotionChange.Withdrawn withdraw(Instant now) {
        requireUndecided();
        status = MotionStatus.WITHDRAWN;
        decidedAt = now;
        return new MotionChange.Withdrawn();
    }

    public void requireUndecided() {
        if (!isUndecided()) {
            throw new MotionNotOpen(status);
        }
    }

    public boolean isUndecided() {
        return status == MotionStatus.DRAFT || status == MotionStatus.OPEN;
    }

    /** Refuses to be replaced by a motion of this body. */
    public void requireSupersedableBy(UUID body) {
        if (!bodyId.equals(body)) {
            throw new NotSupersedable("It is a motion of another body.");
        }
        if (status != MotionStatus.PASSED) {
            throw new NotSupersedable("It is " + status + "; only what passed can be superseded.");
        }
        if (supersededBy != null) {
            throw new NotSupersedable("The motion " + supersededBy + " has superseded it already.");
        }
    }

    /** Another motion passed that replaces it. */
    public MotionChange.Superseded supersedeBy(Motion other) {
        requireSupersedableBy(other.bodyId);
        supersededBy = other.id;
        return new MotionChange.Superseded(other.id);
    }

    /** Who may vote; of a draft nobody. */
    public Electors electors() {
        return new Electors(
                authorisedNumber == null ? 0 : authorisedNumber,
                loweredByRecusal,
                who(elector -> true),
                who(Elector::onLeave),
                who(Elector::recused));
    }

    private Set<UUID> who(Predicate<Elector> condition) {
        return electors.stream().filter(condition).map(Elector::personId).collect(Collectors.toSet());
    }

    private Map<UUID, Choice> votesByPerson() {
        return votes.stream().collect(Collectors.toMap(Vote::personId, Vote::choice));
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

    public Optional<UUID> moverId() {
        return Optional.ofNullable(moverId);
    }

    public Matter matter() {
        return new Matter(kind, text, subject, terms, interestedPersons, interestedOrganisations, concernedId);
    }

    public Procedure procedure() {
        return new Procedure(rule, mode, meetingId);
    }

    public Optional<UUID> meetingId() {
        return Optional.ofNullable(meetingId);
    }

    public Optional<UUID> requestId() {
        return Optional.ofNullable(requestId);
    }

    public Optional<Instant> decideBy() {
        return Optional.ofNullable(decideBy);
    }

    public Optional<UUID> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    public Optional<UUID> supersededBy() {
        return Optional.ofNullable(supersededBy);
    }

    public MotionStatus status() {
        return status;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Optional<Instant> openedAt() {
        return Optional.ofNullable(openedAt);
    }

    /** Absent in a meeting, where the chair closes the vote. */
    public Optional<Instant> closesAt() {
        return Optional.ofNullable(closesAt);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    /** Why it passed or did not, in one sentence. */
    public Optional<String> words() {
        return Optional.ofNullable(words);
    }

    public Optional<String> minuteReference() {
        return Optional.ofNullable(minuteReference);
    }

    /** Those in office when it was opened, in the order of their ids. */
    public List<Elector> roll() {
        return List.copyOf(electors);
    }

    public List<Vote> votes() {
        return List.copyOf(votes);
    }
}
