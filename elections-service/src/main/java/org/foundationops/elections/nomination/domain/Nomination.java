package org.foundationops.elections.nomination.domain;

import static org.foundationops.elections.nomination.domain.NominationStatus.ACCEPTED;
import static org.foundationops.elections.nomination.domain.NominationStatus.DECLINED;
import static org.foundationops.elections.nomination.domain.NominationStatus.ELIGIBLE;
import static org.foundationops.elections.nomination.domain.NominationStatus.INELIGIBLE;
import static org.foundationops.elections.nomination.domain.NominationStatus.NOMINATED;
import static org.foundationops.elections.nomination.domain.NominationStatus.WITHDRAWN;

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
import java.util.List;
import java.util.UUID;
import org.foundationops.elections.election.domain.ElectionStatus;
import org.jspecify.annotations.Nullable;

/** One person proposed for an election: nominated, accepted, ruled eligible, and then a candidate. */
@Entity
@Table(name = "nomination")
public class Nomination {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "election_id")
    private UUID electionId;

    @Column(name = "nominee_id")
    private UUID nomineeId;

    @Column(name = "nominator_id")
    private UUID nominatorId;

    @Enumerated(EnumType.STRING)
    private NominationStatus status;

    @Column(name = "nominated_at")
    private Instant nominatedAt;

    @Column(name = "display_name")
    private @Nullable String displayName;

    private @Nullable String statement;

    @Column(name = "conduct_acknowledged")
    private boolean conductAcknowledged;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "ruling_reason")
    private @Nullable String rulingReason;

    @Column(name = "ruled_at")
    private @Nullable Instant ruledAt;

    @Column(name = "ruled_by")
    private @Nullable UUID ruledBy;

    @Embedded
    private @Nullable Appeal appeal;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @ElementCollection
    @CollectionTable(name = "nomination_affiliation", joinColumns = @JoinColumn(name = "nomination_id"))
    @Column(name = "affiliation")
    @OrderColumn(name = "position")
    private List<String> affiliations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "nomination_link", joinColumns = @JoinColumn(name = "nomination_id"))
    @Column(name = "link")
    @OrderColumn(name = "position")
    private List<String> links = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Nomination() {}

    public Nomination(
            UUID id, UUID electionId, NominationWindow window, UUID nomineeId, UUID nominatorId, Instant now) {
        window.requireOpen(now);
        this.id = id;
        this.electionId = electionId;
        this.nomineeId = nomineeId;
        this.nominatorId = nominatorId;
        this.status = NOMINATED;
        this.nominatedAt = now;
    }

    /**
     * Accepting ends with the nominations; afterwards the officers rule.
     *
     * @param knownAffiliations to how many organisations the nominee is known to belong
     */
    public void accept(Acceptance acceptance, int knownAffiliations, NominationWindow window, Instant now) {
        window.requireOpen(now);
        requireStatus("accepted", NOMINATED);
        if (!acceptance.conductAcknowledged()) {
            throw new ConductNotAcknowledged();
        }
        if (acceptance.affiliations().size() < knownAffiliations) {
            throw new AffiliationsIncomplete(acceptance.affiliations().size(), knownAffiliations);
        }
        this.displayName = acceptance.displayName();
        this.statement = acceptance.statement();
        this.conductAcknowledged = true;
        this.affiliations.clear();
        this.affiliations.addAll(acceptance.affiliations());
        this.links.clear();
        this.links.addAll(acceptance.links());
        this.acceptedAt = now;
        this.status = ACCEPTED;
    }

    public void decline(NominationWindow window, Instant now) {
        window.requireOpen(now);
        requireStatus("declined", NOMINATED);
        this.status = DECLINED;
    }

    /** Officers rule on who has accepted, and may rule again until the review ends. */
    public void rule(
            boolean eligible, @Nullable String reason, UUID officer, ElectionStatus electionStatus, Instant now) {
        requireReview(electionStatus);
        if (appeal != null) {
            throw new RulingAppealed();
        }
        requireStatus("ruled on", ACCEPTED, ELIGIBLE, INELIGIBLE);
        if (!eligible && reason == null) {
            throw new RulingNeedsReason();
        }
        this.status = eligible ? ELIGIBLE : INELIGIBLE;
        this.rulingReason = reason;
        this.ruledAt = now;
        this.ruledBy = officer;
    }

    /** Who is ruled ineligible may appeal once. */
    public void appeal(String reason, ElectionStatus electionStatus, Duration timeToAppeal, Instant now) {
        requireReview(electionStatus);
        requireStatus("appealed against", INELIGIBLE);
        if (appeal != null) {
            throw new RulingAppealed();
        }
        Instant until = appealableUntil(timeToAppeal);
        if (!now.isBefore(until)) {
            throw new AppealTooLate(until);
        }
        this.appeal = Appeal.made(reason, now);
    }

    /** The body decides on the appeal; that is final. */
    public void decideAppeal(Appeal.Decision decision, UUID decider, ElectionStatus electionStatus, Instant now) {
        requireReview(electionStatus);
        if (!hasOpenAppeal() || appeal == null) {
            throw new NoOpenAppeal();
        }
        if (decider.equals(ruledBy)) {
            throw new AppealHeardByRuler();
        }
        this.appeal = appeal.decided(decision, now);
        this.status = decision.outcome() == Appeal.Outcome.GRANTED ? ELIGIBLE : INELIGIBLE;
    }

    boolean lacksRuling() {
        return status == ACCEPTED;
    }

    boolean hasOpenAppeal() {
        return status == INELIGIBLE && appeal != null && appeal.isOpen();
    }

    /** A ruling against the nominee does not stand before the time to appeal is over. */
    boolean isAppealable(Duration timeToAppeal, Instant now) {
        return status == INELIGIBLE && appeal == null && now.isBefore(appealableUntil(timeToAppeal));
    }

    Instant appealableUntil(Duration timeToAppeal) {
        return ruledAt == null ? nominatedAt : ruledAt.plus(timeToAppeal);
    }

    private static void requireReview(ElectionStatus electionStatus) {
        if (electionStatus != ElectionStatus.NOMINATIONS && electionStatus != ElectionStatus.REVIEW) {
            throw new RulingsClosed(electionStatus);
        }
    }

    public void withdraw(Instant now) {
        requireStatus("withdrawn", NOMINATED, ACCEPTED, ELIGIBLE, INELIGIBLE);
        this.status = WITHDRAWN;
        this.withdrawnAt = now;
    }

    /**
     * The nominee is erased. Who may still be elected withdraws by that; what was said by and about them is replaced.
     *
     * @return whether anything was left to erase
     */
    public boolean erase(String name, String text, ElectionStatus electionStatus, Instant now) {
        boolean mayStand = status != DECLINED && status != WITHDRAWN;
        boolean leaves = mayStand && !electionStatus.isVotingOver() && electionStatus != ElectionStatus.CANCELLED;
        boolean hasWords =
                statement != null && !statement.equals(text) || displayName != null && !displayName.equals(name);
        if (leaves) {
            withdraw(now);
        }
        displayName = displayName == null ? null : name;
        statement = statement == null ? null : text;
        rulingReason = rulingReason == null ? null : text;
        appeal = appeal == null ? null : appeal.erased(text);
        affiliations.clear();
        links.clear();
        return leaves || hasWords;
    }

    private void requireStatus(String what, NominationStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw new NominationInWrongState(what, status);
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID electionId() {
        return electionId;
    }

    public UUID nomineeId() {
        return nomineeId;
    }

    public UUID nominatorId() {
        return nominatorId;
    }

    public NominationStatus status() {
        return status;
    }

    public Instant nominatedAt() {
        return nominatedAt;
    }

    public @Nullable String displayName() {
        return displayName;
    }

    public @Nullable String statement() {
        return statement;
    }

    /** What everybody may be shown; what the nominee wrote is kept as it is. */
    public @Nullable String safeStatement() {
        return statement == null ? null : SafeMarkdown.of(statement);
    }

    public List<String> affiliations() {
        return List.copyOf(affiliations);
    }

    public List<String> links() {
        return List.copyOf(links);
    }

    public @Nullable String rulingReason() {
        return rulingReason;
    }

    public @Nullable Instant ruledAt() {
        return ruledAt;
    }

    public @Nullable Appeal appeal() {
        return appeal;
    }

    public @Nullable Instant withdrawnAt() {
        return withdrawnAt;
    }
}
