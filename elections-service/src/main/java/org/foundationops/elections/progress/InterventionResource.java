package org.foundationops.elections.progress;

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
import org.foundationops.elections.ballot.FollowedByBox;
import org.foundationops.elections.election.ElectionView;
import org.foundationops.elections.election.Officers;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.identity.MayCall;

/** What an officer may do to a vote beside the timetable, always with a reason. */
@Path("/v1/elections/{id}")
@Tag(name = "Elections")
@RunOnVirtualThread
@FollowedByBox
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InterventionResource {

    private final InterventionService service;

    InterventionResource(InterventionService service) {
        this.service = service;
    }

    @POST
    @Path("/extension")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(
            operationId = "extendVoting",
            summary = "Move the end of voting: later only, and before it comes; nothing else can be moved")
    @APIResponse(responseCode = "200", description = "The election with its new end of voting")
    public ElectionView extend(@PathParam("id") UUID id, @NotNull @Valid NewExtension extension) {
        return service.extend(id, extension);
    }

    @POST
    @Path("/annulment")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(
            operationId = "annulElection",
            summary = "Declare an election void, in VOTING or CLOSED",
            description =
                    "Nobody is seated, the roll and the ballots stay as evidence, and the seats can be offered by"
                            + " another election at once. From the count on only the body can make it void, by refusing to ratify.")
    @APIResponse(responseCode = "200", description = "The election in VOID")
    public ElectionView annul(@PathParam("id") UUID id, @NotNull @Valid NewAnnulment annulment) {
        return service.annul(id, annulment);
    }
}
