package org.foundationops.elections.result;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.elections.election.ElectionView;
import org.foundationops.elections.election.Officers;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.identity.MayCall;

/** The count, the decision on it, and its publication. */
@Path("/v1/elections/{id}")
@Tag(name = "Results")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ResultResource {

    private final ResultService service;

    ResultResource(ResultService service) {
        this.service = service;
    }

    @POST
    @Path("/count")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(operationId = "countBallots", summary = "Open the ballot box and count")
    @APIResponse(responseCode = "200", description = "The election in COUNTED; the result is not public yet")
    public ElectionView count(@PathParam("id") UUID id) {
        return service.count(id);
    }

    @POST
    @Path("/ratification")
    @Idempotent
    @MayCall(Officers.SECRETARY)
    @Operation(
            operationId = "ratifyCount",
            summary = "Record the body's decision on the count; a refused one makes the election void")
    @APIResponse(responseCode = "200", description = "The election in RATIFIED, or VOID")
    public ElectionView ratify(@PathParam("id") UUID id, @NotNull @Valid NewRatification ratification) {
        return service.ratify(id, ratification);
    }

    @POST
    @Path("/publication")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(
            operationId = "publishResult",
            summary = "Publish the result; the winners' terms start, and their predecessors' end with them")
    @APIResponse(responseCode = "200", description = "The election in PUBLISHED, with its winners")
    public ElectionView publish(@PathParam("id") UUID id) {
        return service.publish(id);
    }

    @POST
    @Path("/disclosure")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(
            operationId = "confirmDisclosure",
            summary = "Confirm that the ballots are opened although they are few, between closing and count",
            description =
                    "Of an election with publishLevel FULL and fewer than 50 ballots, or any level and fewer than 5."
                            + " In a small election nearly every full ranking is unique, so that a published ballot tells who"
                            + " cast it to whoever knows a part of it. Who does not confirm it can declare the election void.")
    @APIResponse(responseCode = "200", description = "The election")
    public ElectionView disclose(@PathParam("id") UUID id, @NotNull @Valid NewDisclosure disclosure) {
        return service.confirmDisclosure(id, disclosure);
    }
}
