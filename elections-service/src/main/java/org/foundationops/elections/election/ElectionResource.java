package org.foundationops.elections.election;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.json.MergePatch;
import org.jspecify.annotations.Nullable;

/** Elections: drafting, announcing, cancelling, reading. */
@Path("/v1/elections")
@Tag(name = "Elections")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ElectionResource {

    private final ElectionService service;
    private final ElectionRepository elections;
    private final Lists lists;

    ElectionResource(ElectionService service, ElectionRepository elections, Lists lists) {
        this.service = service;
        this.elections = elections;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(operationId = "draftElection", summary = "Draft an election of a body")
    @APIResponse(
            responseCode = "201",
            description = "The draft",
            content = @Content(schema = @Schema(implementation = ElectionView.class)))
    public Response draft(@NotNull @Valid NewElection election) {
        ElectionView view = service.draft(election);
        return Created.at("/v1/elections/" + view.id(), view);
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(operationId = "listElections", summary = "List elections")
    @APIResponse(
            responseCode = "200",
            description = "Elections in the order in which they were drafted",
            content = @Content(schema = @Schema(implementation = ElectionView.class)))
    public Response list(@BeanParam ElectionFilter filter, @BeanParam PageRequest page) {
        return lists.respond(
                page,
                ElectionView.class,
                ElectionView::sortKey,
                (after, limit) -> elections.page(filter.bodyId, filter.status, after, limit).stream()
                        .map(ElectionView::of)
                        .toList());
    }

    @GET
    @Path("/{id}")
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getElection", summary = "Read an election")
    @APIResponse(responseCode = "200", description = "The election")
    public ElectionView get(@PathParam("id") UUID id) {
        return ElectionView.of(elections.require(id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @MayCall(Officers.ELECTION_OFFICER)
    @RequestBody(content = @Content(schema = @Schema(implementation = ElectionPlan.class)))
    @Operation(operationId = "changeElection", summary = "Change the configuration of a draft")
    @APIResponse(responseCode = "200", description = "The changed draft")
    public ElectionView change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull MergePatch patch) {
        return service.reconfigure(id, ifMatch, patch::applyTo);
    }

    @POST
    @Path("/{id}/announcement")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(
            operationId = "announceElection",
            summary = "Announce an election; its seats must be the vacancies of the seat register")
    @APIResponse(responseCode = "200", description = "The election, with the commitment to the tie seed")
    public ElectionView announce(@PathParam("id") UUID id) {
        return service.announce(id);
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(operationId = "cancelElection", summary = "Cancel an election before voting opens")
    @APIResponse(responseCode = "200", description = "The cancelled election")
    public ElectionView cancel(@PathParam("id") UUID id, @NotNull @Valid NewCancellation cancellation) {
        return service.cancel(id, cancellation);
    }
}
