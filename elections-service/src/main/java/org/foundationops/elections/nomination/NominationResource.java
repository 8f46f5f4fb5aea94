package org.foundationops.elections.nomination;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
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

/** Nominations, the answers to them, and the rulings on them. */
@Path("/v1")
@Tag(name = "Nominations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NominationResource {

    private final NominationService service;
    private final NominationQueries queries;
    private final Lists lists;

    NominationResource(NominationService service, NominationQueries queries, Lists lists) {
        this.service = service;
        this.queries = queries;
        this.lists = lists;
    }

    @POST
    @Path("/elections/{id}/nominations")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "nominate", summary = "Nominate oneself or another; for members")
    @APIResponse(
            responseCode = "201",
            description = "The nomination; the nominee accepts or declines it",
            content = @Content(schema = @Schema(implementation = NominationView.class)))
    public Response nominate(@PathParam("id") UUID id, @Valid NewNomination nomination) {
        NominationView view = service.nominate(id, nomination);
        return Created.at("/v1/nominations/" + view.id(), view);
    }

    @GET
    @Path("/elections/{id}/nominations")
    @MayCall({Officers.ELECTION_OFFICER, Officers.AUDITOR})
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(operationId = "listNominations", summary = "List the nominations of an election")
    @APIResponse(responseCode = "200", description = "Nominations in the order in which they were made")
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        queries.requireReader(id);
        return lists.respond(
                page, NominationView.class, NominationView::sortKey, (after, limit) -> queries.page(id, after, limit));
    }

    @GET
    @Path("/elections/{id}/candidates")
    @MayCall(MayCall.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(
            operationId = "listCandidates",
            summary = "List the candidates of an election, once registration is open")
    @APIResponse(responseCode = "200", description = "Candidates in the order of their numbers")
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

    @GET
    @Path("/nominations/{id}")
    @MayCall({MayCall.PERSON})
    @Operation(
            operationId = "getNomination",
            summary = "Read a nomination; for the nominee, the nominator and the election officer")
    @APIResponse(responseCode = "200", description = "The nomination")
    public NominationView get(@PathParam("id") UUID id) {
        return queries.get(id);
    }

    @POST
    @Path("/nominations/{id}/acceptance")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "acceptNomination", summary = "Accept a nomination; for the nominee")
    @APIResponse(responseCode = "200", description = "The accepted nomination")
    public NominationView accept(@PathParam("id") UUID id, @Valid NewAcceptance acceptance) {
        return service.accept(id, acceptance);
    }

    @POST
    @Path("/nominations/{id}/declination")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "declineNomination", summary = "Decline a nomination; for the nominee")
    @APIResponse(responseCode = "200", description = "The declined nomination")
    public NominationView decline(@PathParam("id") UUID id) {
        return service.decline(id);
    }

    @POST
    @Path("/nominations/{id}/eligibility")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(operationId = "ruleOnEligibility", summary = "Rule whether a nominee is eligible")
    @APIResponse(responseCode = "200", description = "The nomination with its ruling")
    public NominationView rule(@PathParam("id") UUID id, @Valid NewRuling ruling) {
        return service.rule(id, ruling);
    }

    @POST
    @Path("/nominations/{id}/withdrawal")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "withdrawNomination",
            summary = "Withdraw; before voting the name comes off, during voting the count skips it")
    @APIResponse(responseCode = "200", description = "The withdrawn nomination")
    public NominationView withdraw(@PathParam("id") UUID id) {
        return service.withdraw(id);
    }
}
