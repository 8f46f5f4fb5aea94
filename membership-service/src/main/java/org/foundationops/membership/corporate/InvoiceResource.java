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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
import org.foundationops.membership.calendar.FoundationCalendar;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.corporate.domain.Payment;
import org.jspecify.annotations.Nullable;

/** Invoices and payments over HTTP. */
@Path("/v1")
@Tag(name = "Invoices")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class InvoiceResource {

    private final InvoiceService service;
    private final InvoiceRepository invoices;
    private final PaymentRepository payments;
    private final CorporateMembershipRepository memberships;
    private final FoundationCalendar calendar;
    private final TransactionTime time;
    private final Caller caller;
    private final Lists lists;

    InvoiceResource(
            InvoiceService service,
            InvoiceRepository invoices,
            PaymentRepository payments,
            CorporateMembershipRepository memberships,
            FoundationCalendar calendar,
            TransactionTime time,
            Caller caller,
            Lists lists) {
        this.service = service;
        this.invoices = invoices;
        this.payments = payments;
        this.memberships = memberships;
        this.calendar = calendar;
        this.time = time;
        this.caller = caller;
        this.lists = lists;
    }

    @POST
    @Path("/corporate-memberships/{id}/invoices")
    @Idempotent
    @MayCall("treasurer")
    @Operation(
            operationId = "sendInvoice",
            summary = "Bill the dues of an approved membership, at least the price of its tier")
    @APIResponseSchema(value = InvoiceView.class, responseCode = "201", responseDescription = "Sent")
    public Response send(@PathParam("id") UUID membershipId, @Valid @NotNull NewInvoice request) {
        Invoice invoice = service.send(membershipId, request);
        return Created.at("/v1/invoices/" + invoice.id(), view(invoice));
    }

    @GET
    @Path("/invoices")
    @MayCall({"secretary", "treasurer", "director", "auditor", MayCall.ADMINISTRATOR})
    @Operation(operationId = "listInvoices", summary = "List invoices with their payments")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = InvoicePage.class, responseDescription = "A page of invoices")
    public Response list(@BeanParam PageRequest page) {
        return lists.respond(
                page,
                InvoiceView.class,
                invoice -> invoice.id().toString(),
                (after, limit) -> views(invoices.page(after, limit)));
    }

    @GET
    @Path("/invoices/{id}")
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
        return view(invoice);
    }

    @POST
    @Path("/invoices/{id}/payments")
    @Idempotent(required = true)
    @MayCall("treasurer")
    @Operation(
            operationId = "recordPayment",
            summary = "Record money that came; the membership is active from the moment at which all of it is there")
    @APIResponseSchema(value = InvoiceView.class, responseCode = "201", responseDescription = "The invoice afterwards")
    public Response recordPayment(@PathParam("id") UUID id, @Valid @NotNull NewPayment request) {
        return Created.at("/v1/invoices/" + id, view(service.recordPayment(id, request)));
    }

    private InvoiceView view(Invoice invoice) {
        return views(List.of(invoice)).getFirst();
    }

    private List<InvoiceView> views(List<Invoice> page) {
        LocalDate today = calendar.dayOf(time.now());
        Map<UUID, List<Payment>> paid =
                payments.ofInvoices(page.stream().map(Invoice::id).toList());
        return page.stream()
                .map(invoice -> InvoiceView.of(invoice, paid.getOrDefault(invoice.id(), List.of()), today))
                .toList();
    }

    /** One page of the list. */
    record InvoicePage(List<InvoiceView> items, @Nullable String next) {}
}
