package org.foundationops.membership.member.domain;

import jakarta.persistence.CollectionTable;
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
import org.foundationops.membership.period.domain.Period;

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
    private MemberStatus status;

    private LocalDate memberSince;

    @ElementCollection
    @CollectionTable(name = "member_period", joinColumns = @JoinColumn(name = "member_id"))
    @OrderColumn(name = "position")
    private List<Period> periods = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    private Member(UUID id, UUID personId, LocalDate memberSince, Instant recordedAt) {
        this.id = id;
        this.personId = personId;
        this.status = MemberStatus.ACTIVE;
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

    public MemberChange.Resigned resign(Instant now) {
        requireActive();
        status = MemberStatus.RESIGNED;
        endVote(now);
        return new MemberChange.Resigned(id, personId);
    }

    /** The person has another record, which has the vote from now on. */
    public MemberChange.Merged merge(Instant now) {
        requireActive();
        status = MemberStatus.MERGED;
        endVote(now);
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

    private void requireActive() {
        if (status != MemberStatus.ACTIVE) {
            throw new MemberNotActive(status);
        }
    }

    private void endVote(Instant now) {
        periods.set(periods.size() - 1, periods.getLast().endingAt(now));
    }

    public boolean isActive() {
        return status == MemberStatus.ACTIVE;
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

    public MemberStatus status() {
        return status;
    }

    public LocalDate memberSince() {
        return memberSince;
    }

    public List<Period> periods() {
        return List.copyOf(periods);
    }
}
