package org.foundationops.kit.http.limit;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.problem.Overloaded;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerResponseFilter;

/**
 * Bounds the requests at work: virtual threads would queue for a connection without end and time out together. A
 * request has its place from when its body is there until its answer begins, so that nobody can hold one by sending or
 * reading slowly.
 */
@Provider
@Priority(Priorities.ENTITY_CODER + 100)
public class Bulkhead implements ResteasyReactiveContainerRequestFilter, ResteasyReactiveContainerResponseFilter {

    private static final long RETRY_SECONDS = 1;

    private final Places places;
    private final Duration patience;

    Bulkhead(
            @ConfigProperty(name = "foundation.http.concurrent-requests") int places,
            @ConfigProperty(name = "foundation.http.wait-for-place") Duration patience) {
        this.places = new Places("foundation.place", places);
        this.patience = patience;
    }

    @Override
    public void filter(ResteasyReactiveContainerRequestContext request) {
        if (!places.take(request, patience)) {
            throw new Overloaded("Too many requests are at work at this moment.", RETRY_SECONDS);
        }
    }

    @Override
    public void filter(ResteasyReactiveContainerRequestContext request, ContainerResponseContext answer) {
        places.giveBack(request);
    }
}
