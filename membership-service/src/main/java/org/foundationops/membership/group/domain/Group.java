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
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.jspecify.annotations.Nullable;

/** A working group or a technical team, from its draft to its archive. */
@Entity
@Table(name = "working_group")
public class Group {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private GroupKind kind;

    private String name;
    private UUID boardId;
    private UUID authorId;

    @Enumerated(EnumType.STRING)
    private GroupStanding standing;

    private Instant draftedAt;
    private @Nullable RecordedDecision decision;
    private @Nullable Instant activatedAt;
    private int charterNumber;
    private @Nullable Instant risksChangedAt;
    private @Nullable Instant shutDownAt;

    @AttributeOverride(name = "decidedOn", column = @Column(name = "end_decided_on"))
    @AttributeOverride(name = "minuteReference", column = @Column(name = "end_minute_reference"))
    @AttributeOverride(name = "motionId", column = @Column(name = "end_motion_id"))
    @AttributeOverride(name = "recordedAt", column = @Column(name = "end_decision_recorded_at"))
    private @Nullable RecordedDecision shutdown;

    private @Nullable Instant archivedAt;

    @ElementCollection
    @CollectionTable(name = "group_office", joinColumns = @JoinColumn(name = "group_id"))
    @OrderColumn(name = "position")
    private List<OfficeTime> offices = new ArrayList<>();

    /** Those that were published; what holds now is computed, see {@link GroupPicture}. */
    @ElementCollection
    @CollectionTable(name = "group_risk", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "risk")
    @Enumerated(EnumType.STRING)
    private Set<Risk> announcedRisks = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Group() {}

    /** Has a draft of a charter and nobody yet. */
    public Group(UUID id, GroupKind kind, String name, UUID boardId, UUID authorId, Instant now) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.boardId = boardId;
        this.authorId = authorId;
        this.standing = GroupStanding.DRAFT;
        this.draftedAt = now;
        this.charterNumber = 1;
    }

    public GroupChange.Drafted drafted() {
        return new GroupChange.Drafted(id);
    }

    public GroupChange.Edited edit(
            GroupKind editedKind, String editedName, UUID board, CharterVersion draft, Charter charter, Instant now) {
        requireDraft();
        kind = editedKind;
        name = editedName;
        boardId = board;
        draftedAt = now;
        draft.edit(charter);
        return new GroupChange.Edited(id);
    }

    /**
     * Puts the draft before the board.
     *
     * @param consented who has agreed to be in the group
     */
    public GroupChange.Proposed propose(Charter charter, Set<UUID> consented, boolean isLiaisonDirector) {
        requireDraft();
        requireConsent(charter.chairId(), "chair", consented);
        requireConsent(charter.coChairId(), "co-chair", consented);
        if (kind.needsLiaison() && liaison().isEmpty()) {
            throw new LiaisonCompulsory();
        }
        if (liaison().isPresent() && !isLiaisonDirector) {
            throw new LiaisonNotDirector();
        }
        standing = GroupStanding.PROPOSED;
        return new GroupChange.Proposed(id);
    }

    private static void requireConsent(@Nullable UUID officer, String office, Set<UUID> consented) {
        if (officer == null) {
            throw new GroupIncomplete("it has no " + office);
        }
        if (!consented.contains(officer)) {
            throw new GroupIncomplete("the " + office + " has not consented");
        }
    }

    /**
     * The board said yes: the group begins, with those who have consented.
     *
     * @param members who has a seat from now on
     */
    public GroupChange.Established establish(
            RecordedDecision approval, CharterVersion draft, Set<UUID> members, Instant now) {
        requireProposed();
        Charter charter = draft.charter();
        Charter begun = charter.withOfficers(
                memberOrNobody(charter.chairId(), members), memberOrNobody(charter.coChairId(), members));
        draft.takeEffect(approval, begun, now);
        decision = approval;
        activatedAt = now;
        risksChangedAt = now;
        standing = GroupStanding.ACTIVE;
        assign(Office.CHAIR, begun.chairId(), now);
        assign(Office.CO_CHAIR, begun.coChairId(), now);
        return new GroupChange.Established(id);
    }

    private static @Nullable UUID memberOrNobody(@Nullable UUID person, Set<UUID> members) {
        return person != null && members.contains(person) ? person : null;
    }

    public GroupChange.Rejected reject(RecordedDecision rejection) {
        requireProposed();
        decision = rejection;
        standing = GroupStanding.REJECTED;
        return new GroupChange.Rejected(id);
    }

    /** A director takes over, until another one does; before the group is established too. */
    public Optional<GroupChange.LiaisonNamed> nameLiaison(UUID director, boolean isDirector, Instant now) {
        requireNotOver();
        if (!isDirector) {
            throw new LiaisonNotDirector();
        }
        if (liaison().filter(director::equals).isPresent()) {
            return Optional.empty();
        }
        assign(Office.LIAISON, director, now);
        return Optional.of(new GroupChange.LiaisonNamed(id, director));
    }

    public GroupChange.LiaisonRemoved removeLiaison(Instant now) {
        requireLiaisonRemovable();
        UUID leaving = liaison().orElseThrow();
        assign(Office.LIAISON, null, now);
        return new GroupChange.LiaisonRemoved(id, leaving);
    }

    public void requireLiaisonRemovable() {
        requireNotOver();
        if (kind.needsLiaison()) {
            throw new LiaisonCompulsory();
        }
        if (liaison().isEmpty()) {
            throw new NoLiaison();
        }
    }

    /**
     * Gives the group another charter from now on.
     *
     * @param members who may hold an office
     * @param approval the decision on its substance, absent where that stays
     */
    public CharterVersion amend(
            UUID versionId,
            CharterVersion live,
            Charter wanted,
            Set<UUID> members,
            @Nullable RecordedDecision approval,
            Instant now) {
        requireActive();
        requireMember(Office.CHAIR, wanted.chairId(), "/chairId", members);
        requireMember(Office.CO_CHAIR, wanted.coChairId(), "/coChairId", members);
        return take(live.followedBy(versionId, wanted, approval, now), now);
    }

    private void requireMember(Office office, @Nullable UUID wanted, String pointer, Set<UUID> members) {
        if (wanted != null
                && !members.contains(wanted)
                && !holder(office).filter(wanted::equals).isPresent()) {
            throw new OfficerNotMember(pointer);
        }
    }

    private CharterVersion take(CharterVersion version, Instant now) {
        charterNumber = version.number();
        // Both ends before both beginnings, so that two can change places.
        Charter charter = version.charter();
        end(Office.CHAIR, charter.chairId(), now);
        end(Office.CO_CHAIR, charter.coChairId(), now);
        begin(Office.CHAIR, charter.chairId(), now);
        begin(Office.CO_CHAIR, charter.coChairId(), now);
        return version;
    }

    public GroupChange.CharterAmended charterAmended() {
        return new GroupChange.CharterAmended(id, charterNumber);
    }

    /**
     * The chair or co-chair was a member until that instant: so long they held the office. The charter goes on without
     * them.
     */
    public CharterVersion vacate(UUID versionId, Office office, CharterVersion live, Instant at, Instant now) {
        offices.replaceAll(each -> each.office() == office && each.isOpen() ? each.endingAt(at) : each);
        Charter charter = live.charter();
        Charter without = office == Office.CHAIR
                ? charter.withOfficers(null, charter.coChairId())
                : charter.withOfficers(charter.chairId(), null);
        CharterVersion version = live.followedBy(versionId, without, null, now);
        charterNumber = version.number();
        return version;
    }

    /** The next change that dates or others have made and nobody has published, if there is one: they come in order. */
    public Optional<GroupChange.ByDate> advance(GroupPicture picture) {
        if (standing != GroupStanding.ACTIVE || risksChangedAt == null) {
            return Optional.empty();
        }
        return picture.edgesSince(risksChangedAt).stream()
                .filter(at -> !picture.risksAt(at).equals(announcedRisks()))
                .findFirst()
                .map(at -> announce(picture.risksAt(at), at));
    }

    private GroupChange.ByDate announce(Set<Risk> risks, Instant at) {
        announcedRisks.retainAll(risks);
        announcedRisks.addAll(risks);
        risksChangedAt = at;
        return risks.isEmpty() ? new GroupChange.Recovered(id, at) : new GroupChange.FellAtRisk(id, risks, at);
    }

    /** A body decided to end it; what is left to do is done by those who are in it. */
    public GroupChange.ShutdownBegun shutDown(RecordedDecision ending, Instant now) {
        requireActive();
        shutdown = ending;
        shutDownAt = now;
        announcedRisks.clear();
        standing = GroupStanding.SHUTTING_DOWN;
        return new GroupChange.ShutdownBegun(id);
    }

    /** Everything ends: offices here, seats with them. */
    public GroupChange.Archived archive(boolean moderatesSpaces, Instant now) {
        requireArchivable(moderatesSpaces);
        offices.replaceAll(each -> each.isOpen() ? each.endingAt(now) : each);
        archivedAt = now;
        standing = GroupStanding.ARCHIVED;
        return new GroupChange.Archived(id);
    }

    public void requireArchivable(boolean moderatesSpaces) {
        if (standing != GroupStanding.SHUTTING_DOWN) {
            throw new GroupNotShuttingDown(standing);
        }
        if (moderatesSpaces) {
            throw new GroupModeratesSpaces();
        }
    }

    /** Whether somebody writes it, leads it or is its liaison. */
    public boolean concerns(UUID person, Charter charter) {
        return authorId.equals(person) && activatedAt == null
                || liaison().filter(person::equals).isPresent()
                || person.equals(charter.chairId())
                || person.equals(charter.coChairId());
    }

    /**
     * The survivor is to the group what the merged person was, from now on. Who turns out to be both chair and co-chair
     * is chair. Answers the charter that says so, where one in force named the merged person.
     */
    public Optional<CharterVersion> merge(
            UUID versionId, CharterVersion live, UUID mergedId, UUID survivorId, Instant now) {
        if (authorId.equals(mergedId)) {
            authorId = survivorId;
        }
        if (liaison().filter(mergedId::equals).isPresent()) {
            assign(Office.LIAISON, survivorId, now);
        }
        Charter charter = live.charter();
        UUID chair = exchanged(charter.chairId(), mergedId, survivorId);
        UUID coChair = exchanged(charter.coChairId(), mergedId, survivorId);
        boolean isBoth = survivorId.equals(chair) && survivorId.equals(coChair);
        Charter exchanged = charter.withOfficers(chair, isBoth ? null : coChair);
        draftedAt = activatedAt == null ? now : draftedAt;
        if (exchanged.equals(charter)) {
            return Optional.empty();
        }
        if (live.takesEffectAt().isEmpty()) {
            live.edit(exchanged);
            return Optional.empty();
        }
        if (charter.membership().isDerived()) {
            // Membership that follows a role was the survivor's all the time.
            offices.replaceAll(each -> each.isOpen() && each.personId().equals(mergedId) ? each.of(survivorId) : each);
        }
        return Optional.of(take(live.followedBy(versionId, exchanged, null, now), now));
    }

    private static @Nullable UUID exchanged(@Nullable UUID person, UUID mergedId, UUID survivorId) {
        return mergedId.equals(person) ? survivorId : person;
    }

    public GroupChange.Moved moved(UUID survivorId) {
        return new GroupChange.Moved(id, survivorId);
    }

    private void assign(Office office, @Nullable UUID person, Instant now) {
        end(office, person, now);
        begin(office, person, now);
    }

    private void end(Office office, @Nullable UUID next, Instant now) {
        offices.replaceAll(each ->
                each.office() == office && each.isOpen() && !each.personId().equals(next) ? each.endingAt(now) : each);
    }

    private void begin(Office office, @Nullable UUID person, Instant now) {
        if (person != null && holder(office).isEmpty()) {
            offices.add(OfficeTime.startingAt(office, person, now));
        }
    }

    /** Who is named for the office; whether they hold it also depends on their membership or their term. */
    public Optional<UUID> holder(Office office) {
        return offices.stream()
                .filter(each -> each.office() == office && each.isOpen())
                .map(OfficeTime::personId)
                .findFirst();
    }

    public Optional<UUID> liaison() {
        return holder(Office.LIAISON);
    }

    public void requireDraft() {
        if (standing != GroupStanding.DRAFT) {
            throw new GroupNotDraft(standing);
        }
    }

    public void requireProposed() {
        if (standing != GroupStanding.PROPOSED) {
            throw new GroupNotProposed(standing);
        }
    }

    public void requireActive() {
        if (!isActive()) {
            throw new GroupNotActive(standing);
        }
    }

    public void requireNotOver() {
        if (standing.isOver() || standing == GroupStanding.SHUTTING_DOWN) {
            throw new GroupNotActive(standing);
        }
    }

    /** Reports are owed while there are members to write them. */
    public void requireReporting() {
        if (activatedAt == null || standing.isOver()) {
            throw new GroupNotActive(standing);
        }
    }

    public void requireDecidedBy(UUID bodyId) {
        if (!boardId.equals(bodyId)) {
            throw new NotTheDecidingBody(boardId);
        }
    }

    public boolean isActive() {
        return standing == GroupStanding.ACTIVE;
    }

    public boolean isDraft() {
        return standing == GroupStanding.DRAFT;
    }

    /** Whether it was established, whatever has become of it. */
    public boolean hasBegun() {
        return activatedAt != null;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public GroupKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public UUID boardId() {
        return boardId;
    }

    public UUID authorId() {
        return authorId;
    }

    public GroupStanding standing() {
        return standing;
    }

    public int charterNumber() {
        return charterNumber;
    }

    /** What established or rejected it. */
    public Optional<RecordedDecision> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<Instant> activatedAt() {
        return Optional.ofNullable(activatedAt);
    }

    public Optional<RecordedDecision> shutdown() {
        return Optional.ofNullable(shutdown);
    }

    public Optional<Instant> shutDownAt() {
        return Optional.ofNullable(shutDownAt);
    }

    public Optional<Instant> archivedAt() {
        return Optional.ofNullable(archivedAt);
    }

    public List<OfficeTime> offices() {
        return List.copyOf(offices);
    }

    public Set<Risk> announcedRisks() {
        return announcedRisks.isEmpty() ? EnumSet.noneOf(Risk.class) : EnumSet.copyOf(announcedRisks);
    }
}
