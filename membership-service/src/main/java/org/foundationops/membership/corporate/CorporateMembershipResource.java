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
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.corporate.domain.Speaker;
import org.jspecify.annotations.Nullable;

/** Corporate memberships over HTTP. */
@Path("/v1/corporate-memberships")
@Tag(name = "Corporate memberships")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CorporateMembershipResource {

    private final CorporateMembershipService service;
    private final CorporateMembershipRepository memberships;
    private final InvoiceService invoices;
    private final InvoiceViews invoiceViews;
    private final TransactionTime time;
    private final Caller caller;
    private final Lists lists;

    CorporateMembershipResource(
            CorporateMembershipService service,
            CorporateMembershipRepository memberships,
            InvoiceService invoices,
            InvoiceViews invoiceViews,
            TransactionTime time,
            Caller caller,
            Lists lists) {
        this.service = service;
        this.memberships = memberships;
        this.invoices = invoices;
        this.invoiceViews = invoiceViews;
        this.time = time;
        this.caller = caller;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "applyForCorporateMembership",
            summary = "Apply for an organisation: its representative, its alternate or a secretary does so")
    @APIResponseSchema(value = CorporateMembershipView.class, responseCode = "201", responseDescription = "Applied")
    public Response apply(@Valid @NotNull NewCorporateMembership request) {
        CorporateMembership membership = service.apply(request, speaker());
        return Created.at("/v1/corporate-memberships/" + membership.id(), view(membership));
    }

    @GET
    @MayCall({"secretary", "treasurer", "director", "auditor", MayCall.ADMINISTRATOR, "scope:membership:read"})
    @Operation(operationId = "listCorporateMemberships", summary = "List corporate memberships")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = CorporateMembershipPage.class, responseDescription = "A page of memberships")
    public Response list(@BeanParam PageRequest page) {
        return lists.respond(
                page,
                CorporateMembershipView.class,
                membership -> membership.id().toString(),
                (after, limit) ->
                        memberships.page(after, limit).stream().map(this::view).toList());
    }

    @GET
    @Path("/{id}")
    @MayCall({MayCall.PERSON, MayCall.ADMINISTRATOR, "scope:membership:read"})
    @Operation(
            operationId = "getCorporateMembership",
            summary = "Read the membership of an organisation that one represents; officers read all")
    @APIResponseSchema(value = CorporateMembershipView.class, responseDescription = "The membership")
    public CorporateMembershipView get(@PathParam("id") UUID id) {
        CorporateMembership membership = memberships.get(id);
        if (!maySeeAll() && !membership.isRepresentedBy(caller.requirePerson())) {
            throw CorporateMembershipRepository.absent(id);
        }
        return view(membership);
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "recordCorporateDecision",
            summary = "Record what a body decided; the price is that of the list in force on the day of the decision")
    @APIResponseSchema(value = CorporateMembershipView.class, responseDescription = "The membership afterwards")
    public CorporateMembershipView recordDecision(
            @PathParam("id") UUID id, @Valid @NotNull NewCorporateDecision request) {
        return view(service.recordDecision(id, request, caller.requirePerson()));
    }

    @POST
    @Path("/{id}/representatives")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "nameRepresentative",
            summary = "Name another representative or alternate, who acts from now on")
    @APIResponseSchema(value = CorporateMembershipView.class, responseDescription = "The membership afterwards")
    public CorporateMembershipView name(@PathParam("id") UUID id, @Valid @NotNull NewRepresentative request) {
        return view(service.name(id, request, speaker()));
    }

    @POST
    @Path("/{id}/invoices")
    @Idempotent
    @MayCall("treasurer")
    @Operation(
            operationId = "sendInvoice",
            summary = "Bill the dues of an approved membership, at least the price of its tier")
    @APIResponseSchema(value = InvoiceView.class, responseCode = "201", responseDescription = "Sent")
    public Response sendInvoice(@PathParam("id") UUID id, @Valid @NotNull NewInvoice request) {
        Invoice invoice = invoices.send(id, request);
        return Created.at("/v1/invoices/" + invoice.id(), invoiceViews.of(invoice));
    }

    private Speaker speaker() {
        return new Speaker(caller.requirePerson(), caller.holds("secretary"));
    }

    private CorporateMembershipView view(CorporateMembership membership) {
        return CorporateMembershipView.of(membership, time.now());
    }

    private boolean maySeeAll() {
        return CorporateReaders.mayReadAll(caller) || caller.hasScope("membership:read");
    }

    /** One page of the list. */
    record CorporateMembershipPage(
            List<CorporateMembershipView> items, @Nullable String next) {}
}
