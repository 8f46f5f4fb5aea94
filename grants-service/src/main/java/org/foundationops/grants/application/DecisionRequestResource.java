package org.foundationops.grants.application;

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

/** Asking the body of a budget to decide on an application by a motion, over HTTP. */
@Path("/v1/grant-applications/{id}/decision-requests")
@Tag(name = "Grant applications")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionRequestResource {

    private final DecisionRequestService service;
    private final ApplicationRepository applications;
    private final DecisionRequestViews requests;

    DecisionRequestResource(
            DecisionRequestService service, ApplicationRepository applications, DecisionRequestViews requests) {
        this.service = service;
        this.applications = applications;
        this.requests = requests;
    }

    @POST
    @Idempotent
    @MayCall({"secretary", "director"})
    @Operation(
            operationId = "requestGrantDecision",
            summary = "Put an application before the body of the budget; when its motion passes, the money is given")
    @APIResponseSchema(
            value = DecisionRequestView.class,
            responseCode = "202",
            responseDescription = "Asked; the answer comes as a message")
    public Response ask(@PathParam("id") UUID id, @Valid @NotNull NewDecisionRequest request) {
        UUID requestId = service.ask(id, request);
        return requests.accepted(Approvals.POWER, id, applications.get(id).version(), requestId);
    }

    @POST
    @Path("/{requestId}/withdrawal")
    @Idempotent
    @MayCall({"secretary", "director"})
    @Operation(
            operationId = "withdrawGrantDecisionRequest",
            summary = "Take back what the body was asked, e.g. to ask for another amount")
    @APIResponseSchema(value = DecisionRequestView.class, responseDescription = "The withdrawn request")
    public DecisionRequestView withdraw(@PathParam("id") UUID id, @PathParam("requestId") UUID requestId) {
        service.withdraw(id, requestId);
        return requests.one(Approvals.POWER, id, applications.get(id).version(), requestId);
    }

    @GET
    @MayCall({"secretary", "director", "treasurer", "finance", "auditor"})
    @Operation(
            operationId = "listGrantDecisionRequests",
            summary = "List what bodies were asked about an application, and what they answered")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = DecisionRequestPage.class, responseDescription = "A page of requests")
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return requests.list(page, Approvals.POWER, id, applications.get(id).version());
    }
}
