package org.foundationops.elections.castbox;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foundationops.kit.problem.NotFound;

/** Serves what belongs to this process; everything else is not there. The manifest is everywhere. */
@Provider
@Priority(Priorities.AUTHENTICATION - 200)
public class ProcessFilter implements ContainerRequestFilter {

    private final BoxProcess process;

    @Context
    ResourceInfo resource;

    ProcessFilter(@ConfigProperty(name = "foundation.ballotbox.process") BoxProcess process) {
        this.process = process;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!serves(resource.getResourceClass())) {
            throw new NotFound("Nothing is at this address.");
        }
    }

    boolean serves(Class<?> matched) {
        boolean isOfTheBox = matched.isAnnotationPresent(BallotBoxRoutes.class);
        return switch (process) {
            case ALL -> true;
            case SERVICE -> !isOfTheBox;
            case CASTING -> isOfTheBox || matched == ManifestResource.class;
        };
    }
}
