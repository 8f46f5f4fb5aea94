package org.foundationops.membership.mail;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
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
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.jspecify.annotations.Nullable;

/** The log of mails over HTTP: who was sent what and why, without addresses. */
@Path("/v1/mails")
@Tag(name = "Mails")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class MailResource {

    private final MailRepository mails;
    private final MailService service;
    private final Lists lists;

    MailResource(MailRepository mails, MailService service, Lists lists) {
        this.mails = mails;
        this.service = service;
        this.lists = lists;
    }

    @GET
    @MayCall({"secretary", "auditor", MayCall.ADMINISTRATOR})
    @Operation(operationId = "listMails", summary = "List who was or will be sent which mail, and why; no addresses")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = MailPage.class, responseDescription = "A page of mails")
    public Response list(@BeanParam PageRequest page, @BeanParam MailFilter filter) {
        return lists.respond(
                page, MailRow.class, mail -> mail.id().toString(), (after, limit) -> mails.page(filter, after, limit));
    }

    @GET
    @Path("/{id}")
    @MayCall({"secretary", "auditor", MayCall.ADMINISTRATOR})
    @Operation(operationId = "getMail", summary = "Read what became of a mail, with each attempt to send it")
    @APIResponseSchema(value = MailView.class, responseDescription = "The mail")
    public MailView get(@PathParam("id") UUID id) {
        return MailView.of(mails.get(id));
    }

    @POST
    @Path("/{id}/retry")
    @Idempotent
    @MayCall({"secretary", MayCall.ADMINISTRATOR})
    @Operation(operationId = "retryMail", summary = "Try a mail again that was given up")
    @APIResponseSchema(value = MailView.class, responseDescription = "The mail, due again")
    public MailView retry(@PathParam("id") UUID id) {
        return MailView.of(service.retry(id));
    }

    /** One page of the list. */
    record MailPage(List<MailRow> items, @Nullable String next) {}
}
