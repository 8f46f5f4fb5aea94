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
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.application.domain.MembershipApplication;
import org.jspecify.annotations.Nullable;

/** Applications for individual membership over HTTP. */
@Path("/v1/membership-applications")
@Tag(name = "Membership applications")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationResource {

    private final ApplicationService service;
    private final ApplicationRepository applications;
    private final TransactionTime time;
    private final Caller caller;
    private final Lists lists;

    ApplicationResource(
            ApplicationService service,
            ApplicationRepository applications,
            TransactionTime time,
            Caller caller,
            Lists lists) {
        this.service = service;
        this.applications = applications;
        this.time = time;
        this.caller = caller;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "applyForMembership", summary = "Apply for individual membership, for oneself")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201", responseDescription = "Submitted")
    public Response submit(@Valid @NotNull NewApplication request) {
        MembershipApplication application = service.submit(caller.requirePerson(), request);
        return Created.at("/v1/membership-applications/" + application.id(), view(application));
    }

    @GET
    @MayCall({"secretary", "director", "auditor"})
    @Operation(operationId = "listMembershipApplications", summary = "List all applications")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = ApplicationPage.class, responseDescription = "A page of applications")
    public Response list(@BeanParam PageRequest page) {
        return lists.respond(
                page,
                ApplicationView.class,
                application -> application.id().toString(),
                (after, limit) ->
                        applications.page(after, limit).stream().map(this::view).toList());
    }

    @GET
    @Path("/{id}")
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "getMembershipApplication", summary = "Read one's own application; officers read all")
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "The application")
    public ApplicationView get(@PathParam("id") UUID id) {
        MembershipApplication application = applications.get(id);
        if (!application.personId().equals(caller.requirePerson()) && !maySeeAll()) {
            throw ApplicationRepository.absent(id);
        }
        return view(application);
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "recordMembershipDecision",
            summary = "Record what a body decided on an application; an approved applicant is a member from then on")
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "The application after the decision")
    public ApplicationView recordDecision(@PathParam("id") UUID id, @Valid @NotNull NewDecision request) {
        return view(service.recordDecision(id, request, caller.requirePerson()));
    }

    @POST
    @Path("/{id}/decision-requests")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "requestMembershipDecision",
            summary = "Put an application before a body; when its motion passes, the applicant is a member")
    @APIResponseSchema(
            value = DecisionRequestView.class,
            responseCode = "202",
            responseDescription = "Asked; the answer comes as a message")
    public Response requestDecision(@PathParam("id") UUID id, @Valid @NotNull NewDecisionRequest request) {
        UUID requestId = service.requestDecision(id, request);
        return Response.accepted(new DecisionRequestView(requestId)).build();
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "withdrawMembershipApplication", summary = "Withdraw one's own open application")
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "The withdrawn application")
    public ApplicationView withdraw(@PathParam("id") UUID id) {
        return view(service.withdraw(id, caller.requirePerson()));
    }

    private ApplicationView view(MembershipApplication application) {
        return ApplicationView.of(application, time.now());
    }

    private boolean maySeeAll() {
        return caller.holds("secretary") || caller.holds("director") || caller.holds("auditor");
    }

    /** One page of the list. */
    record ApplicationPage(
            List<ApplicationView> items, @Nullable String next) {}
}
