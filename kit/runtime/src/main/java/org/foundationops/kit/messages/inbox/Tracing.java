package org.foundationops.kit.messages.inbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foundationops.kit.messages.IncomingMessage;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Carries the trace of the change that a message tells of into its handling, and into every log line about it. */
@ApplicationScoped
class Tracing {

    private static final TextMapGetter<String> TRACEPARENT = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(String carrier) {
            return List.of("traceparent");
        }

        @Override
        public @Nullable String get(@Nullable String carrier, String key) {
            return key.equals("traceparent") ? carrier : null;
        }
    };

    private final Tracer tracer;

    Tracing(Tracer tracer) {
        this.tracer = tracer;
    }

    void handle(Step.Work work) {
        IncomingMessage message = work.message();
        Span span = tracer.spanBuilder(work.handler().name() + " process")
                .setParent(origin(work.delivery().traceparent()))
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", message.topic())
                .setAttribute("messaging.message.id", message.id().toString())
                .setAttribute("messaging.kafka.message.key", message.key())
                .startSpan();
        Map<String, @Nullable Object> before = correlate(Map.of(
                "traceId", span.getSpanContext().getTraceId(),
                "spanId", span.getSpanContext().getSpanId(),
                "messageId", message.id().toString(),
                "messageKey", message.key(),
                "handler", work.handler().name()));
        try (Scope scope = span.makeCurrent()) {
            work.handler().handle(message);
        } catch (RuntimeException failure) {
            span.setStatus(StatusCode.ERROR);
            throw failure;
        } finally {
            before.forEach(Tracing::put);
            span.end();
        }
    }

    private static Context origin(@Nullable String traceparent) {
        return traceparent == null
                ? Context.root()
                : W3CTraceContextPropagator.getInstance().extract(Context.root(), traceparent, TRACEPARENT);
    }

    private static Map<String, @Nullable Object> correlate(Map<String, String> values) {
        Map<String, @Nullable Object> before = new HashMap<>();
        values.forEach((name, value) -> {
            before.put(name, MDC.get(name));
            MDC.put(name, value);
        });
        return before;
    }

    private static void put(String name, @Nullable Object value) {
        if (value == null) {
            MDC.remove(name);
        } else {
            MDC.put(name, value);
        }
    }
}
