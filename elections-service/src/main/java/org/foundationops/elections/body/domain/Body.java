package org.foundationops.elections.body.domain;

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
import java.util.UUID;
import org.foundationops.elections.decision.domain.RecordedDecision;
import org.jspecify.annotations.Nullable;

/** A body whose seats are filled by elections. */
@Entity
@Table(name = "body")
public class Body {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    @Column(name = "authorised_number")
    private int authorisedNumber;

    @Column(name = "ratifying_body_id")
    private @Nullable UUID ratifyingBodyId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "bootstrapped_at")
    private @Nullable Instant bootstrappedAt;

    @Column(name = "decision_reference")
    private @Nullable String decisionReference;

    @Column(name = "decided_on")
    private @Nullable LocalDate decidedOn;

    @ElementCollection
    @CollectionTable(name = "body_size", joinColumns = @JoinColumn(name = "body_id"))
    @OrderColumn(name = "position")
    private List<BodySize> sizes = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Body() {}

    public Body(UUID id, String name, BodyKind kind, Stagger stagger, Instant now) {
        this(id, name, kind, stagger, null, now);
    }

    /** @param ratifyingBodyId the board that ratifies its elections, which a board does itself */
    public Body(UUID id, String name, BodyKind kind, Stagger stagger, @Nullable UUID ratifyingBodyId, Instant now) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.authorisedNumber = stagger.number();
        this.ratifyingBodyId = ratifyingBodyId;
        this.createdAt = now;
        this.sizes.add(new BodySize(now, stagger, now, null, null));
    }

    /** The import of the first holders, by the decision that elected them; a body has one. */
    public BodyBootstrapped bootstrap(String reference, LocalDate decidedOn, List<Cohort> seats, Instant now) {
        if (bootstrappedAt != null) {
            throw new BodyAlreadyBootstrapped(name, bootstrappedAt);
        }
        if (seats.size() != authorisedNumber) {
            throw new SeatsDoNotMatchAuthorisedNumber(seats.size(), authorisedNumber);
        }
        Stagger given = Stagger.ofCohorts(seats);
        if (!given.equals(sizeAt(now).stagger())) {
            throw new CohortsDoNotMatchStagger(given, sizeAt(now).stagger());
        }
        this.bootstrappedAt = now;
        this.decisionReference = reference;
        this.decidedOn = decidedOn;
        return new BodyBootstrapped(id, reference, decidedOn, now);
    }

    /** The board sets how many seats it has; that never ends a running term. */
    public BodyResized resize(Stagger stagger, Instant from, RecordedDecision decision, Instant now) {
        if (bootstrappedAt == null) {
            throw new BodyNotBootstrapped(name);
        }
        BodySize last = sizes.getLast();
        Instant earliest = last.from().isBefore(now) ? now : last.from().plusMillis(1);
        if (from.isBefore(earliest)) {
            throw new SizeTooEarly(from, earliest);
        }
        if (last.stagger().equals(stagger)) {
            throw new SizeUnchanged(stagger);
        }
        sizes.add(new BodySize(from, stagger, now, decision.minuteReference(), decision.decidedOn()));
        return new BodyResized(id, last.stagger(), stagger, from);
    }

    /** A size that was announced holds now. */
    public void sizeHolds(Instant now) {
        this.authorisedNumber = authorisedNumberAt(now);
    }

    /** How many seats there are at the instant, whether that was told already or not. */
    public int authorisedNumberAt(Instant at) {
        return sizeAt(at).stagger().number();
    }

    /** How many seats there are at the instant; before the first size that one. */
    public BodySize sizeAt(Instant at) {
        return sizes.stream()
                .filter(size -> !size.from().isAfter(at))
                .reduce((earlier, later) -> later)
                .orElseGet(sizes::getFirst);
    }

    /** All that held, hold and will hold, in their order. */
    public List<BodySize> sizes() {
        return List.copyOf(sizes);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public BodyKind kind() {
        return kind;
    }

    /** The board that ratifies its elections and keeps its books; absent for a board, which does so itself. */
    public @Nullable UUID ratifyingBodyId() {
        return ratifyingBodyId;
    }

    /** The number that was told last: a change is told at the instant from which it holds. */
    public int authorisedNumber() {
        return authorisedNumber;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public @Nullable Instant bootstrappedAt() {
        return bootstrappedAt;
    }

    public @Nullable String decisionReference() {
        return decisionReference;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }
}
