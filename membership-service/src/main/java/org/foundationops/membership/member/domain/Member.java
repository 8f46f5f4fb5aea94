package org.foundationops.membership.member.domain;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundationops.membership.decision.domain.RecordedDecision;
import org.foundationops.membership.period.domain.Period;
import org.jspecify.annotations.Nullable;

/** One individual membership of a person, from admission to its end. */
@Entity
@Table(name = "member")
public class Member {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private Standing standing;

    private LocalDate memberSince;
    private @Nullable LocalDate endedOn;
    private @Nullable RecordedDecision decision;

    @ElementCollection
    @CollectionTable(name = "member_period", joinColumns = @JoinColumn(name = "member_id"))
    @OrderColumn(name = "position")
    private List<Period> periods = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    private Member(UUID id, UUID personId, LocalDate memberSince, Instant recordedAt) {
        this.id = id;
        this.personId = personId;
        this.standing = Standing.ACTIVE;
        this.memberSince = memberSince;
        this.periods.add(Period.startingAt(recordedAt));
    }

    /** Member since the day of the decision, with a vote from the instant at which it was recorded. */
    public static Member admit(UUID id, UUID personId, LocalDate decidedOn, Instant recordedAt) {
        return new Member(id, personId, decidedOn, recordedAt);
    }

    public MemberChange.Admitted admitted() {
        return new MemberChange.Admitted(id, personId);
    }

    public MemberChange.Resigned resign(LocalDate today, Instant now) {
        end(Standing.RESIGNED, today, now);
        return new MemberChange.Resigned(id, personId);
    }

    /** A letter of that day is recorded; the vote ends with the recording, not with the letter. */
    public MemberChange.Resigned resignInWriting(LocalDate writtenOn, LocalDate today, Instant now) {
        requireNotAfter(today, "/writtenOn", writtenOn);
        return resign(today, now);
    }

    /** Only the majority of the board terminates, which it cannot delegate. */
    public MemberChange.Terminated terminate(RecordedDecision decision, LocalDate today, Instant now) {
        end(Standing.TERMINATED, today, now);
        this.decision = decision;
        return new MemberChange.Terminated(id, personId);
    }

    public MemberChange.Died recordDeath(LocalDate diedOn, LocalDate today, Instant now) {
        requireNotAfter(today, "/diedOn", diedOn);
        end(Standing.DECEASED, diedOn, now);
        return new MemberChange.Died(id, personId);
    }

    /** The person has another record, which has the vote from now on. */
    public MemberChange.Merged merge(Instant now) {
        endVote(Standing.MERGED, now);
        return new MemberChange.Merged(id, personId);
    }

    /** The same membership under the record that remained; the vote there begins when the other ended. */
    public static Member continuing(UUID id, UUID survivorId, Member merged, Instant now) {
        return new Member(id, survivorId, merged.memberSince, now);
    }

    public MemberChange.Continued continued() {
        return new MemberChange.Continued(id, personId);
    }

    /** Counts the membership from an earlier day, if it is one: the same human being was admitted then. */
    public Optional<MemberChange.Continued> countSince(LocalDate day) {
        if (!day.isBefore(memberSince)) {
            return Optional.empty();
        }
        memberSince = day;
        return Optional.of(continued());
    }

    /** However it ends, the vote ends at the recorded instant: nobody loses one that was cast before. */
    private void end(Standing end, LocalDate day, Instant now) {
        endVote(end, now);
        endedOn = day;
    }

    private void endVote(Standing end, Instant now) {
        requireActive();
        standing = end;
        periods.set(periods.size() - 1, periods.getLast().endingAt(now));
    }

    public void requireActive() {
        if (!isActive()) {
            throw new MemberNotActive(standing);
        }
    }

    private static void requireNotAfter(LocalDate today, String pointer, LocalDate day) {
        if (day.isAfter(today)) {
            throw new DayInTheFuture(pointer, day);
        }
    }

    public boolean isActive() {
        return standing == Standing.ACTIVE;
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

    public Standing standing() {
        return standing;
    }

    /** @param isSuspended whether the person is suspended at the instant that is asked about */
    public MemberStatus status(boolean isSuspended) {
        return switch (standing) {
            case ACTIVE -> isSuspended ? MemberStatus.SUSPENDED : MemberStatus.ACTIVE;
            case RESIGNED -> MemberStatus.RESIGNED;
            case TERMINATED -> MemberStatus.TERMINATED;
            case DECEASED -> MemberStatus.DECEASED;
            case MERGED -> MemberStatus.MERGED;
        };
    }

    public LocalDate memberSince() {
        return memberSince;
    }

    /** The day on which somebody left or died. */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** What allowed a termination. */
    public Optional<RecordedDecision> decision() {
        return Optional.ofNullable(decision);
    }

    public List<Period> periods() {
        return List.copyOf(periods);
    }
}
