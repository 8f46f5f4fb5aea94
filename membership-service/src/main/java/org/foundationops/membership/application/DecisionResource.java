package org.foundationops.membership.application;

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
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.decision.NewDecisionRequest;

/** Decisions on applications over HTTP. */
@Path("/v1/membership-applications/{id}")
@Tag(name = "Membership applications")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionResource {

    private final DecisionService service;
    private final ApplicationRepository applications;
    private final DecisionRequestViews requests;
    private final TransactionTime time;
    private final Caller caller;

    DecisionResource(
            DecisionService service,
            ApplicationRepository applications,
            DecisionRequestViews requests,
            TransactionTime time,
            Caller caller) {
        this.service = service;
        this.applications = applications;
        this.requests = requests;
        this.time = time;
        this.caller = caller;
    }

    @POST
    @Path("/decision")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "recordMembershipDecision",
            summary = "Record what a body decided on an application; an approved applicant is a member from then on")
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "The application after the decision")
    public ApplicationView record(@PathParam("id") UUID id, @Valid @NotNull NewDecision request) {
        service.record(id, request, caller.requirePerson());
        return view(id);
    }

    @POST
    @Path("/delegated-approval")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "approveByDelegation",
            summary =
                    "Admit the applicant by a delegation: its group's chair or co-chair, or its office's holder does so")
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "The approved application")
    public ApplicationView approve(@PathParam("id") UUID id, @Valid @NotNull NewDelegatedApproval request) {
        service.approveByDelegation(id, request, caller.requirePerson());
        return view(id);
    }

    @POST
    @Path("/resumption")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "resumeMembershipApplication",
            summary = "Take up a deferred application again, which is ready for a decision from then on")
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "The application")
    public ApplicationView resume(@PathParam("id") UUID id) {
        service.resume(id);
        return view(id);
    }

    @POST
    @Path("/decision-requests")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "requestMembershipDecision",
            summary = "Put an application before a body; when its motion passes, the applicant is a member")
    @APIResponseSchema(
            value = DecisionRequestView.class,
            responseCode = "202",
            responseDescription = "Asked; the answer comes as a message")
    public Response request(@PathParam("id") UUID id, @Valid @NotNull NewDecisionRequest request) {
        UUID requestId = service.request(id, request);
        return requests.accepted(DecisionService.KIND, id, applications.get(id).version(), requestId);
    }

    @GET
    @Path("/decision-requests")
    @MayCall({"secretary", "director", "auditor"})
    @Operation(
            operationId = "listMembershipDecisionRequests",
            summary = "List what bodies were asked about an application, and what they answered")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = DecisionRequestPage.class, responseDescription = "A page of requests")
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return requests.list(
                page, DecisionService.KIND, id, applications.get(id).version());
    }

    private ApplicationView view(UUID id) {
        return ApplicationView.of(applications.row(id), caller.requirePerson(), time.now());
    }
}
