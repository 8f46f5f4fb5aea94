package org.foundationops.kit.identity;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets a request pass to a resource method only if {@link MayCall} says that the caller may call it. */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class MayCallFilter implements ContainerRequestFilter {

    private final Map<Method, MayCallRule> rules = new ConcurrentHashMap<>();
    private final Caller caller;

    @Context
    ResourceInfo resource;

    MayCallFilter(Caller caller) {
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        rules.computeIfAbsent(resource.getResourceMethod(), MayCallRule::of).check(caller);
    }
}
