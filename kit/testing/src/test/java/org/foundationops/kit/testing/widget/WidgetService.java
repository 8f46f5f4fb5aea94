package org.foundationops.kit.testing.widget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.foundationops.kit.audit.Audit;
import org.foundationops.kit.audit.AuditEntry;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.id.UuidV7;
import org.foundationops.kit.messages.Outbox;
import org.foundationops.kit.messages.OutgoingMessage;
import org.foundationops.kit.testing.widget.domain.Widget;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** Commands about widgets. */
@ApplicationScoped
public class WidgetService {

    private static final String NOUN = "widget";

    private final WidgetRepository widgets;
    private final Outbox outbox;
    private final Audit audit;
    private final TransactionTime time;

    WidgetService(WidgetRepository widgets, Outbox outbox, Audit audit, TransactionTime time) {
        this.widgets = widgets;
        this.outbox = outbox;
        this.audit = audit;
        this.time = time;
    }

    @Transactional
    public Widget make(NewWidget request) {
        Widget widget = new Widget(UuidV7.next(), request.name(), request.price(), time.now());
        widgets.persist(widget);
        record(widget, "made");
        return widget;
    }

    @Transactional
    public Widget rename(UUID id, @Nullable IfMatch ifMatch, UnaryOperator<WidgetName> edit) {
        Widget widget = widgets.get(id);
        IfMatch.require(ifMatch, widget.version());
        widget.rename(edit.apply(new WidgetName(widget.name())).name());
        record(widget, "renamed");
        return widget;
    }

    @Transactional
    public Widget sell(UUID id) {
        Widget widget = widgets.get(id);
        widget.sell();
        record(widget, "sold");
        return widget;
    }

    private void record(Widget widget, String participle) {
        widgets.flush(); // gives the version
        outbox.publish(new OutgoingMessage(
                "foundation.grants.widget." + participle + ".v1",
                NOUN,
                widget.id(),
                widget.version(),
                WidgetState.of(widget)));
        audit.record(AuditEntry.of(participle, NOUN, widget.id())
                .with("status", widget.status().name()));
    }
}
