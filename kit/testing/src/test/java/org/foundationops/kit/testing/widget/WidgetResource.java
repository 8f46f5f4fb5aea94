package org.foundationops.kit.testing.widget;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.http.PublicCache;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.json.MergePatch;
import org.foundationops.kit.testing.widget.domain.Widget;
import org.jspecify.annotations.Nullable;

/** Widgets over HTTP. */
@Path("/v1/widgets")
@Tag(name = "Widgets")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WidgetResource {

    private final WidgetService service;
    private final WidgetRepository widgets;
    private final Lists lists;

    WidgetResource(WidgetService service, WidgetRepository widgets, Lists lists) {
        this.service = service;
        this.widgets = widgets;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "makeWidget", summary = "Make a widget")
    @APIResponseSchema(value = WidgetView.class, responseCode = "201", responseDescription = "Made")
    public Response make(@Valid @NotNull NewWidget request) {
        Widget widget = service.make(request);
        return Created.at("/v1/widgets/" + widget.id(), WidgetView.of(widget));
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @PublicCache(seconds = 60)
    @Operation(operationId = "listWidgets", summary = "List widgets by name")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = WidgetView[].class, responseDescription = "A page of widgets")
    public Response list(@BeanParam PageRequest page) {
        return lists.respond(
                page,
                WidgetView.class,
                WidgetView::name,
                (after, limit) ->
                        widgets.page(after, limit).stream().map(WidgetView::of).toList());
    }

    @GET
    @Path("/{id}")
    @MayCall({MayCall.PERSON, "scope:grants:read"})
    @Operation(operationId = "getWidget", summary = "Read a widget")
    @APIResponseSchema(value = WidgetView.class, responseDescription = "The widget")
    public WidgetView get(@PathParam("id") UUID id) {
        return WidgetView.of(widgets.get(id));
    }

    @PATCH
    @Path("/{id}")
    @MayCall({"secretary", MayCall.ADMINISTRATOR})
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "renameWidget", summary = "Give a widget another name")
    @RequestBody(content = @Content(schema = @Schema(implementation = WidgetName.class)))
    @APIResponse(
            responseCode = "200",
            description = "The widget after the change",
            content = @Content(schema = @Schema(implementation = WidgetView.class)))
    public WidgetView rename(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull MergePatch patch) {
        return WidgetView.of(service.rename(id, ifMatch, patch::applyTo));
    }

    @POST
    @Path("/{id}/sale")
    @Idempotent(required = true)
    @MayCall("treasurer")
    @Operation(operationId = "sellWidget", summary = "Sell a widget")
    @APIResponseSchema(value = WidgetView.class, responseDescription = "The widget after the sale")
    public WidgetView sell(@PathParam("id") UUID id) {
        return WidgetView.of(service.sell(id));
    }
}
