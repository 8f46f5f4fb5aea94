package org.foundationops.elections.progress;

import io.smallrye.common.annotation.RunOnVirtualThread;
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
import org.foundationops.elections.election.domain.Step;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.identity.MayCall;

/** The transitions of the timetable, made by an officer: those whose instant has passed, or that have none. */
@Path("/v1/elections/{id}")
@Tag(name = "Elections")
@RunOnVirtualThread
@FollowedByBox
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StepResource {

    private final StepService service;

    StepResource(StepService service) {
        this.service = service;
    }

    @POST
    @Path("/nomination-opening")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(operationId = "openNominations", summary = "Open nominations")
    @APIResponse(responseCode = "200", description = "The election in NOMINATIONS")
    public ElectionView openNominations(@PathParam("id") UUID id) {
        return service.byOfficer(id, Step.NOMINATION_OPENING);
    }

    @POST
    @Path("/review")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(operationId = "reviewNominations", summary = "Close nominations and begin the review of eligibility")
    @APIResponse(responseCode = "200", description = "The election in REVIEW")
    public ElectionView review(@PathParam("id") UUID id) {
        return service.byOfficer(id, Step.REVIEW);
    }

    @POST
    @Path("/registration-opening")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(
            operationId = "openRegistration",
            summary = "End the review: the candidates get their numbers, and registration opens over the frozen roll")
    @APIResponse(responseCode = "200", description = "The election in REGISTRATION")
    public ElectionView openRegistration(@PathParam("id") UUID id) {
        return service.byOfficer(id, Step.REGISTRATION);
    }

    @POST
    @Path("/opening")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(operationId = "openVoting", summary = "Open voting")
    @APIResponse(responseCode = "200", description = "The election in VOTING")
    public ElectionView openVoting(@PathParam("id") UUID id) {
        return service.byOfficer(id, Step.OPENING);
    }

    @POST
    @Path("/closure")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(operationId = "closeVoting", summary = "Close voting; without a quorum the election is void")
    @APIResponse(responseCode = "200", description = "The election in CLOSED, or VOID when the quorum was missed")
    public ElectionView closeVoting(@PathParam("id") UUID id) {
        return service.byOfficer(id, Step.CLOSURE);
    }
}
