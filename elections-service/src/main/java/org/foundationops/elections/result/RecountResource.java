package org.foundationops.elections.result;

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
import org.foundationops.elections.election.Officers;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;

/** Other counts of the ballots of an election, beside the first. */
@Path("/v1/elections/{id}/recounts")
@Tag(name = "Results")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RecountResource {

    private final RecountService service;
    private final Lists lists;

    RecountResource(RecountService service, Lists lists) {
        this.service = service;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(
            operationId = "recountBallots",
            summary = "Count the ballots again, with other rules or without a candidate; binds nobody until adopted")
    @APIResponse(
            responseCode = "201",
            description = "The recount, and how it compares with the first count",
            content = @Content(schema = @Schema(implementation = RecountView.class)))
    public Response recount(@PathParam("id") UUID id, @NotNull @Valid NewRecount recount) {
        RecountView view = service.recount(id, recount);
        return Created.at("/v1/elections/" + id + "/recounts/" + view.id(), view);
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(
            operationId = "listRecounts",
            summary = "List the recounts of an election; before publication for who runs it")
    @APIResponse(
            responseCode = "200",
            description = "Recounts in the order in which they were made",
            content = @Content(schema = @Schema(implementation = RecountView.class)))
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return lists.respond(
                page, RecountView.class, RecountView::sortKey, (after, limit) -> service.page(id, after, limit));
    }

    @GET
    @Path("/{recountId}")
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "getRecount",
            summary = "Read a recount with every round; before publication for who runs the election")
    @APIResponse(responseCode = "200", description = "The recount")
    public RecountInFull get(@PathParam("id") UUID id, @PathParam("recountId") UUID recountId) {
        return service.get(id, recountId);
    }
}
