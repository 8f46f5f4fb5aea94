package org.foundationops.membership.group;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.decision.DecisionRequestPage;
import org.foundationops.kit.decision.DecisionRequestView;
import org.foundationops.kit.decision.DecisionRequestViews;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.membership.decision.NewDecisionRequest;

/** Changes of charters that wait for the board, over HTTP. */
@Path("/v1/group-charter-proposals/{id}")
@Tag(name = "Groups")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CharterProposalResource {

    private final ProposalService service;
    private final ProposalRepository proposals;
    private final GroupCaller caller;
    private final DecisionRequestViews requests;

    CharterProposalResource(
            ProposalService service, ProposalRepository proposals, GroupCaller caller, DecisionRequestViews requests) {
        this.service = service;
        this.proposals = proposals;
        this.caller = caller;
        this.requests = requests;
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getGroupCharterProposal", summary = "Read a change of a charter, and what became of it")
    @APIResponseSchema(value = ProposalView.class, responseDescription = "The proposed change")
    public ProposalView get(@PathParam("id") UUID id) {
        return ProposalView.of(proposals.get(id));
    }

    @POST
    @Path("/decision")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "recordGroupCharterDecision",
            summary = "Record what the board decided on a change of a charter, which is in force from then on")
    @APIResponseSchema(value = ProposalView.class, responseDescription = "The change after the decision")
    public ProposalView record(@PathParam("id") UUID id, @Valid @NotNull NewGroupDecision request) {
        return ProposalView.of(service.record(id, request));
    }

    @POST
    @Path("/decision-requests")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "requestGroupCharterDecision",
            summary = "Put a change of a charter before the board; when its motion passes, the charter is changed")
    @APIResponseSchema(
            value = DecisionRequestView.class,
            responseCode = "202",
            responseDescription = "Asked; the answer comes as a message")
    public Response request(@PathParam("id") UUID id, @Valid @NotNull NewDecisionRequest request) {
        UUID requestId = service.request(id, request);
        return requests.accepted(ProposalService.KIND, id, proposals.get(id).version(), requestId);
    }

    @GET
    @Path("/decision-requests")
    @MayCall({"secretary", "director", "auditor"})
    @Operation(
            operationId = "listGroupCharterDecisionRequests",
            summary = "List what the board was asked about a change of a charter, and what it answered")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = DecisionRequestPage.class, responseDescription = "A page of requests")
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return requests.list(page, ProposalService.KIND, id, proposals.get(id).version());
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "withdrawGroupCharterProposal",
            summary = "Take a change of the charter back before the board has decided: chair, co-chair or a secretary")
    @APIResponseSchema(value = ProposalView.class, responseDescription = "The withdrawn change")
    public ProposalView withdraw(@PathParam("id") UUID id) {
        caller.requireMayLead(proposals.groupOf(id));
        return ProposalView.of(service.withdraw(id));
    }
}
