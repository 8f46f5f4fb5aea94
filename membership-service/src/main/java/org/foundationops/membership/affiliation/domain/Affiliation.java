package org.foundationops.membership.affiliation.domain;

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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foundationops.membership.period.domain.Period;

/** What a person is to an organisation, with every time in which they were, are or will be. */
@Entity
@Table(name = "affiliation")
public class Affiliation {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID personId;
    private UUID organisationId;

    @Enumerated(EnumType.STRING)
    private AffiliationKind kind;

    @ElementCollection
    @CollectionTable(name = "affiliation_period", joinColumns = @JoinColumn(name = "affiliation_id"))
    @OrderColumn(name = "position")
    private List<Period> periods = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Affiliation() {}

    /** Has no time yet. */
    public Affiliation(UUID id, UUID personId, UUID organisationId, AffiliationKind kind) {
        this.id = id;
        this.personId = personId;
        this.organisationId = organisationId;
        this.kind = kind;
    }

    /** Adds a time, which may lie in the past or be announced, and touches no other. */
    public AffiliationChange.Begun begin(Period period) {
        Times.requireOrder(period);
        if (periods.stream().anyMatch(each -> Times.overlap(each, period))) {
            throw new AffiliationOverlaps();
        }
        replace(Times.united(periods, List.of(period)));
        return new AffiliationChange.Begun(id);
    }

    /** Ends the last time, at a moment that may have passed or is announced; what is over stays as it is. */
    public AffiliationChange.Ended end(Instant end, Instant now) {
        requireNotOver(now);
        Period last = periods.getLast();
        Period ended = new Period(last.from(), end, last.recordedAt());
        Times.requireOrder(ended);
        periods.set(periods.size() - 1, ended);
        return new AffiliationChange.Ended(id);
    }

    public void requireNotOver(Instant now) {
        if (periods.isEmpty() || Times.isOver(periods.getLast(), now)) {
            throw new AffiliationEnded();
        }
    }

    public AffiliationChange.Moved moveTo(UUID survivorId) {
        personId = survivorId;
        return new AffiliationChange.Moved(id);
    }

    /** Takes over the times of the same affiliation of a merged person. */
    public AffiliationChange.Moved takeOver(Affiliation merged) {
        replace(Times.united(periods, merged.periods));
        return new AffiliationChange.Moved(id);
    }

    /** Its times are those of another affiliation now. */
    public AffiliationChange.Merged giveUp() {
        periods.clear();
        return new AffiliationChange.Merged(id);
    }

    /** Where an erased person belonged, nobody needs to know. */
    public AffiliationChange.Erased erase() {
        periods.clear();
        return new AffiliationChange.Erased(id);
    }

    private void replace(List<Period> all) {
        for (int i = 0; i < all.size(); i++) {
            if (i < periods.size()) {
                periods.set(i, all.get(i));
            } else {
                periods.add(all.get(i));
            }
        }
        periods.subList(all.size(), periods.size()).clear();
    }

    /** Valid then and recorded by then. */
    public boolean isValidAt(Instant instant) {
        return periods.stream().anyMatch(period -> period.covers(instant));
    }

    public boolean isOf(UUID person) {
        return personId.equals(person);
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

    public UUID organisationId() {
        return organisationId;
    }

    public AffiliationKind kind() {
        return kind;
    }

    public List<Period> periods() {
        return List.copyOf(periods);
    }
}
