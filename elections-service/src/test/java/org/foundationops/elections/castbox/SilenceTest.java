package org.foundationops.elections.castbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import io.opentelemetry.semconv.UrlAttributes;
import jakarta.enterprise.inject.spi.CDI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.foundationops.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Requests to cast and to read the log leave nothing that tells one from the other. */
@ServiceTest
class SilenceTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final Context FROM_A_TRACED_CLIENT = Context.root()
            .with(Span.wrap(SpanContext.createFromRemoteParent(
                    TRACE, "00f067aa0ba902b7", TraceFlags.getSampled(), TraceState.getDefault())));

    @Test
    void noMetricIsAboutThem() {
        BoxScene scene = BoxScene.open();
        scene.accepted(scene.voter(), 1);
        given().get(scene.path("/log/head")).then().statusCode(200);
        given().get("/v1/elections").then().statusCode(200);

        Set<String> measured = CDI.current().select(MeterRegistry.class).get().getMeters().stream()
                .map(meter -> meter.getId().getTag("uri"))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        assertThat(measured)
                .contains("/v1/elections")
                .noneMatch(uri -> uri.contains("/casts")
                        || uri.contains("/log")
                        || uri.contains(scene.id().toString()));
    }

    @Test
    void noTraceIsAboutThemWhateverTheClientAsksFor() {
        for (String path : List.of("/casts", "/log/head", "/log/inclusion", "/registration")) {
            assertThat(decision("/v1/elections/" + UUID.randomUUID() + path)).isEqualTo(SamplingDecision.DROP);
        }
        assertThat(decision("/v1/elections/" + UUID.randomUUID())).isEqualTo(SamplingDecision.RECORD_AND_SAMPLE);
    }

    private static SamplingDecision decision(String path) {
        Sampler sampler = CDI.current().select(Sampler.class).get();
        return sampler.shouldSample(
                        FROM_A_TRACED_CLIENT,
                        TRACE,
                        "POST",
                        SpanKind.SERVER,
                        Attributes.of(UrlAttributes.URL_PATH, path),
                        List.of())
                .getDecision();
    }
}
