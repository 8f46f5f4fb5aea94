package org.foundationops.membership.bounce;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.jspecify.annotations.Nullable;

/** Mail that came back, over HTTP. */
@Path("/v1/mail-bounces")
@Tag(name = "Mails")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class BounceResource {

    private final BounceService service;
    private final BounceRepository bounces;
    private final Lists lists;

    BounceResource(BounceService service, BounceRepository bounces, Lists lists) {
        this.service = service;
        this.bounces = bounces;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall({"secretary", "scope:membership:mail-bounces"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordMailBounce",
            summary = "Record that a mail came back",
            description =
                    "After a hard bounce nothing is sent to the address any more, until its owner has another one."
                            + " A report that comes again changes nothing.")
    @APIResponseSchema(value = MailBounceView.class, responseCode = "201", responseDescription = "Recorded")
    public Response record(@Valid @NotNull NewMailBounce report) {
        MailBounceView bounce = MailBounceView.of(service.record(report));
        return Created.at("/v1/mail-bounces/" + bounce.id(), bounce);
    }

    @GET
    @MayCall({"secretary", "auditor", MayCall.ADMINISTRATOR})
    @Operation(operationId = "listMailBounces", summary = "List which mails came back")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = MailBouncePage.class, responseDescription = "A page of bounces")
    public Response list(
            @Parameter(description = "Only those of this mail.") @QueryParam("mailId") @Nullable UUID mailId,
            @BeanParam PageRequest page) {
        return lists.respond(
                page,
                MailBounceView.class,
                bounce -> bounce.id().toString(),
                (after, limit) -> bounces.page(mailId, after, limit).stream()
                        .map(MailBounceView::of)
                        .toList());
    }

    @GET
    @Path("/{id}")
    @MayCall({"secretary", "auditor", MayCall.ADMINISTRATOR})
    @Operation(operationId = "getMailBounce", summary = "Read that a mail came back")
    @APIResponseSchema(value = MailBounceView.class, responseDescription = "The bounce")
    public MailBounceView get(@PathParam("id") UUID id) {
        return MailBounceView.of(bounces.get(id));
    }

    /** One page of the list. */
    record MailBouncePage(
            List<MailBounceView> items, @Nullable String next) {}
}
