package org.foundationops.elections.body;

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
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;

/** Bodies whose seats are filled by elections. */
@Path("/v1/bodies")
@Tag(name = "Bodies")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BodyResource {

    private final BodyService service;
    private final BodyRepository bodies;
    private final Lists lists;

    BodyResource(BodyService service, BodyRepository bodies, Lists lists) {
        this.service = service;
        this.bodies = bodies;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall(MayCall.ADMINISTRATOR)
    @Operation(operationId = "createBody", summary = "Set up a body")
    @APIResponse(
            responseCode = "201",
            description = "The body, still without holders",
            content = @Content(schema = @Schema(implementation = BodyView.class)))
    public Response create(@NotNull @Valid NewBody body) {
        BodyView view = service.create(body);
        return Created.at("/v1/bodies/" + view.id(), view);
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(operationId = "listBodies", summary = "List bodies")
    @APIResponse(
            responseCode = "200",
            description = "Bodies, oldest first",
            content = @Content(schema = @Schema(implementation = BodyView.class)))
    public Response list(@BeanParam PageRequest page) {
        return lists.respond(
                page,
                BodyView.class,
                BodyView::sortKey,
                (after, limit) ->
                        bodies.page(after, limit).stream().map(BodyView::of).toList());
    }

    @GET
    @Path("/{id}")
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getBody", summary = "Read a body")
    @APIResponse(responseCode = "200", description = "The body")
    public BodyView get(@PathParam("id") UUID id) {
        return BodyView.of(bodies.require(id));
    }
}
