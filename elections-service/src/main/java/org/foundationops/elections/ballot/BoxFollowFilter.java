package org.foundationops.elections.ballot;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.UUID;

/** Runs when the transaction of the request has ended: only what is committed may reach the box. */
@Provider
@FollowedByBox
public class BoxFollowFilter implements ContainerResponseFilter {

    private final BoxUpkeep upkeep;

    BoxFollowFilter(BoxUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatusInfo().getFamily() == Response.Status.Family.SUCCESSFUL) {
            upkeep.follow(
                    UUID.fromString(request.getUriInfo().getPathParameters().getFirst("id")));
        }
    }
}
