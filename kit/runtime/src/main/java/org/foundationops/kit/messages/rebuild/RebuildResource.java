package org.foundationops.kit.messages.rebuild;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Filling what this service has learnt from others again, while it serves. */
@Path("/v1/rebuilds")
@Tag(name = "Messages")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RebuildResource {

    private static final String RUNNING_EXAMPLE = """
            {"id":"0195532a-9c00-7000-8000-000000000001","projection":"identity","status":"RUNNING",\
            "messagesTotal":1200,"messagesRead":500,"startedAt":"2027-03-01T18:00:00Z"}""";

    private static final String PAGE_EXAMPLE = "{\"items\":[" + RUNNING_EXAMPLE + "]}";

    private final Rebuilds rebuilds;
    private final RebuildRuns runs;
    private final Lists lists;

    RebuildResource(Rebuilds rebuilds, RebuildRuns runs, Lists lists) {
        this.rebuilds = rebuilds;
        this.runs = runs;
        this.lists = lists;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @MayCall(MayCall.ADMINISTRATOR)
    @Operation(
            operationId = "startRebuild",
            summary = "Fills a projection again from the beginning of its topics, and replaces it when that is done")
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content =
                    @Content(
                            schema = @Schema(implementation = RebuildView.class),
                            examples = @ExampleObject(name = "running", value = RUNNING_EXAMPLE)))
    public Response start(@Valid @NotNull NewRebuild wanted) {
        RebuildView rebuild = rebuilds.start(wanted);
        return Created.at("/v1/rebuilds/" + rebuild.id(), rebuild);
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @MayCall({MayCall.ADMINISTRATOR, "auditor"})
    @Operation(operationId = "listRebuilds", summary = "Rebuilds, the newest first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RebuildPage.class),
                            examples = @ExampleObject(name = "page", value = PAGE_EXAMPLE)))
    public Response list(@BeanParam PageRequest page) {
        return lists.respond(page, RebuildView.class, RebuildView::sortKey, runs::list);
    }

    @GET
    @Path("/{id}")
    @MayCall({MayCall.ADMINISTRATOR, "auditor"})
    @Operation(operationId = "getRebuild", summary = "How far a rebuild is")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = RebuildView.class),
                            examples = @ExampleObject(name = "running", value = RUNNING_EXAMPLE)))
    public RebuildView get(@PathParam("id") UUID id) {
        return runs.find(id).orElseThrow(() -> new NotFound("There is no rebuild " + id));
    }

    /** A page of rebuilds. */
    record RebuildPage(List<RebuildView> items, @Nullable String next) {}
}
