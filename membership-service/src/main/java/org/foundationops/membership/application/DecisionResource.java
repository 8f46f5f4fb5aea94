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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.decision.DecisionRequests;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.jspecify.annotations.Nullable;

/** Decisions on applications over HTTP. */
@Path("/v1/membership-applications/{id}")
@Tag(name = "Membership applications")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionResource {

    private final DecisionService service;
    private final ApplicationRepository applications;
    private final DecisionRequests decisionRequests;
    private final TransactionTime time;
    private final Caller caller;
    private final Lists lists;

    DecisionResource(
            DecisionService service,
            ApplicationRepository applications,
            DecisionRequests decisionRequests,
            TransactionTime time,
            Caller caller,
            Lists lists) {
        this.service = service;
        this.applications = applications;
        this.decisionRequests = decisionRequests;
        this.time = time;
        this.caller = caller;
        this.lists = lists;
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
        return Response.accepted(requests(id).stream()
                        .filter(asked -> asked.id().equals(requestId))
                        .findFirst()
                        .orElseThrow())
                .build();
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
        List<DecisionRequestView> all = requests(id);
        return lists.respond(
                page,
                DecisionRequestView.class,
                asked -> asked.id().toString(),
                (after, limit) -> all.stream()
                        .dropWhile(
                                asked -> after != null && asked.id().toString().compareTo(after) <= 0)
                        .limit(limit)
                        .toList());
    }

    private List<DecisionRequestView> requests(UUID id) {
        MembershipApplication application = applications.get(id);
        return decisionRequests.about(ApplicationDecisions.KIND, id).stream()
                .map(asked -> DecisionRequestView.of(asked, application.version()))
                .toList();
    }

    private ApplicationView view(UUID id) {
        return ApplicationView.of(applications.row(id), caller.requirePerson(), time.now());
    }

    /** One page of the list. */
    record DecisionRequestPage(
            List<DecisionRequestView> items, @Nullable String next) {}
}
