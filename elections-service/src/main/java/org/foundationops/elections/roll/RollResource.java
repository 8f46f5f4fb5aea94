package org.foundationops.elections.roll;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
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
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.problem.Forbidden;

/** The voter roll of an election. */
@Path("/v1/elections/{id}/roll")
@Tag(name = "Elections")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class RollResource {

    private final RollService service;
    private final RollRepository rolls;
    private final ElectionRepository elections;
    private final Officers officers;
    private final Lists lists;

    RollResource(
            RollService service, RollRepository rolls, ElectionRepository elections, Officers officers, Lists lists) {
        this.service = service;
        this.rolls = rolls;
        this.elections = elections;
        this.officers = officers;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(
            operationId = "freezeRoll",
            summary = "Freeze the voter roll at the record date, once membership is known completely until then")
    @APIResponse(
            responseCode = "201",
            description = "Count, classes and hash of the roll",
            content = @Content(schema = @Schema(implementation = RollView.class)))
    public Response freeze(@PathParam("id") UUID id) {
        return Created.at("/v1/elections/" + id + "/roll", service.freezeByOfficer(id));
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getRoll", summary = "Read count, classes and hash of a frozen roll")
    @APIResponse(responseCode = "200", description = "Count, classes and hash of the roll")
    public RollView get(@PathParam("id") UUID id) {
        return service.view(elections.require(id));
    }

    @GET
    @Path("/entries")
    @MayCall({Officers.ELECTION_OFFICER, Officers.SECRETARY, Officers.AUDITOR})
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(operationId = "listRollEntries", summary = "List the votes on a frozen roll")
    @APIResponse(
            responseCode = "200",
            description = "Entries in the order of the persons' ids",
            content = @Content(schema = @Schema(implementation = RollEntryView.class)))
    public Response entries(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        UUID bodyId = elections.require(id).bodyId();
        if (!officers.mayReadUnpublished(bodyId)) {
            throw new Forbidden(
                    "Only the election officer and secretary of body " + bodyId + " and auditors may see it.");
        }
        return lists.respond(
                page, RollEntryView.class, RollEntryView::sortKey, (after, limit) -> rolls.page(id, after, limit));
    }
}
