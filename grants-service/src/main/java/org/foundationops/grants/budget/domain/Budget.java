package org.foundationops.grants.budget.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foundationops.grants.decision.domain.RecordedDecision;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What a body gives to which purpose in a fiscal year, in one currency. */
@Entity
@Table(name = "budget")
public class Budget {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID bodyId;
    private int fiscalYear;
    private String currency;
    private String title;

    @Enumerated(EnumType.STRING)
    private BudgetStatus status;

    private Instant createdAt;
    private @Nullable RecordedDecision decision;

    @OneToMany(cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
    @JoinColumn(name = "budget_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<BudgetLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Budget() {}

    private Budget(UUID id, UUID bodyId, int fiscalYear, Currency currency, String title, Instant now) {
        this.id = id;
        this.bodyId = bodyId;
        this.fiscalYear = fiscalYear;
        this.currency = currency.getCurrencyCode();
        this.title = title;
        this.status = BudgetStatus.DRAFT;
        this.createdAt = now;
    }

    /** Every line has a code of its own and a positive amount in the budget's currency. */
    public static Budget draft(
            UUID id,
            UUID bodyId,
            int fiscalYear,
            Currency currency,
            String title,
            List<PlannedLine> planned,
            Instant now) {
        requireUsable(planned, currency);
        Budget budget = new Budget(id, bodyId, fiscalYear, currency, title, now);
        for (PlannedLine line : planned) {
            budget.lines.add(new BudgetLine(line, budget.lines.size()));
        }
        return budget;
    }

    public BudgetChange.Drafted drafted() {
        return new BudgetChange.Drafted(id);
    }

    /** The body adopts its budget; the money of each line is allotted from then on. */
    public BudgetChange.Adopted adopt(RecordedDecision adoption) {
        adoption.requireOf(bodyId);
        if (status != BudgetStatus.DRAFT) {
            throw new BudgetNotDraft();
        }
        status = BudgetStatus.ADOPTED;
        decision = adoption;
        return new BudgetChange.Adopted(
                id,
                lines.stream()
                        .map(line -> new BudgetChange.Allotment(line.id(), planned(line)))
                        .toList());
    }

    /** Money can be spent only once the body has adopted the budget. */
    public void requireAdopted() {
        if (status != BudgetStatus.ADOPTED) {
            throw new BudgetNotAdopted();
        }
    }

    public Money planned(BudgetLine line) {
        return new Money(line.plannedMinor(), currency());
    }

    private static void requireUsable(List<PlannedLine> planned, Currency currency) {
        List<FieldError> errors = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (int at = 0; at < planned.size(); at++) {
            PlannedLine line = planned.get(at);
            if (!codes.add(line.code())) {
                errors.add(new FieldError("/lines/" + at + "/code", "is there already"));
            }
            if (!line.amount().currency().equals(currency)) {
                errors.add(new FieldError("/lines/" + at + "/allotted/currency", "must be " + currency));
            }
            if (!line.amount().isPositive()) {
                errors.add(new FieldError("/lines/" + at + "/allotted/amount", "must be positive"));
            }
        }
        if (!errors.isEmpty()) {
            throw new BudgetLinesUnusable(errors);
        }
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

    public int fiscalYear() {
        return fiscalYear;
    }

    public Currency currency() {
        return Currency.getInstance(currency);
    }

    public String title() {
        return title;
    }

    public BudgetStatus status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<RecordedDecision> decision() {
        return Optional.ofNullable(decision);
    }

    public List<BudgetLine> lines() {
        return List.copyOf(lines);
    }
}
