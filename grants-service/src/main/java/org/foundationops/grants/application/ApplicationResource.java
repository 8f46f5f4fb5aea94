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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.grants.application.domain.GrantApplication;
import org.foundationops.grants.award.AwardView;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.ListQuery;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;

/** Grant applications over HTTP. */
@Path("/v1/grant-applications")
@Tag(name = "Grant applications")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ApplicationResource {

    private static final List<String> READERS =
            List.of("secretary", "director", "president", "treasurer", "finance", "grant-reviewer", "auditor");

    private final ApplicationService service;
    private final ApplicationRepository applications;
    private final Caller caller;
    private final Lists lists;

    ApplicationResource(ApplicationService service, ApplicationRepository applications, Caller caller, Lists lists) {
        this.service = service;
        this.applications = applications;
        this.caller = caller;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "applyForGrant", summary = "Apply for a grant")
    @APIResponseSchema(value = ApplicationView.class, responseCode = "201", responseDescription = "Submitted")
    public Response submit(@Valid @NotNull NewGrantApplication request) {
        GrantApplication application = service.submit(caller.requirePerson(), request);
        return Created.at("/v1/grant-applications/" + application.id(), ApplicationView.of(application));
    }

    @GET
    @MayCall({MayCall.PERSON, "scope:grants:read"})
    @Operation(operationId = "listGrantApplications", summary = "List one's own applications; officers see all")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "A page of applications")
    public Response list(@BeanParam PageRequest page) {
        ListQuery<GrantApplication> query = query();
        return lists.respond(
                page,
                ApplicationView.class,
                application -> application.id().toString(),
                (after, limit) -> query.read(after, limit).stream()
                        .map(ApplicationView::of)
                        .toList());
    }

    @GET
    @Path("/{id}")
    @MayCall({MayCall.PERSON, "scope:grants:read"})
    @Operation(operationId = "getGrantApplication", summary = "Read one's own application; officers read all")
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "The application")
    public ApplicationView get(@PathParam("id") UUID id) {
        GrantApplication application = applications.get(id);
        if (!maySeeAll() && !application.applicantId().equals(caller.requirePerson())) {
            throw ApplicationRepository.absent(id);
        }
        return ApplicationView.of(application);
    }

    @POST
    @Path("/{id}/lead-time-waiver")
    @Idempotent
    @MayCall("director")
    @Operation(
            operationId = "waiveGrantLeadTime",
            summary = "Let an application pass that came too late, as a director of the body that will decide")
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "The application with the waiver")
    public ApplicationView waiveLeadTime(@PathParam("id") UUID id, @Valid @NotNull NewWaiver request) {
        return ApplicationView.of(service.waiveLeadTime(id, request));
    }

    @POST
    @Path("/{id}/approval")
    @Idempotent
    @MayCall({"secretary", "director"})
    @Operation(
            operationId = "approveGrant",
            summary = "Record that the body of the budget gives the money, which is bound in the budget at once")
    @APIResponseSchema(value = AwardView.class, responseCode = "201", responseDescription = "The award")
    public Response approve(@PathParam("id") UUID id, @Valid @NotNull NewApproval request) {
        AwardView award = AwardView.of(service.approve(id, request));
        return Created.at("/v1/awards/" + award.id(), award);
    }

    @POST
    @Path("/{id}/delegated-approval")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "approveGrantByDelegation",
            summary = "Give money by a delegation of the budget's body: its group's chair or co-chair, or its office's"
                    + " holder does so, within its limits")
    @APIResponseSchema(value = AwardView.class, responseCode = "201", responseDescription = "The award")
    public Response approveByDelegation(@PathParam("id") UUID id, @Valid @NotNull NewDelegatedApproval request) {
        AwardView award = AwardView.of(service.approveByDelegation(id, request, caller.requirePerson()));
        return Created.at("/v1/awards/" + award.id(), award);
    }

    @POST
    @Path("/{id}/rejection")
    @Idempotent
    @MayCall({"secretary", "director"})
    @Operation(operationId = "rejectGrant", summary = "Record that a body gives no money")
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "The rejected application")
    public ApplicationView reject(@PathParam("id") UUID id, @Valid @NotNull NewRejection request) {
        return ApplicationView.of(service.reject(id, request));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "withdrawGrantApplication", summary = "Withdraw one's own open application")
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "The withdrawn application")
    public ApplicationView withdraw(@PathParam("id") UUID id) {
        return ApplicationView.of(service.withdraw(id, caller.requirePerson()));
    }

    private ListQuery<GrantApplication> query() {
        if (maySeeAll()) {
            return applications::page;
        }
        UUID applicant = caller.requirePerson();
        return (after, limit) -> applications.pageOf(applicant, after, limit);
    }

    private boolean maySeeAll() {
        return caller.hasScope("grants:read") || READERS.stream().anyMatch(caller::holds);
    }
}
