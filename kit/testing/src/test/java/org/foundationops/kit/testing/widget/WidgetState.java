package org.foundationops.kit.testing.widget;

import java.util.UUID;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.testing.widget.domain.Widget;
import org.foundationops.kit.testing.widget.domain.WidgetStatus;

/** A widget as messages tell of it. */
record WidgetState(UUID id, long version, String name, Money price, WidgetStatus status) {

    static WidgetState of(Widget widget) {
        return new WidgetState(widget.id(), widget.version(), widget.name(), widget.price(), widget.status());
    }
}
