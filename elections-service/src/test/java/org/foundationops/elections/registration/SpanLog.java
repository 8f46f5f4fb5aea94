package org.foundationops.elections.registration;

import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The paths of all requests of which a trace was made. */
@ApplicationScoped
public class SpanLog implements SpanProcessor {

    private final List<String> paths = new CopyOnWriteArrayList<>();

    List<String> paths() {
        return List.copyOf(paths);
    }

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        String path = span.getAttribute(io.opentelemetry.api.common.AttributeKey.stringKey("url.path"));
        if (path != null) {
            paths.add(path);
        }
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
