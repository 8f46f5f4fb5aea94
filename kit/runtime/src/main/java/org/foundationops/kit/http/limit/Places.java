package org.foundationops.kit.http.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

/** Places for requests at work. Each request gives its place back once: when its answer begins, or its caller has gone. */
public final class Places {

    private final String name;
    private final Semaphore places;

    /** @param name of the property of a request that holds its place; no two of an application share it */
    public Places(String name, int count) {
        this.name = name;
        this.places = new Semaphore(count, true);
    }

    public int free() {
        return places.availablePermits();
    }

    /**
     * Takes a place for the request.
     *
     * @return whether there was one within that time
     */
    public boolean take(ResteasyReactiveContainerRequestContext request, Duration patience) {
        if (!acquire(patience)) {
            return false;
        }
        AtomicBoolean isTaken = new AtomicBoolean(true);
        request.setProperty(name, isTaken);
        // For a request whose answer never begins, e.g. since the caller has gone.
        ((ResteasyReactiveRequestContext) request.getServerRequestContext())
                .registerCompletionCallback(failure -> giveBack(isTaken));
        return true;
    }

    public void giveBack(ResteasyReactiveContainerRequestContext request) {
        if (request.getProperty(name) instanceof AtomicBoolean isTaken) {
            giveBack(isTaken);
        }
    }

    private void giveBack(AtomicBoolean isTaken) {
        if (isTaken.getAndSet(false)) {
            places.release();
        }
    }

    private boolean acquire(Duration patience) {
        try {
            return places.tryAcquire() || places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
