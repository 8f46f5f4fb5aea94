package org.foundationops.kit.testing.widget.domain;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.money.Money;

/** Something to sell. */
@Entity
public class Widget {

    @Id
    private UUID id;

    private String name;

    @Embedded
    private Money price;

    @Enumerated(EnumType.STRING)
    private WidgetStatus status;

    private Instant createdAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills the fields
    protected Widget() {}

    public Widget(UUID id, String name, Money price, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.price = price;
        this.status = WidgetStatus.NEW;
        this.createdAt = createdAt;
    }

    public WidgetSold sell() {
        if (status == WidgetStatus.SOLD) {
            throw new WidgetSoldAlready(name);
        }
        status = WidgetStatus.SOLD;
        return new WidgetSold(id);
    }

    public void rename(String newName) {
        name = newName;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Money price() {
        return price;
    }

    public WidgetStatus status() {
        return status;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }
}
