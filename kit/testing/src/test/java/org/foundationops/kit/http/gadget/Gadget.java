package org.foundationops.kit.http.gadget;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** Something to create, read, change and list. */
@Entity
@Table(name = "gadget")
@SuppressWarnings("NullAway.Init")
class Gadget {

    @Id
    private UUID id;

    private String name;

    private @Nullable String note;

    @Embedded
    private Money price;

    private String color;

    private Instant recordedAt;

    @Version
    private long version;

    protected Gadget() {}

    Gadget(UUID id, NewGadget gadget, Instant recordedAt) {
        this.id = id;
        this.name = gadget.name();
        this.price = gadget.price();
        this.color = gadget.color().name();
        this.recordedAt = recordedAt;
    }

    long version() {
        return version;
    }

    void change(GadgetChanges changes) {
        this.name = changes.name();
        this.note = changes.note();
    }

    GadgetChanges changeable() {
        return new GadgetChanges(name, note);
    }

    GadgetView view() {
        return new GadgetView(id, name, note, price, NewGadget.Color.valueOf(color), recordedAt, version);
    }
}
