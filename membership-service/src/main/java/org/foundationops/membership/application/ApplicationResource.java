package org.foundationops.membership.application;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.http.UpdatedSince;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.json.MergePatch;
import org.foundationops.kit.time.TransactionTime;
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
    private final ApplicationReaders readers;
    private final TransactionTime time;
    private final Caller caller;
    private final Lists lists;

    ApplicationResource(
            ApplicationService service,
            ApplicationRepository applications,
            ApplicationReaders readers,
            TransactionTime time,
            Caller caller,
            Lists lists) {
        this.service = service;
        this.applications = applications;
        this.readers = readers;
        this.time = time;
        this.caller = caller;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "applyForMembership",
            summary = "Apply for individual membership, or nominate somebody, who then has to consent")
    @APIResponseSchema(
            value = ApplicationView.class,
            responseCode = "201",
            responseDescription = "Submitted, or kept as a draft")
    public Response submit(@Valid @NotNull NewApplication request) {
        UUID author = caller.requirePerson();
        UUID id = request.isDraft() ? service.draft(author, request) : service.submit(author, request);
        return Created.at("/v1/membership-applications/" + id, view(id));
    }

    @GET
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "listMembershipApplications",
            summary =
                    "List applications: one's own, by and for oneself; members see those under discussion, officers all")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = ApplicationPage.class, responseDescription = "A page of applications")
    public Response list(
            @BeanParam PageRequest page, @BeanParam UpdatedSince since, @BeanParam ApplicationFilter filter) {
        ApplicationReader reader = readers.caller();
        return lists.respond(
                page,
                since,
                ApplicationView.class,
                application -> application.id().toString(),
                (after, limit) -> applications.page(reader, filter, since.instant(), time.now(), after, limit).stream()
                        .map(row -> ApplicationView.of(row, reader.personId(), time.now()))
                        .toList());
    }

    @GET
    @Path("/{id}")
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "getMembershipApplication",
            summary = "Read an application: one's own; members read those under discussion, officers all")
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "The application")
    public ApplicationView get(@PathParam("id") UUID id) {
        ApplicationReader reader = readers.caller();
        return ApplicationView.of(applications.readable(id, reader), reader.personId(), time.now());
    }

    @PATCH
    @Path("/{id}")
    @MayCall(MayCall.PERSON)
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "editMembershipApplication", summary = "Edit a draft that one wrote")
    @RequestBody(content = @Content(schema = @Schema(implementation = ApplicationDraft.class)))
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "The draft after the change")
    public ApplicationView edit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull MergePatch patch) {
        service.edit(
                id,
                caller.requirePerson(),
                ifMatch,
                text -> patch.applyTo(ApplicationDraft.of(text)).text());
        return view(id);
    }

    @POST
    @Path("/{id}/submission")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "submitMembershipApplication", summary = "Submit a draft that one wrote")
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "The submitted application")
    public ApplicationView submitDraft(@PathParam("id") UUID id) {
        service.submitDraft(id, caller.requirePerson());
        return view(id);
    }

    @POST
    @Path("/{id}/consent")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "consentToNomination",
            summary = "Consent to one's own nomination, which is one's application from then on")
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "The application")
    public ApplicationView consent(@PathParam("id") UUID id) {
        service.consent(id, caller.requirePerson());
        return view(id);
    }

    @POST
    @Path("/{id}/consent-refusal")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "refuseNomination", summary = "Refuse one's own nomination, which ends it")
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "The nomination that has ended")
    public ApplicationView refuseConsent(@PathParam("id") UUID id) {
        service.refuseConsent(id, caller.requirePerson());
        return view(id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "withdrawMembershipApplication",
            summary = "Withdraw one's own open application, or one's nomination that waits for consent")
    @APIResponseSchema(value = ApplicationView.class, responseDescription = "The withdrawn application")
    public ApplicationView withdraw(@PathParam("id") UUID id) {
        service.withdraw(id, caller.requirePerson());
        return view(id);
    }

    private ApplicationView view(UUID id) {
        return ApplicationView.of(applications.row(id), caller.requirePerson(), time.now());
    }

    /** One page of the list. */
    record ApplicationPage(
            List<ApplicationView> items, @Nullable String next) {}
}
