package org.foundationops.kit.http.limit;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.problem.Overloaded;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;

/** Bounds the requests at work: virtual threads would queue for a connection without end and time out together. */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
public class Bulkhead implements ResteasyReactiveContainerRequestFilter {

    private static final long RETRY_SECONDS = 1;

    private final Semaphore places;
    private final Duration patience;

    Bulkhead(
            @ConfigProperty(name = "foundation.http.concurrent-requests") int places,
            @ConfigProperty(name = "foundation.http.wait-for-place") Duration patience) {
        this.places = new Semaphore(places, true);
        this.patience = patience;
    }

    @Override
    public void filter(ResteasyReactiveContainerRequestContext request) {
        if (!hasPlace()) {
            throw new Overloaded("Too many requests are at work at this moment.", RETRY_SECONDS);
        }
        ((ResteasyReactiveRequestContext) request.getServerRequestContext())
                .registerCompletionCallback(failure -> places.release());
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire() || places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
