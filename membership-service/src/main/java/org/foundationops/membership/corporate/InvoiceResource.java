package org.foundationops.membership.corporate;

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
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.json.MergePatch;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
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
    private final PaymentService payments;
    private final ReversalPreviews previews;
    private final InvoiceRepository invoices;
    private final CorporateMembershipRepository memberships;
    private final InvoiceViews views;
    private final CorporateCaller corporateCaller;
    private final FoundationCalendar calendar;
    private final TransactionTime time;
    private final Lists lists;

    InvoiceResource(
            InvoiceService service,
            PaymentService payments,
            ReversalPreviews previews,
            InvoiceRepository invoices,
            CorporateMembershipRepository memberships,
            InvoiceViews views,
            CorporateCaller corporateCaller,
            FoundationCalendar calendar,
            TransactionTime time,
            Lists lists) {
        this.service = service;
        this.payments = payments;
        this.previews = previews;
        this.invoices = invoices;
        this.memberships = memberships;
        this.views = views;
        this.corporateCaller = corporateCaller;
        this.calendar = calendar;
        this.time = time;
        this.lists = lists;
    }

    @GET
    @MayCall({MayCall.PERSON, MayCall.ADMINISTRATOR})
    @Operation(
            operationId = "listInvoices",
            summary = "List the invoices of organisations that one represents, with their payments; officers list all")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = InvoicePage.class, responseDescription = "A page of invoices")
    public Response list(@BeanParam PageRequest page, @BeanParam UpdatedSince since, @BeanParam InvoiceFilter filter) {
        UUID reader = corporateCaller.reader();
        return lists.respond(
                page,
                since,
                InvoiceView.class,
                invoice -> invoice.id().toString(),
                (after, limit) -> views.of(
                        invoices.page(reader, filter, since.instant(), calendar.dayOf(time.now()), after, limit)));
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
        corporateCaller.requireMayRead(
                memberships.get(invoice.corporateMembershipId()), () -> InvoiceRepository.absent(id));
        return views.of(invoice);
    }

    @PATCH
    @Path("/{id}")
    @MayCall("treasurer")
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateInvoice", summary = "Change a draft, never below the price")
    @RequestBody(content = @Content(schema = @Schema(implementation = ChangedInvoice.class)))
    @APIResponseSchema(value = InvoiceView.class, responseDescription = "The draft afterwards")
    public InvoiceView update(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull MergePatch patch) {
        return views.of(service.change(id, ifMatch, patch::applyTo));
    }

    @POST
    @Path("/{id}/dispatch")
    @Idempotent
    @MayCall("treasurer")
    @Operation(operationId = "dispatchInvoice", summary = "Send a draft: the dues are owed from then on")
    @APIResponseSchema(value = InvoiceView.class, responseDescription = "The invoice that is sent")
    public InvoiceView dispatch(@PathParam("id") UUID id) {
        return views.of(service.send(id));
    }

    @POST
    @Path("/{id}/voidance")
    @Idempotent
    @MayCall("treasurer")
    @Operation(
            operationId = "voidInvoice",
            summary = "Take back an invoice of which nothing is paid; what it billed can be billed again")
    @APIResponseSchema(value = InvoiceView.class, responseDescription = "The void invoice")
    public InvoiceView markVoid(@PathParam("id") UUID id, @Valid @NotNull NewVoidance request) {
        return views.of(service.markVoid(id, request.reason()));
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
        return Created.at("/v1/invoices/" + id, views.of(payments.record(id, request)));
    }

    @GET
    @Path("/{id}/payments/{paymentId}/reversal-preview")
    @MayCall({"treasurer", "secretary", "auditor"})
    @Operation(
            operationId = "previewPaymentReversal",
            summary = "What would follow from reversing a payment now: statuses, and who would lose their vote")
    @APIResponseSchema(value = ReversalPreview.class, responseDescription = "The consequences; nothing is done")
    public ReversalPreview previewReversal(@PathParam("id") UUID id, @PathParam("paymentId") UUID paymentId) {
        return previews.of(id, paymentId);
    }

    @POST
    @Path("/{id}/payments/{paymentId}/reversal")
    @Idempotent(required = true)
    @MayCall("treasurer")
    @Operation(
            operationId = "reversePayment",
            summary = "Reverse a wrong booking by a counter-entry, from now on; its bank reference may be booked again")
    @APIResponseSchema(value = InvoiceView.class, responseCode = "201", responseDescription = "The invoice afterwards")
    public Response reversePayment(
            @PathParam("id") UUID id,
            @PathParam("paymentId") UUID paymentId,
            @Valid @NotNull NewPaymentReversal request) {
        return Created.at("/v1/invoices/" + id, views.of(payments.reverse(id, paymentId, request.reason())));
    }

    @POST
    @Path("/{id}/credit-notes")
    @Idempotent(required = true)
    @MayCall("treasurer")
    @Operation(
            operationId = "recordCreditNote",
            summary = "Record money that went back: what was paid above the price, or after the end all that was paid")
    @APIResponseSchema(value = InvoiceView.class, responseCode = "201", responseDescription = "The invoice afterwards")
    public Response recordCreditNote(@PathParam("id") UUID id, @Valid @NotNull NewCreditNote request) {
        return Created.at("/v1/invoices/" + id, views.of(service.credit(id, request)));
    }

    /** One page of the list. */
    record InvoicePage(List<InvoiceView> items, @Nullable String next) {}
}
