package org.foundationops.elections.leave;

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
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.body.BodyRoles;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;

/** Who of a body is away and when. */
@Path("/v1/bodies/{id}/leaves")
@Tag(name = "Leaves")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeaveResource {

    private final LeaveService service;
    private final LeaveRepository leaves;
    private final BodyRepository bodies;
    private final BodyRoles roles;
    private final Lists lists;

    LeaveResource(LeaveService service, LeaveRepository leaves, BodyRepository bodies, BodyRoles roles, Lists lists) {
        this.service = service;
        this.leaves = leaves;
        this.bodies = bodies;
        this.roles = roles;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall({BodyRoles.DIRECTOR, BodyRoles.STEERING_COUNCIL, BodyRoles.SECRETARY})
    @Operation(
            operationId = "grantLeave",
            summary = "Take a leave from a body, or record as the secretary that of somebody else")
    @APIResponse(
            responseCode = "201",
            description = "The leave; the quorum is lower while it runs",
            content = @Content(schema = @Schema(implementation = LeaveView.class)))
    public Response grant(@PathParam("id") UUID id, @NotNull @Valid NewLeave leave) {
        LeaveView view = service.grant(id, leave);
        return Created.at("/v1/bodies/" + id + "/leaves/" + view.id(), view);
    }

    @GET
    @MayCall({
        BodyRoles.DIRECTOR,
        BodyRoles.STEERING_COUNCIL,
        BodyRoles.PRESIDENT,
        BodyRoles.VICE_PRESIDENT,
        BodyRoles.SECRETARY,
        BodyRoles.AUDITOR
    })
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(operationId = "listLeaves", summary = "List the leaves of a body, past, running and announced")
    @APIResponse(
            responseCode = "200",
            description = "Leaves in the order in which they were recorded",
            content = @Content(schema = @Schema(implementation = LeaveView.class)))
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        bodies.require(id);
        roles.requireReader(id);
        return lists.respond(
                page,
                LeaveView.class,
                LeaveView::sortKey,
                (after, limit) -> leaves.page(id, after, limit).stream()
                        .map(LeaveView::of)
                        .toList());
    }

    @GET
    @Path("/{leaveId}")
    @MayCall({
        BodyRoles.DIRECTOR,
        BodyRoles.STEERING_COUNCIL,
        BodyRoles.PRESIDENT,
        BodyRoles.VICE_PRESIDENT,
        BodyRoles.SECRETARY,
        BodyRoles.AUDITOR
    })
    @Operation(operationId = "getLeave", summary = "Read a leave")
    @APIResponse(responseCode = "200", description = "The leave")
    public LeaveView get(@PathParam("id") UUID id, @PathParam("leaveId") UUID leaveId) {
        roles.requireReader(id);
        return LeaveView.of(leaves.get(id, leaveId));
    }

    @POST
    @Path("/{leaveId}/end")
    @Idempotent
    @MayCall({BodyRoles.DIRECTOR, BodyRoles.STEERING_COUNCIL, BodyRoles.SECRETARY})
    @Operation(operationId = "endLeave", summary = "End a leave before its time")
    @APIResponse(responseCode = "200", description = "The leave, which is over")
    public LeaveView end(@PathParam("id") UUID id, @PathParam("leaveId") UUID leaveId) {
        return service.end(id, leaveId);
    }
}
