package org.foundationops.grants.budget.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** One purpose of a budget and the money planned for it. What it has now, the ledger says. */
@Entity
@Table(name = "budget_line")
public class BudgetLine {

    @Id
    private UUID id;

    private int position;
    private String code;
    private String name;
    private long plannedMinor;

    @SuppressWarnings("NullAway.Init")
    protected BudgetLine() {}

    BudgetLine(PlannedLine planned, int position) {
        this.id = planned.id();
        this.position = position;
        this.code = planned.code();
        this.name = planned.name();
        this.plannedMinor = planned.amount().minorUnits();
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    long plannedMinor() {
        return plannedMinor;
    }
}
