package org.foundationops.elections.roll;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.elections.election.Officers;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;

/** Exceptions to a frozen roll. */
@Path("/v1/elections/{id}/roll-exceptions")
@Tag(name = "Elections")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RollExceptionResource {

    private final RollExceptionService service;
    private final RollExceptionRepository exceptions;
    private final ElectionRepository elections;
    private final Officers officers;
    private final Lists lists;

    RollExceptionResource(
            RollExceptionService service,
            RollExceptionRepository exceptions,
            ElectionRepository elections,
            Officers officers,
            Lists lists) {
        this.service = service;
        this.exceptions = exceptions;
        this.elections = elections;
        this.officers = officers;
        this.lists = lists;
    }

    @POST
    @Path("/additions")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(
            operationId = "proposeRollAddition",
            summary = "Propose to add somebody to a frozen roll; another officer confirms it")
    @APIResponse(
            responseCode = "201",
            description = "The proposed addition",
            content = @Content(schema = @Schema(implementation = RollExceptionView.class)))
    public Response propose(@PathParam("id") UUID id, @NotNull @Valid NewAddition addition) {
        return Response.status(Response.Status.CREATED)
                .entity(service.propose(id, addition))
                .build();
    }

    @POST
    @Path("/{exceptionId}/confirmation")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(
            operationId = "confirmRollAddition",
            summary = "Confirm an addition that another officer has proposed; from now on the person may vote")
    @APIResponse(responseCode = "200", description = "The addition in force")
    public RollExceptionView confirm(@PathParam("id") UUID id, @PathParam("exceptionId") UUID exceptionId) {
        return service.confirm(id, exceptionId);
    }

    @POST
    @Path("/revocations")
    @Idempotent
    @MayCall(Officers.CONDUCT_TEAM)
    @Operation(
            operationId = "revokeFromRoll",
            summary = "Revoke somebody from a frozen roll, before they have taken up their vote")
    @APIResponse(
            responseCode = "201",
            description = "The revocation, in force",
            content = @Content(schema = @Schema(implementation = RollExceptionView.class)))
    public Response revoke(@PathParam("id") UUID id, @NotNull @Valid NewRevocation revocation) {
        return Response.status(Response.Status.CREATED)
                .entity(service.revoke(id, revocation))
                .build();
    }

    @GET
    @MayCall({Officers.ELECTION_OFFICER, Officers.SECRETARY, Officers.AUDITOR, Officers.CONDUCT_TEAM})
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(operationId = "listRollExceptions", summary = "List the exceptions to a frozen roll, with their reasons")
    @APIResponse(
            responseCode = "200",
            description = "Exceptions in the order in which they were made",
            content = @Content(schema = @Schema(implementation = RollExceptionView.class)))
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        officers.requireMayReadRoll(elections.require(id).bodyId());
        return lists.respond(
                page,
                RollExceptionView.class,
                RollExceptionView::sortKey,
                (after, limit) -> exceptions.page(id, after, limit).stream()
                        .map(RollExceptionView::of)
                        .toList());
    }
}
