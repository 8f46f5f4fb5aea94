package org.foundationops.elections.election.domain;

import static org.foundationops.elections.election.domain.ElectionStatus.ANNOUNCED;
import static org.foundationops.elections.election.domain.ElectionStatus.CANCELLED;
import static org.foundationops.elections.election.domain.ElectionStatus.CLOSED;
import static org.foundationops.elections.election.domain.ElectionStatus.COUNTED;
import static org.foundationops.elections.election.domain.ElectionStatus.DRAFT;
import static org.foundationops.elections.election.domain.ElectionStatus.PUBLISHED;
import static org.foundationops.elections.election.domain.ElectionStatus.RATIFIED;
import static org.foundationops.elections.election.domain.ElectionStatus.VOID;
import static org.foundationops.elections.election.domain.ElectionStatus.VOTING;

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
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.foundationops.elections.body.domain.Cohort;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.jspecify.annotations.Nullable;

/** An election of a body: its configuration, its candidates, and the one order in which it can proceed. */
@Entity
@Table(name = "election")
public class Election {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "body_id")
    private UUID bodyId;

    private String title;

    @Enumerated(EnumType.STRING)
    private ElectionStatus status;

    @Enumerated(EnumType.STRING)
    private Method method;

    @Enumerated(EnumType.STRING)
    @Column(name = "tie_rule")
    private TieMode tieRule;

    @Embedded
    private @Nullable CountingOptions options;

    @Column(name = "affiliation_cap")
    private @Nullable Integer affiliationCap;

    @Enumerated(EnumType.STRING)
    @Column(name = "publish_level")
    private PublishLevel publishLevel;

    @Embedded
    private Timetable timetable;

    @Embedded
    private @Nullable Quorum quorum;

    @Embedded
    private @Nullable RollSummary roll;

    @Embedded
    private @Nullable RollConfirmation rollConfirmation;

    @Column(name = "announced_at")
    private @Nullable Instant announcedAt;

    @Column(name = "order_seed")
    private byte[] orderSeed;

    @Column(name = "uncontested_at")
    private @Nullable Instant uncontestedAt;

    @Embedded
    private RollAmendments rollAmendments = RollAmendments.NONE;

    @Column(name = "tie_seed")
    private byte @Nullable [] tieSeed;

    private @Nullable Integer turnout;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Column(name = "minute_reference")
    private @Nullable String minuteReference;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "decision_motion_id")
    private @Nullable UUID decisionMotionId;

    @Column(name = "binding_recount_id")
    private @Nullable UUID bindingRecountId;

    @Column(name = "recount_adopted_at")
    private @Nullable Instant recountAdoptedAt;

    @Column(name = "voting_opened_at")
    private @Nullable Instant votingOpenedAt;

    @Column(name = "disclosure_confirmed_at")
    private @Nullable Instant disclosureConfirmedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "manifest_hash")
    private byte @Nullable [] manifestHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "election_term", joinColumns = @JoinColumn(name = "election_id"))
    @OrderColumn(name = "position")
    private List<OfferedTerm> terms = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "election_candidate", joinColumns = @JoinColumn(name = "election_id"))
    private List<Candidate> candidates = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "election_extension", joinColumns = @JoinColumn(name = "election_id"))
    @OrderColumn(name = "position")
    private List<Extension> extensions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Election() {}

    /** @param orderSeed 32 random bytes that draw the order in which each voter sees the candidates */
    @SuppressWarnings("NullAway.Init") // configure() sets the rest
    public Election(UUID id, UUID bodyId, Configuration configuration, byte[] orderSeed, Instant now) {
        this.id = id;
        this.bodyId = bodyId;
        this.orderSeed = orderSeed.clone();
        this.status = DRAFT;
        this.createdAt = now;
        configure(configuration, now);
    }

    /** Configuration changes in DRAFT only. */
    public void reconfigure(Configuration configuration, Instant now) {
        require(DRAFT, "changed");
        configure(configuration, now);
    }

    private void configure(Configuration configuration, Instant now) {
        configuration.check();
        this.title = configuration.title();
        this.method = configuration.count().method();
        this.options = configuration.count().options();
        this.tieRule = configuration.count().tieRule();
        this.affiliationCap = configuration.count().affiliationCap();
        this.publishLevel = configuration.publishLevel();
        this.timetable = configuration.timetable();
        this.quorum = configuration.quorum();
        this.terms.clear();
        this.terms.addAll(configuration.terms());
        this.changedAt = now;
    }

    /**
     * The seats on offer must be the vacancies of the register, neither more nor fewer.
     *
     * @param isAnotherInProgress whether an election of the same body is between ANNOUNCED and PUBLISHED
     * @param vacancies cohorts of the seats to be filled when the new terms start
     * @param seed 32 random bytes; kept only if ties are broken by seed
     */
    public ElectionMoved announce(boolean isAnotherInProgress, List<Cohort> vacancies, byte[] seed, Instant now) {
        require(DRAFT, "announced");
        if (isAnotherInProgress) {
            throw new ElectionInProgress(bodyId);
        }
        List<Cohort> offered = terms.stream().map(OfferedTerm::cohort).sorted().toList();
        if (!offered.equals(vacancies.stream().sorted().toList())) {
            throw new SeatsNotVacant(offered, vacancies, timetable.termStart());
        }
        this.tieSeed = tieRule == TieMode.SEED ? seed.clone() : null;
        this.announcedAt = now;
        return move(ANNOUNCED, now);
    }

    public ElectionMoved openNominations(Instant now) {
        requireStep(Step.NOMINATION_OPENING, now);
        return move(Step.NOMINATION_OPENING.to(), now);
    }

    public ElectionMoved review(Instant now) {
        requireStep(Step.REVIEW, now);
        return move(Step.REVIEW.to(), now);
    }

    /** A roll is frozen once, between the announcement and the end of the review. */
    public void requireRollOpen() {
        if (roll != null) {
            throw new RollFrozenAlready(roll.frozenAt());
        }
        if (status == DRAFT || status.compareTo(ElectionStatus.REVIEW) > 0) {
            throw new WrongElectionState("given its roll", status, "ANNOUNCED to REVIEW");
        }
    }

    public void freezeRoll(RollSummary frozen, Instant now) {
        requireRollOpen();
        this.roll = frozen;
        this.changedAt = now;
    }

    /** A frozen roll has exceptions until registration ends, which it does with voting. */
    public void requireRollAmendable(Instant now) {
        if (roll == null) {
            throw new RollNotFrozen();
        }
        Instant end = timetable.votingCloses();
        if (status.compareTo(VOTING) > 0 || (end != null && !now.isBefore(end))) {
            throw new RegistrationIsOver(status);
        }
    }

    public void addVoter(Instant now) {
        requireRollAmendable(now);
        this.rollAmendments = rollAmendments.oneAdded();
        this.changedAt = now;
    }

    public void revokeVoter(Instant now) {
        requireRollAmendable(now);
        this.rollAmendments = rollAmendments.oneRevoked();
        this.changedAt = now;
    }

    /** Why the frozen roll waits for an officer; empty when it does not. */
    public Optional<String> confirmationNeeded() {
        return roll == null || rollConfirmation != null ? Optional.empty() : SmallRoll.reason(roll, publishLevel);
    }

    /** An officer has weighed what a small roll tells. */
    public void confirmRoll(String reason, Instant now) {
        requireBeforeRegistration("held over a small roll");
        if (roll == null) {
            throw new RollNotFrozen();
        }
        if (confirmationNeeded().isEmpty()) {
            throw new NothingToConfirm();
        }
        this.rollConfirmation = new RollConfirmation(reason, now);
        this.changedAt = now;
    }

    /** Until registration opens the publication level may be lowered, never raised. */
    public void lowerPublishLevel(PublishLevel level, Instant now) {
        requireBeforeRegistration("published at a lower level");
        if (level.compareTo(publishLevel) <= 0) {
            throw new PublishLevelRaised(publishLevel);
        }
        this.publishLevel = level;
        this.changedAt = now;
    }

    private void requireBeforeRegistration(String what) {
        if (status == DRAFT || status.compareTo(ElectionStatus.REVIEW) > 0) {
            throw new WrongElectionState(what, status, "ANNOUNCED to REVIEW");
        }
    }

    /** The review ends: the candidates must be more than the seats, and get their numbers. */
    public ElectionMoved openRegistration(List<Nominee> nominees, Instant now) {
        requireStep(Step.REGISTRATION, now);
        if (nominees.size() <= terms.size()) {
            throw new TooFewCandidates(nominees.size(), terms.size());
        }
        if (roll == null) {
            throw new RollNotFrozen();
        }
        confirmationNeeded().ifPresent(reason -> {
            throw new SmallRollUnconfirmed(reason);
        });
        list(nominees);
        return move(Step.REGISTRATION.to(), now);
    }

    /** @param hash SHA-256 of the manifest under which people register and vote */
    public void announceManifest(byte[] hash) {
        require(Step.REGISTRATION.to(), "given a manifest");
        if (manifestHash != null) {
            throw new IllegalStateException("An election has one manifest");
        }
        this.manifestHash = hash.clone();
    }

    /**
     * The review ends, and there are no more candidates than seats: nobody needs to vote.
     *
     * @param seating the numbers of those who are elected, in their order, once they have their numbers
     */
    public ElectionMoved declareUncontested(
            List<Nominee> nominees, Function<Election, List<Integer>> seating, Instant now) {
        requireStep(Step.REGISTRATION, now);
        if (nominees.isEmpty() || nominees.size() > terms.size()) {
            throw new ElectionContested(nominees.size(), terms.size());
        }
        list(nominees);
        this.closedAt = now; // affiliations count as they are at this instant
        elect(seating.apply(this));
        this.uncontestedAt = now;
        return move(COUNTED, now);
    }

    /** The review can end: it has begun, and the instant of its end has passed if it has one. */
    public void requireReviewDue(Instant now) {
        requireStep(Step.REGISTRATION, now);
    }

    private void list(List<Nominee> nominees) {
        candidates.clear();
        nominees.stream()
                .sorted(Comparator.comparing(Nominee::displayName).thenComparing(Nominee::personId))
                .forEach(nominee -> candidates.add(
                        new Candidate(candidates.size() + 1, nominee.personId(), nominee.displayName(), null, null)));
    }

    public ElectionMoved openVoting(Instant now) {
        requireStep(Step.OPENING, now);
        this.votingOpenedAt = now;
        return move(Step.OPENING.to(), now);
    }

    /** The instant of the end has passed, or there is none: the box may be closed. */
    public void requireClosable(Instant now) {
        requireStep(Step.CLOSURE, now);
    }

    /** No ballot is accepted any more. Without a quorum the election is void. */
    public ElectionMoved close(int voters, Instant now) {
        requireStep(Step.CLOSURE, now);
        this.turnout = voters;
        this.closedAt = now;
        int needed = quorumNeeded();
        if (voters < needed) {
            this.endReason = "The quorum of " + needed + " voters was missed: " + voters + " voted.";
            return move(VOID, now);
        }
        return move(CLOSED, now);
    }

    /** The ballots may be opened: no further one can be cast, and they are many enough or an officer has confirmed it. */
    public void requireCountable() {
        require(CLOSED, "counted");
        int ballots = turnout == null ? 0 : turnout;
        if (disclosureConfirmedAt == null) {
            SmallRoll.fewBallots(ballots, publishLevel).ifPresent(needed -> {
                throw new BallotsHeldBack(ballots, needed);
            });
        }
    }

    /** @param winners candidate numbers in the order of election */
    public ElectionMoved count(List<Integer> winners, Instant now) {
        requireCountable();
        elect(winners);
        return move(COUNTED, now);
    }

    private void elect(List<Integer> winners) {
        candidates.replaceAll(candidate -> {
            int place = winners.indexOf(candidate.number());
            return place < 0 ? candidate.notElected() : candidate.elected(place + 1);
        });
    }

    public boolean awaitsRatification() {
        return status == COUNTED;
    }

    public void requireAwaitsRatification() {
        require(COUNTED, "ratified");
    }

    /** Whether the count that binds is another one than it was at the instant. */
    public boolean hasOtherCountSince(Instant instant) {
        return recountAdoptedAt != null && !recountAdoptedAt.isBefore(instant);
    }

    /** A recount takes the place of the count that has bound until now, which is only possible before the ratification. */
    public void adopt(UUID recountId, List<Integer> winners, Instant now) {
        require(COUNTED, "given another count");
        elect(winners);
        this.bindingRecountId = recountId;
        this.recountAdoptedAt = now;
        this.changedAt = now;
    }

    public ElectionMoved ratify(RecordedDecision decision, Instant now) {
        requireAwaitsRatification();
        decided(decision);
        return move(RATIFIED, now);
    }

    /** Ratification is refused: the election is void. */
    public ElectionMoved refuseRatification(RecordedDecision decision, Instant now) {
        require(COUNTED, "refused ratification");
        decided(decision);
        this.endReason = "Ratification was refused.";
        return move(VOID, now);
    }

    private void decided(RecordedDecision decision) {
        this.decidedOn = decision.decidedOn();
        this.minuteReference = decision.minuteReference();
        this.decisionMotionId = decision.motionId();
    }

    public ElectionMoved publish(Instant now) {
        require(RATIFIED, "published");
        return move(PUBLISHED, now);
    }

    public ElectionMoved cancel(String reason, Instant now) {
        if (!status.isBeforeVoting()) {
            throw new WrongElectionState("cancelled", status, "DRAFT to REGISTRATION");
        }
        this.endReason = reason;
        return move(CANCELLED, now);
    }

    /** Only the end of voting may be moved: later, before it has come, and with a reason. */
    public Extension extendVoting(Instant newEnd, String reason, Instant now) {
        if (status == DRAFT || status.compareTo(VOTING) > 0) {
            throw new WrongElectionState("extended", status, "ANNOUNCED to VOTING");
        }
        Instant end = timetable.votingCloses();
        if (end == null) {
            throw new NoEndOfVoting();
        }
        if (!now.isBefore(end)) {
            throw new VotingIsOver(end);
        }
        if (!newEnd.isAfter(end)) {
            throw new EndNotLater(end);
        }
        Extension extension = new Extension(end, newEnd, reason, now);
        this.extensions.add(extension);
        this.timetable = timetable.closingAt(newEnd);
        this.changedAt = now;
        return extension;
    }

    /**
     * An officer gives up a vote that went wrong, while nobody knows how it went: from the count on only the body can.
     *
     * @param voters how many had voted by then
     */
    public ElectionMoved annul(String reason, int voters, Instant now) {
        if (status != VOTING && status != CLOSED) {
            throw new WrongElectionState("declared void", status, "VOTING or CLOSED");
        }
        this.turnout = voters;
        this.closedAt = closedAt == null ? now : closedAt;
        this.endReason = reason;
        return move(VOID, now);
    }

    /**
     * A name is taken off before voting; during voting it is recorded, and the count skips it.
     *
     * @return whether the person was on the ballot paper
     */
    public boolean withdraw(UUID personId, Instant now) {
        if (status.isVotingOver() || status == CANCELLED) {
            throw new WrongElectionState("left by a candidate", status, "NOMINATIONS to VOTING");
        }
        if (candidates.stream().noneMatch(candidate -> candidate.personId().equals(personId))) {
            return false;
        }
        candidates.replaceAll(
                candidate -> candidate.personId().equals(personId) ? candidate.withdrawn(now) : candidate);
        this.changedAt = now;
        return true;
    }

    /**
     * The name of an erased person leaves the ballot paper, whose number goes on; who may still be elected withdraws.
     *
     * @return whether the name stood there
     */
    public boolean eraseCandidate(UUID personId, String name, Instant now) {
        if (candidates.stream()
                .noneMatch(each -> each.isOf(personId) && !each.displayName().equals(name))) {
            return false;
        }
        boolean leaves = !status.isVotingOver() && status != CANCELLED;
        candidates.replaceAll(each -> each.isOf(personId) ? each.erased(name, leaves ? now : null) : each);
        this.changedAt = now;
        return true;
    }

    /** What the timetable says is to be done now. */
    public Optional<Step> due(Instant now) {
        return nextStep().filter(step -> {
            Instant instant = timetable.instantOf(step);
            return instant != null && !instant.isAfter(now);
        });
    }

    /** Winners with their terms: the longest terms go to those elected first. */
    public List<Seated> seated() {
        List<OfferedTerm> longestFirst = terms.stream()
                .sorted(Comparator.comparing(OfferedTerm::plannedEnd).reversed())
                .toList();
        List<Candidate> winners = winners();
        List<Seated> seated = new ArrayList<>();
        for (int i = 0; i < winners.size(); i++) {
            seated.add(new Seated(winners.get(i), longestFirst.get(i)));
        }
        return seated;
    }

    /** In the order of election. */
    public List<Candidate> winners() {
        return candidates.stream()
                .filter(candidate -> candidate.electedRank() != null)
                .sorted(Comparator.comparing(Election::rankOf))
                .toList();
    }

    private static int rankOf(Candidate candidate) {
        Integer rank = candidate.electedRank();
        return rank == null ? Integer.MAX_VALUE : rank;
    }

    /** The configured start; never before everybody could know of it. */
    public Instant termStartAfter(Instant publication) {
        return timetable.termStart().isAfter(publication) ? timetable.termStart() : publication;
    }

    /** In words, for the result. */
    public String quorumStatement() {
        int voters = turnout == null ? 0 : turnout;
        String took = voters + " of " + electorate() + " on the roll voted";
        return quorum == null
                ? took + "; there was no quorum to meet."
                : took + "; the quorum of " + quorumNeeded() + " was " + (voters < quorumNeeded() ? "missed." : "met.");
    }

    /** Voters needed, 0 without a quorum. */
    public int quorumNeeded() {
        return quorum == null || roll == null ? 0 : quorum.needed(electorate());
    }

    /** Votes on the roll: frozen, and added, and not revoked. */
    public int electorate() {
        return roll == null ? 0 : roll.count() + rollAmendments.added() - rollAmendments.revoked();
    }

    private Optional<Step> nextStep() {
        for (Step step : Step.values()) {
            if (step.from() == status) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** The state must be right, and the instant of the transition must have passed if it has one. */
    private void requireStep(Step step, Instant now) {
        if (status != step.from()) {
            throw new WrongElectionState(
                    "moved to " + step.to(), status, step.from().name());
        }
        Instant instant = timetable.instantOf(step);
        if (instant != null && instant.isAfter(now)) {
            throw new StepTooEarly(step, instant);
        }
    }

    private void require(ElectionStatus needed, String what) {
        if (status != needed) {
            throw new WrongElectionState(what, status, needed.name());
        }
    }

    private ElectionMoved move(ElectionStatus to, Instant now) {
        ElectionMoved moved = new ElectionMoved(id, status, to, now);
        this.status = to;
        this.changedAt = now;
        return moved;
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

    public ElectionStatus status() {
        return status;
    }

    public Configuration configuration() {
        return new Configuration(title, countRule(), publishLevel, timetable, quorum, terms);
    }

    public CountRule countRule() {
        CountingOptions chosen = options == null ? CountingOptions.NONE : options;
        return new CountRule(method, chosen, tieRule, affiliationCap);
    }

    public PublishLevel publishLevel() {
        return publishLevel;
    }

    /** When voting ended; affiliations count as they were then. */
    public Instant closedAt() {
        return closedAt == null ? changedAt : closedAt;
    }

    /** An officer has weighed what few ballots tell, and has them opened all the same. */
    public void confirmDisclosure(Instant now) {
        require(CLOSED, "opened although its ballots are few");
        this.disclosureConfirmedAt = now;
        this.changedAt = now;
    }

    /** What else the ballots could be counted by, now that a first count exists. */
    public void requireCounted() {
        boolean isCounted = status == COUNTED || status == RATIFIED || status == PUBLISHED;
        if (!isCounted) {
            throw new WrongElectionState("recounted", status, "COUNTED to PUBLISHED");
        }
        if (uncontestedAt != null) {
            throw new NothingToCount();
        }
    }

    public Timetable timetable() {
        return timetable;
    }

    /** In the order in which they were made. */
    public List<Extension> extensions() {
        return List.copyOf(extensions);
    }

    public int seats() {
        return terms.size();
    }

    public @Nullable RollSummary roll() {
        return roll;
    }

    public RollAmendments rollAmendments() {
        return rollAmendments;
    }

    /** Secret until voting is over; before, only its commitment may be shown. */
    public Optional<byte[]> tieSeed() {
        return Optional.ofNullable(tieSeed).map(byte[]::clone);
    }

    /** SHA-256 of the manifest; absent before registration opens, and where nobody votes. */
    public Optional<byte[]> manifestHash() {
        return Optional.ofNullable(manifestHash).map(byte[]::clone);
    }

    public @Nullable Integer turnout() {
        return turnout;
    }

    public @Nullable String endReason() {
        return endReason;
    }

    /** By which the count was ratified, or refused. */
    public Optional<RecordedDecision> decision() {
        return decidedOn == null || minuteReference == null
                ? Optional.empty()
                : Optional.of(new RecordedDecision(decidedOn, minuteReference, decisionMotionId));
    }

    /** The recount whose winners are elected; absent while the first count binds. */
    public @Nullable UUID bindingRecountId() {
        return bindingRecountId;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public boolean wasAnnounced() {
        return announcedAt != null;
    }

    /** When it was declared uncontested; absent where people vote. */
    public @Nullable Instant uncontestedAt() {
        return uncontestedAt;
    }

    public @Nullable RollConfirmation rollConfirmation() {
        return rollConfirmation;
    }

    /** Draws the order in which everybody sees the candidates; told when voting is over, so that it can be repeated. */
    public byte[] orderSeed() {
        return orderSeed.clone();
    }

    /** @param viewer a person, or {@link DisplayOrder#VISITOR} */
    public List<Candidate> candidatesFor(UUID viewer) {
        return DisplayOrder.of(orderSeed, viewer, candidates());
    }

    /** In the order of their numbers; empty before the review has ended. */
    public List<Candidate> candidates() {
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::number))
                .toList();
    }
}
