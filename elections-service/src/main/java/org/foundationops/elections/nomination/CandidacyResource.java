package org.foundationops.elections.nomination;

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

/** Nominating, and who came of it. */
@Path("/v1/elections/{id}")
@Tag(name = "Nominations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CandidacyResource {

    private final NominationService service;
    private final NominationQueries queries;
    private final Lists lists;

    CandidacyResource(NominationService service, NominationQueries queries, Lists lists) {
        this.service = service;
        this.queries = queries;
        this.lists = lists;
    }

    @POST
    @Path("/nominations")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "nominate", summary = "Nominate oneself or another; for members")
    @APIResponse(
            responseCode = "201",
            description = "The nomination; the nominee accepts or declines it",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    public Response nominate(@PathParam("id") UUID id, @NotNull @Valid NewNomination nomination) {
        NominationView view = service.nominate(id, nomination);
        return Created.at("/v1/nominations/" + view.id(), view);
    }

    @GET
    @Path("/nominations")
    @MayCall({Officers.ELECTION_OFFICER, Officers.AUDITOR})
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(operationId = "listNominations", summary = "List the nominations of an election")
    @APIResponse(
            responseCode = "200",
            description = "Nominations in the order in which they were made",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        queries.requireReader(id);
        return lists.respond(
                page, NominationView.class, NominationView::sortKey, (after, limit) -> queries.page(id, after, limit));
    }

    @GET
    @Path("/candidates")
    @MayCall(MayCall.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(
            operationId = "listCandidates",
            summary = "List the candidates of an election, once registration is open")
    @APIResponse(
            responseCode = "200",
            description = "Candidates in the order of their numbers",
            content = @Content(schema = @Schema(implementation = CandidateView.class)))
    public Response candidates(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return lists.respond(
                page,
                CandidateView.class,
                CandidateView::sortKey,
                (after, limit) -> queries.candidates(id).stream()
                        .filter(candidate ->
                                after == null || candidate.sortKey().compareTo(after) > 0)
                        .limit(limit)
                        .toList());
    }
}
