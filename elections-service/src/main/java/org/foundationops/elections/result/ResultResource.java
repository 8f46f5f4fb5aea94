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
import org.foundationops.elections.election.ElectionView;
import org.foundationops.elections.election.Officers;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;

/** The count, the decision on it, and the published result. */
@Path("/v1/elections/{id}")
@Tag(name = "Results")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ResultResource {

    private final ResultService service;
    private final ResultQueries queries;
    private final Lists lists;

    ResultResource(ResultService service, ResultQueries queries, Lists lists) {
        this.service = service;
        this.queries = queries;
        this.lists = lists;
    }

    @POST
    @Path("/count")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(operationId = "countBallots", summary = "Open the ballot box and count")
    @APIResponse(responseCode = "200", description = "The election in COUNTED; the result is not public yet")
    public ElectionView count(@PathParam("id") UUID id) {
        return service.count(id);
    }

    @POST
    @Path("/ratification")
    @Idempotent
    @MayCall(Officers.SECRETARY)
    @Operation(
            operationId = "ratifyCount",
            summary = "Record the body's decision on the count; a refused one makes the election void")
    @APIResponse(responseCode = "200", description = "The election in RATIFIED, or VOID")
    public ElectionView ratify(@PathParam("id") UUID id, @NotNull @Valid NewRatification ratification) {
        return service.ratify(id, ratification);
    }

    @POST
    @Path("/publication")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(
            operationId = "publishResult",
            summary = "Publish the result; the winners' terms start, and their predecessors' end with them")
    @APIResponse(responseCode = "200", description = "The election in PUBLISHED, with its winners")
    public ElectionView publish(@PathParam("id") UUID id) {
        return service.publish(id);
    }

    @GET
    @Path("/result")
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "getResult",
            summary = "Read the result with every round; before publication for who runs the election")
    @APIResponse(responseCode = "200", description = "The result")
    public ResultView get(@PathParam("id") UUID id) {
        return queries.get(id);
    }

    @GET
    @Path("/result/tallies")
    @MayCall(MayCall.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(operationId = "listTallies", summary = "List the figures of a result, one row per round and candidate")
    @APIResponse(
            responseCode = "200",
            description = "Figures in the order of rounds and candidate numbers",
            content = @Content(schema = @Schema(implementation = TallyRow.class)))
    public Response tallies(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        TallySheet sheet = queries.sheet(id);
        return lists.respond(page, TallyRow.class, TallyRow::sortKey, sheet::page);
    }
}
