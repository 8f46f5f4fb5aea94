package org.foundationops.membership.suspension;

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
import org.foundationops.kit.http.UpdatedSince;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.jspecify.annotations.Nullable;

/** Suspensions over HTTP. */
@Path("/v1/suspensions")
@Tag(name = "Suspensions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SuspensionResource {

    private final SuspensionService service;
    private final SuspensionRepository suspensions;
    private final Caller caller;
    private final Lists lists;

    SuspensionResource(SuspensionService service, SuspensionRepository suspensions, Caller caller, Lists lists) {
        this.service = service;
        this.suspensions = suspensions;
        this.caller = caller;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall("conduct-team")
    @Operation(
            operationId = "imposeSuspension",
            summary = "Suspend a person or an organisation: no vote, nomination, application, grant or recognition")
    @APIResponseSchema(value = SuspensionView.class, responseCode = "201", responseDescription = "Suspended")
    public Response impose(@Valid @NotNull NewSuspension request) {
        SuspensionView suspension = SuspensionView.of(service.impose(request, caller.requirePerson()));
        return Created.at("/v1/suspensions/" + suspension.id(), suspension);
    }

    @GET
    @MayCall({"conduct-team", "auditor"})
    @Operation(operationId = "listSuspensions", summary = "List suspensions, those that are over too")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = SuspensionPage.class, responseDescription = "A page of suspensions")
    public Response list(
            @BeanParam PageRequest page, @BeanParam UpdatedSince since, @BeanParam SuspensionFilter filter) {
        return lists.respond(
                page,
                since,
                SuspensionView.class,
                suspension -> suspension.id().toString(),
                (after, limit) -> suspensions.page(filter, since.instant(), after, limit).stream()
                        .map(SuspensionView::of)
                        .toList());
    }

    @GET
    @Path("/{id}")
    @MayCall({"conduct-team", "auditor"})
    @Operation(operationId = "getSuspension", summary = "Read a suspension")
    @APIResponseSchema(value = SuspensionView.class, responseDescription = "The suspension")
    public SuspensionView get(@PathParam("id") UUID id) {
        return SuspensionView.of(suspensions.get(id));
    }

    @POST
    @Path("/{id}/lifting")
    @Idempotent
    @MayCall("conduct-team")
    @Operation(
            operationId = "liftSuspension",
            summary = "End a suspension now, or before it begins; all rights are back at once")
    @APIResponseSchema(value = SuspensionView.class, responseDescription = "The suspension that is over")
    public SuspensionView lift(@PathParam("id") UUID id, @Valid @NotNull NewLifting request) {
        return SuspensionView.of(service.lift(id, request.reason(), caller.requirePerson()));
    }

    /** One page of the list. */
    record SuspensionPage(
            List<SuspensionView> items, @Nullable String next) {}
}
