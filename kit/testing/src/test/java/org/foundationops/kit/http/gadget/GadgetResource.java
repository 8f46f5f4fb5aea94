package org.foundationops.kit.http.gadget;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.http.PublicCache;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.json.MergePatch;
import org.jspecify.annotations.Nullable;

@Path("/v1/gadgets")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "gadgets")
public class GadgetResource {

    private final GadgetService gadgets;
    private final Lists lists;

    GadgetResource(GadgetService gadgets, Lists lists) {
        this.gadgets = gadgets;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall({MayCall.SIGNED_IN, MayCall.SCOPE + "gadgets:write"})
    @Operation(operationId = "createGadget", summary = "Make a gadget")
    @APIResponse(
            responseCode = "201",
            description = "It is made",
            content = @Content(schema = @Schema(implementation = GadgetView.class)))
    public Response create(@Valid NewGadget gadget) {
        GadgetView made = gadgets.create(gadget);
        return Created.at("/v1/gadgets/" + made.id(), made);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @MayCall(MayCall.PUBLIC)
    @PublicCache(seconds = 60)
    @Operation(operationId = "listGadgets", summary = "All gadgets")
    @APIResponse(
            responseCode = "200",
            description = "The gadgets",
            content = @Content(schema = @Schema(implementation = GadgetView.class)))
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("color") NewGadget.@Nullable Color color,
            @QueryParam("updatedSince") @Nullable Instant updatedSince) {
        String wanted = color == null ? null : color.name();
        return lists.respond(
                page,
                GadgetView.class,
                gadget -> gadget.id().toString(),
                (after, limit) -> gadgets.list(wanted, after == null ? null : UUID.fromString(after), limit));
    }

    @GET
    @Path("/{id}")
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getGadget", summary = "One gadget")
    @APIResponse(
            responseCode = "200",
            description = "The gadget",
            content = @Content(schema = @Schema(implementation = GadgetView.class)))
    public GadgetView get(@PathParam("id") UUID id) {
        return gadgets.read(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "changeGadget", summary = "Change a gadget")
    @APIResponse(
            responseCode = "200",
            description = "The gadget as it is now",
            content = @Content(schema = @Schema(implementation = GadgetView.class)))
    public GadgetView change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, MergePatch patch) {
        return gadgets.change(id, ifMatch, patch);
    }
}
