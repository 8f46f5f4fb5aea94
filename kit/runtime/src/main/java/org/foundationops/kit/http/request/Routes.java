package org.foundationops.kit.http.request;

import jakarta.inject.Singleton;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;

/** All resource methods, each looked at when it is first called. */
@Singleton
public class Routes {

    /** The key is one object per method for the life of the service, so identity is enough and no method is hashed. */
    private final ConcurrentMap<ResteasyReactiveResourceInfo, Route> known = new ConcurrentHashMap<>();

    private final int bodyLimit;

    Routes(@ConfigProperty(name = "foundation.http.body-limit") int bodyLimit) {
        this.bodyLimit = bodyLimit;
    }

    public Route of(ResteasyReactiveResourceInfo resource) {
        // A plain get first: computeIfAbsent locks for keys that are there already.
        Route route = known.get(resource);
        return route == null ? known.computeIfAbsent(resource, key -> new Route(key.getMethod(), bodyLimit)) : route;
    }
}
