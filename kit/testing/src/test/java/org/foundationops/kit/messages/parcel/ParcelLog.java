package org.foundationops.kit.messages.parcel;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.foundationops.kit.messages.IncomingMessage;
import org.foundationops.kit.messages.MessageHandler;
import org.foundationops.kit.messages.Subscription;
import org.foundationops.kit.sql.Sql;
import org.jboss.logging.MDC;

/** Writes down each time it is called, so that a second time would show. */
@ApplicationScoped
class ParcelLog implements MessageHandler {

    private final Sql sql;

    ParcelLog(Sql sql) {
        this.sql = sql;
    }

    @Override
    public String name() {
        return "parcel-log";
    }

    @Override
    public Set<Subscription> subscriptions() {
        return Set.of(new Subscription("foundation.events.v1", "parcel"));
    }

    @Override
    public void handle(IncomingMessage message) {
        sql.run(
                "insert into parcel_call (parcel_id, version, trace_id, log_trace_id) values (?, ?, ?, ?)",
                message.aggregateId(),
                message.version(),
                Span.current().getSpanContext().getTraceId(),
                String.valueOf(MDC.get("traceId")));
    }
}
