package org.foundationops.elections.castbox;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.data.LinkData;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingResult;
import io.opentelemetry.semconv.UrlAttributes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.regex.Pattern;

/** Traces no registration, cast or look at the log, whatever the client asks for; else as always. */
@Singleton
public class SilentSampler implements Sampler {

    private static final Pattern SILENT = Pattern.compile(".*/elections/[^/]+/(casts|registration|log)(/.*)?");

    private final Sampler otherwise = Sampler.parentBased(Sampler.alwaysOn());

    @Override
    public SamplingResult shouldSample(
            Context parent, String traceId, String name, SpanKind kind, Attributes attributes, List<LinkData> links) {
        String path = attributes.get(UrlAttributes.URL_PATH);
        return path != null && SILENT.matcher(path).matches()
                ? SamplingResult.drop()
                : otherwise.shouldSample(parent, traceId, name, kind, attributes, links);
    }

    @Override
    public String getDescription() {
        return "all but registration, casts and the log";
    }
}
