package org.foundationops.elections.castbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Malformed;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** The log of ballots, for everybody. */
@Path("/v1/elections/{id}/log")
@Tag(name = "Ballot box")
@BallotBoxRoutes
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class LogResource {

    private final LogService log;

    LogResource(LogService log) {
        this.log = log;
    }

    @GET
    @Path("/head")
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getLogHead", summary = "The newest signed head of the log of ballots")
    @APIResponse(
            responseCode = "200",
            description = "The head",
            content = @Content(schema = @Schema(implementation = TreeHeadView.class)))
    public TreeHeadView head(@PathParam("id") UUID id) {
        return TreeHeadView.of(log.head(id));
    }

    @GET
    @Path("/heads")
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "listLogHeads", summary = "All signed heads of the log of ballots, by ascending size")
    @APIResponse(
            responseCode = "200",
            description = "The heads",
            content = @Content(schema = @Schema(implementation = TreeHeadsView.class)))
    public TreeHeadsView heads(@PathParam("id") UUID id) {
        return TreeHeadsView.of(log.heads(id));
    }

    @GET
    @Path("/inclusion")
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "proveInclusion",
            summary = "The proof that a leaf is in the log of a size; not found while no batch has it")
    @APIResponse(
            responseCode = "200",
            description = "The proof",
            content = @Content(schema = @Schema(implementation = InclusionView.class)))
    public InclusionView inclusion(
            @PathParam("id") UUID id,
            @Parameter(required = true) @QueryParam("leaf") @Nullable String leaf,
            @Parameter(required = true) @QueryParam("size") @Nullable Integer size) {
        return InclusionView.of(log.inclusion(id, hash(leaf), size("size", size)));
    }

    @GET
    @Path("/consistency")
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "proveConsistency",
            summary = "The proof that the log of one size is the beginning of that of another")
    @APIResponse(
            responseCode = "200",
            description = "The proof",
            content = @Content(schema = @Schema(implementation = ConsistencyView.class)))
    public ConsistencyView consistency(
            @PathParam("id") UUID id,
            @Parameter(required = true) @QueryParam("first") @Nullable Integer first,
            @Parameter(required = true) @QueryParam("second") @Nullable Integer second) {
        return ConsistencyView.of(log.consistency(id, size("first", first), size("second", second)));
    }

    private static int size(String parameter, @Nullable Integer given) {
        if (given == null || given < 0) {
            throw new InvalidRequest("The parameter " + parameter + " must be a number of leaves.");
        }
        return given;
    }

    private static Bytes hash(@Nullable String text) {
        if (text == null) {
            throw new InvalidRequest("The parameter leaf must be the hash of a leaf.");
        }
        try {
            return Bytes.fromBase64(text);
        } catch (Malformed unreadable) {
            throw new InvalidRequest("The leaf " + unreadable.reason() + ".");
        }
    }
}
