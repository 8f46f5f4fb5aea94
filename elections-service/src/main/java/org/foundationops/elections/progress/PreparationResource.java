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
import org.foundationops.elections.election.ElectionView;
import org.foundationops.elections.election.Officers;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.identity.MayCall;

/** What an officer decides before registration opens, always with a reason. */
@Path("/v1/elections/{id}")
@Tag(name = "Elections")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PreparationResource {

    private final PreparationService service;

    PreparationResource(PreparationService service) {
        this.service = service;
    }

    @POST
    @Path("/roll-confirmation")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(
            operationId = "confirmSmallRoll",
            summary = "Confirm that an election is held over a small roll, before registration opens",
            description =
                    "Needed below 5 voters, and below 50 with publishLevel FULL: in a small election nearly every full"
                            + " ranking is unique, so that what is published may tell who voted how. The roll says why it is needed.")
    @APIResponse(responseCode = "200", description = "The election with the confirmation")
    public ElectionView confirmRoll(@PathParam("id") UUID id, @NotNull @Valid NewRollConfirmation confirmation) {
        return service.confirmRoll(id, confirmation);
    }

    @POST
    @Path("/publish-level")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(
            operationId = "lowerPublishLevel",
            summary = "Lower the publication level, before registration opens; it is never raised")
    @APIResponse(responseCode = "200", description = "The election with its lower level")
    public ElectionView lowerPublishLevel(@PathParam("id") UUID id, @NotNull @Valid NewPublishLevel level) {
        return service.lowerPublishLevel(id, level);
    }

    @POST
    @Path("/acclamation")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(
            operationId = "declareUncontested",
            summary = "Declare an election uncontested at the end of the review, with no more candidates than seats",
            description =
                    "Nobody votes. All candidates are elected, but for whom the affiliation cap keeps out, in the order"
                            + " of the tie rule (round 0); the body ratifies it like a count. Seats without a candidate stay vacant.")
    @APIResponse(responseCode = "200", description = "The election in COUNTED, without a count")
    public ElectionView declareUncontested(@PathParam("id") UUID id, @NotNull @Valid NewAcclamation acclamation) {
        return service.declareUncontested(id, acclamation);
    }
}
