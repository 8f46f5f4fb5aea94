package org.foundationops.kit.testing.widget;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.kit.money.Money;
import org.foundationops.kit.testing.widget.domain.Widget;
import org.foundationops.kit.testing.widget.domain.WidgetStatus;

/** A widget as the API shows it. */
@Schema(examples = """
        {"id": "01920000-0000-7000-8000-000000000001", "name": "lever",
         "price": {"amount": "2200.00", "currency": "USD"}, "status": "NEW", "createdAt": "2026-01-01T00:00:00Z"}""")
public record WidgetView(
        UUID id,
        String name,
        Money price,
        WidgetStatus status,
        Instant createdAt,
        @JsonIgnore long version) implements Versioned {

    static WidgetView of(Widget widget) {
        return new WidgetView(
                widget.id(), widget.name(), widget.price(), widget.status(), widget.createdAt(), widget.version());
    }
}
