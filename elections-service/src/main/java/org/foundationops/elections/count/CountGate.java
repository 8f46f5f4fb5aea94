package org.foundationops.elections.count;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.foundationops.elections.count.domain.TooManyCounts;
import org.foundationops.kit.http.limit.Places;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerResponseFilter;

/**
 * Lets in as many counts as may be at work, before their bodies are read: what waits outside holds no memory. A place is
 * free again when the answer begins.
 */
@Provider
@CountsInTurn
@Priority(Priorities.ENTITY_CODER - 100)
public class CountGate implements ResteasyReactiveContainerRequestFilter, ResteasyReactiveContainerResponseFilter {

    private final CountLimits limits;
    private final Places places;

    CountGate(CountLimits limits) {
        this.limits = limits;
        this.places = new Places("foundation.count-place", limits.atOnce());
    }

    int freePlaces() {
        return places.free();
    }

    @Override
    public void filter(ResteasyReactiveContainerRequestContext request) {
        refuseAnnounced(request);
        if (!places.take(request, Duration.ZERO)) {
            throw new TooManyCounts(limits.atOnce());
        }
        request.setEntityStream(new ArrivingBody(request.getEntityStream(), CountLimits.BODY_BYTES, limits.arrival()));
        // An answer is never stored: the same ballots give the same answer again.
        request.getHeaders().remove("Idempotency-Key");
    }

    @Override
    public void filter(ResteasyReactiveContainerRequestContext request, ContainerResponseContext answer) {
        places.giveBack(request);
    }

    private static void refuseAnnounced(ContainerRequestContext request) {
        String announced = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null
                && announced.matches("[0-9]{1,18}")
                && Long.parseLong(announced) > CountLimits.BODY_BYTES) {
            throw ArrivingBody.tooLarge(CountLimits.BODY_BYTES);
        }
    }
}
