package org.foundationops.elections.registration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;

/** The names behind the manifest. */
@Path("/v1/elections/{id}/candidate-names")
@Tag(name = "Ballots")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class CandidateNameResource {

    private final ElectionRepository elections;
    private final NameSalts salts;
    private final Lists lists;

    CandidateNameResource(ElectionRepository elections, NameSalts salts, Lists lists) {
        this.elections = elections;
        this.salts = salts;
        this.lists = lists;
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(
            operationId = "listCandidateNames",
            summary = "List the names behind the hashes of the manifest, with their salts, for everybody to check",
            description = "Of who was erased the manifest keeps a hash, and nothing is here.")
    @APIResponse(
            responseCode = "200",
            description = "By number; empty before registration opens",
            content = @Content(schema = @Schema(implementation = CandidateName.class)))
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        elections.require(id);
        return lists.respond(
                page,
                CandidateName.class,
                CandidateName::sortKey,
                (after, limit) -> salts.names(id).stream()
                        .filter(name -> after == null || name.sortKey().compareTo(after) > 0)
                        .limit(limit)
                        .toList());
    }
}
