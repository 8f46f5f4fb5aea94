package org.foundationops.elections.election.domain;

import static org.foundationops.elections.election.domain.ElectionStatus.ANNOUNCED;
import static org.foundationops.elections.election.domain.ElectionStatus.CANCELLED;
import static org.foundationops.elections.election.domain.ElectionStatus.CLOSED;
import static org.foundationops.elections.election.domain.ElectionStatus.COUNTED;
import static org.foundationops.elections.election.domain.ElectionStatus.DRAFT;
import static org.foundationops.elections.election.domain.ElectionStatus.PUBLISHED;
import static org.foundationops.elections.election.domain.ElectionStatus.RATIFIED;
import static org.foundationops.elections.election.domain.ElectionStatus.VOID;

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
import org.foundationops.elections.body.domain.Cohort;
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
    private Timetable timetable;

    @Embedded
    private @Nullable Quorum quorum;

    @Embedded
    private @Nullable RollSummary roll;

    @Column(name = "tie_seed")
    private byte @Nullable [] tieSeed;

    private @Nullable Integer turnout;

    @Column(name = "end_reason")
    private @Nullable String endReason;

    @Column(name = "minute_reference")
    private @Nullable String minuteReference;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @Column(name = "voting_opened_at")
    private @Nullable Instant votingOpenedAt;

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

    @SuppressWarnings("NullAway.Init")
    protected Election() {}

    @SuppressWarnings("NullAway.Init") // configure() sets the rest
    public Election(UUID id, UUID bodyId, Configuration configuration, Instant now) {
        this.id = id;
        this.bodyId = bodyId;
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
        this.method = configuration.method();
        this.tieRule = configuration.tieRule();
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

    /** The review ends: the candidates must be more than the seats, and get their numbers. */
    public ElectionMoved openRegistration(List<Nominee> nominees, Instant now) {
        requireStep(Step.REGISTRATION, now);
        if (nominees.size() <= terms.size()) {
            throw new TooFewCandidates(nominees.size(), terms.size());
        }
        if (roll == null) {
            throw new RollNotFrozen();
        }
        candidates.clear();
        nominees.stream()
                .sorted(Comparator.comparing(Nominee::displayName).thenComparing(Nominee::personId))
                .forEach(nominee -> candidates.add(
                        new Candidate(candidates.size() + 1, nominee.personId(), nominee.displayName(), null, null)));
        return move(Step.REGISTRATION.to(), now);
    }

    public ElectionMoved openVoting(Instant now) {
        requireStep(Step.OPENING, now);
        this.votingOpenedAt = now;
        return move(Step.OPENING.to(), now);
    }

    /** No ballot is accepted any more. Without a quorum the election is void. */
    public ElectionMoved close(int voters, Instant now) {
        requireStep(Step.CLOSURE, now);
        this.turnout = voters;
        int needed = quorumNeeded();
        if (voters < needed) {
            this.endReason = "The quorum of " + needed + " voters was missed: " + voters + " voted.";
            return move(VOID, now);
        }
        return move(CLOSED, now);
    }

    /** The ballots may be opened: no further one can be cast. */
    public void requireCountable() {
        require(CLOSED, "counted");
    }

    /** @param winners candidate numbers in the order of election */
    public ElectionMoved count(List<Integer> winners, Instant now) {
        requireCountable();
        candidates.replaceAll(candidate -> {
            int place = winners.indexOf(candidate.number());
            return place < 0 ? candidate : candidate.elected(place + 1);
        });
        return move(COUNTED, now);
    }

    public ElectionMoved ratify(LocalDate decidedOn, String minuteReference, Instant now) {
        require(COUNTED, "ratified");
        this.decidedOn = decidedOn;
        this.minuteReference = minuteReference;
        return move(RATIFIED, now);
    }

    /** Ratification is refused: the election is void. */
    public ElectionMoved refuseRatification(LocalDate decidedOn, String minuteReference, Instant now) {
        require(COUNTED, "refused ratification");
        this.decidedOn = decidedOn;
        this.minuteReference = minuteReference;
        this.endReason = "Ratification was refused.";
        return move(VOID, now);
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
            Instant instant = instantOf(step);
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
        int entries = roll == null ? 0 : roll.count();
        String took = voters + " of " + entries + " on the roll voted";
        return quorum == null
                ? took + "; there was no quorum to meet."
                : took + "; the quorum of " + quorumNeeded() + " was " + (voters < quorumNeeded() ? "missed." : "met.");
    }

    /** Voters needed, 0 without a quorum. */
    public int quorumNeeded() {
        return quorum == null || roll == null ? 0 : quorum.needed(roll.count());
    }

    private Optional<Step> nextStep() {
        for (Step step : Step.values()) {
            if (step.from() == status) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    private @Nullable Instant instantOf(Step step) {
        return switch (step) {
            case NOMINATION_OPENING -> timetable.nominationsOpen();
            case REVIEW -> timetable.nominationsClose();
            case REGISTRATION -> timetable.registrationOpens();
            case OPENING -> timetable.votingOpens();
            case CLOSURE -> timetable.votingCloses();
        };
    }

    /** The state must be right, and the instant of the transition must have passed if it has one. */
    private void requireStep(Step step, Instant now) {
        if (status != step.from()) {
            throw new WrongElectionState(
                    "moved to " + step.to(), status, step.from().name());
        }
        Instant instant = instantOf(step);
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
        return new Configuration(title, method, tieRule, timetable, quorum, terms);
    }

    public Timetable timetable() {
        return timetable;
    }

    public int seats() {
        return terms.size();
    }

    public @Nullable RollSummary roll() {
        return roll;
    }

    /** Secret until voting is over; before, only its commitment may be shown. */
    public Optional<byte[]> tieSeed() {
        return Optional.ofNullable(tieSeed).map(byte[]::clone);
    }

    public @Nullable Integer turnout() {
        return turnout;
    }

    public @Nullable String endReason() {
        return endReason;
    }

    public @Nullable String minuteReference() {
        return minuteReference;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** In the order of their numbers; empty before the review has ended. */
    public List<Candidate> candidates() {
        return candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::number))
                .toList();
    }
}
