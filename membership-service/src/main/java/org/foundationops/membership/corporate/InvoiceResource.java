package org.foundationops.membership.corporate;

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
import org.foundationops.membership.corporate.domain.Invoice;
import org.jspecify.annotations.Nullable;

/** Invoices and payments over HTTP. */
@Path("/v1/invoices")
@Tag(name = "Invoices")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvoiceResource {

    private final InvoiceService service;
    private final InvoiceRepository invoices;
    private final CorporateMembershipRepository memberships;
    private final InvoiceViews views;
    private final Caller caller;
    private final Lists lists;

    InvoiceResource(
            InvoiceService service,
            InvoiceRepository invoices,
            CorporateMembershipRepository memberships,
            InvoiceViews views,
            Caller caller,
            Lists lists) {
        this.service = service;
        this.invoices = invoices;
        this.memberships = memberships;
        this.views = views;
        this.caller = caller;
        this.lists = lists;
    }

    @GET
    @MayCall({"secretary", "treasurer", "director", "auditor", MayCall.ADMINISTRATOR})
    @Operation(operationId = "listInvoices", summary = "List invoices with their payments")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = InvoicePage.class, responseDescription = "A page of invoices")
    public Response list(@BeanParam PageRequest page) {
        return lists.respond(
                page,
                InvoiceView.class,
                invoice -> invoice.id().toString(),
                (after, limit) -> views.of(invoices.page(after, limit)));
    }

    @GET
    @Path("/{id}")
    @MayCall({MayCall.PERSON, MayCall.ADMINISTRATOR})
    @Operation(
            operationId = "getInvoice",
            summary = "Read an invoice of an organisation that one represents; officers read all")
    @APIResponseSchema(value = InvoiceView.class, responseDescription = "The invoice")
    public InvoiceView get(@PathParam("id") UUID id) {
        Invoice invoice = invoices.get(id);
        if (!CorporateReaders.mayReadAll(caller)
                && !memberships.get(invoice.corporateMembershipId()).isRepresentedBy(caller.requirePerson())) {
            throw InvoiceRepository.absent(id);
        }
        return views.of(invoice);
    }

    @POST
    @Path("/{id}/payments")
    @Idempotent(required = true)
    @MayCall("treasurer")
    @Operation(
            operationId = "recordPayment",
            summary = "Record money that came; the membership is active from the moment at which all of it is there")
    @APIResponseSchema(value = InvoiceView.class, responseCode = "201", responseDescription = "The invoice afterwards")
    public Response recordPayment(@PathParam("id") UUID id, @Valid @NotNull NewPayment request) {
        return Created.at("/v1/invoices/" + id, views.of(service.recordPayment(id, request)));
    }

    /** One page of the list. */
    record InvoicePage(List<InvoiceView> items, @Nullable String next) {}
}
