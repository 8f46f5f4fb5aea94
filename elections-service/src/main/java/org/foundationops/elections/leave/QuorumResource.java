package org.foundationops.elections.leave;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.motion.domain.Electors;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.time.TransactionTime;

/** The quorum of a body as it is now. */
@Path("/v1/bodies/{id}/quorum")
@Tag(name = "Bodies")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class QuorumResource {

    private final BodyRepository bodies;
    private final OnLeave onLeave;
    private final TransactionTime time;

    QuorumResource(BodyRepository bodies, OnLeave onLeave, TransactionTime time) {
        this.bodies = bodies;
        this.onLeave = onLeave;
        this.time = time;
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getQuorum", summary = "Read how many of a body must be present now, and why")
    @APIResponse(responseCode = "200", description = "More than half of the authorised number less those on leave")
    public QuorumView get(@PathParam("id") UUID id) {
        Instant now = time.now();
        int authorised = bodies.require(id).authorisedNumberAt(now);
        int away = onLeave.of(id, now).size();
        int base = authorised - away;
        return new QuorumView(authorised, away, base, Electors.majorityOf(base));
    }
}
