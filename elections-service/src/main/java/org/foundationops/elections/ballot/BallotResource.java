package org.foundationops.elections.ballot;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.identity.MayCall;

/** Casting, and the turnout. */
@Path("/v1/elections/{id}")
@Tag(name = "Ballots")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BallotResource {

    private final BallotService service;

    BallotResource(BallotService service) {
        this.service = service;
    }

    @POST
    @Path("/ballots")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "castBallot",
            summary = "Cast a ballot; for who is on the roll. The last one cast while voting is open counts")
    @APIResponse(responseCode = "200", description = "The ballot was cast, in place of an earlier one")
    public BallotReceipt cast(@PathParam("id") UUID id, @NotNull @Valid NewBallot ballot) {
        return service.cast(id, ballot);
    }

    @GET
    @Path("/turnout")
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getTurnout", summary = "Read how many have voted, the only figure before closing")
    @APIResponse(responseCode = "200", description = "The turnout")
    public TurnoutView turnout(@PathParam("id") UUID id) {
        return service.turnout(id);
    }
}
