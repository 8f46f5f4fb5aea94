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
import org.foundationops.kit.decision.DecisionRequestPage;
import org.foundationops.kit.decision.DecisionRequestView;
import org.foundationops.kit.decision.DecisionRequestViews;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.http.UpdatedSince;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.Invoice;
import org.foundationops.membership.decision.NewDecisionRequest;
import org.jspecify.annotations.Nullable;

/** Corporate memberships over HTTP. */
@Path("/v1/corporate-memberships")
@Tag(name = "Corporate memberships")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CorporateMembershipResource {

    private final CorporateMembershipService service;
    private final CorporateDecisionService decisions;
    private final CorporateMembershipRepository memberships;
    private final RenewalService renewals;
    private final InvoiceService invoices;
    private final InvoiceViews invoiceViews;
    private final RenewalViews renewalViews;
    private final CorporateMembershipViews views;
    private final TransactionTime time;
    private final Caller caller;
    private final CorporateCaller corporateCaller;
    private final DecisionRequestViews requests;
    private final Lists lists;

    CorporateMembershipResource(
            CorporateMembershipService service,
            CorporateDecisionService decisions,
            CorporateMembershipRepository memberships,
            RenewalService renewals,
            InvoiceService invoices,
            InvoiceViews invoiceViews,
            RenewalViews renewalViews,
            CorporateMembershipViews views,
            TransactionTime time,
            Caller caller,
            CorporateCaller corporateCaller,
            DecisionRequestViews requests,
            Lists lists) {
        this.service = service;
        this.decisions = decisions;
        this.memberships = memberships;
        this.renewals = renewals;
        this.invoices = invoices;
        this.invoiceViews = invoiceViews;
        this.renewalViews = renewalViews;
        this.views = views;
        this.time = time;
        this.caller = caller;
        this.corporateCaller = corporateCaller;
        this.requests = requests;
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
        CorporateMembership membership = service.apply(request, corporateCaller.speaker());
        return Created.at("/v1/corporate-memberships/" + membership.id(), views.of(membership));
    }

    @GET
    @MayCall({MayCall.PERSON, MayCall.ADMINISTRATOR, "scope:membership:read"})
    @Operation(
            operationId = "listCorporateMemberships",
            summary = "List the memberships of organisations that one represents; officers list all")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = CorporateMembershipPage.class, responseDescription = "A page of memberships")
    public Response list(
            @BeanParam PageRequest page, @BeanParam UpdatedSince since, @BeanParam CorporateMembershipFilter filter) {
        UUID reader = corporateCaller.reader();
        return lists.respond(
                page,
                since,
                CorporateMembershipView.class,
                membership -> membership.id().toString(),
                (after, limit) ->
                        views.of(memberships.page(reader, filter, since.instant(), time.now(), after, limit)));
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
        corporateCaller.requireMayRead(membership, () -> CorporateMembershipRepository.absent(id));
        return views.of(membership);
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
        return views.of(decisions.record(id, request, caller.requirePerson()));
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
        return views.of(service.name(id, request, corporateCaller.speaker()));
    }

    @POST
    @Path("/{id}/decision-requests")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "requestCorporateDecision",
            summary = "Put an organisation's application before a body; when its motion passes, it is approved")
    @APIResponseSchema(
            value = DecisionRequestView.class,
            responseCode = "202",
            responseDescription = "Asked; the answer comes as a message")
    public Response requestDecision(@PathParam("id") UUID id, @Valid @NotNull NewDecisionRequest request) {
        UUID requestId = decisions.request(id, request);
        return requests.accepted(
                CorporateDecisionService.KIND, id, memberships.get(id).version(), requestId);
    }

    @GET
    @Path("/{id}/decision-requests")
    @MayCall({"secretary", "director", "auditor"})
    @Operation(
            operationId = "listCorporateDecisionRequests",
            summary = "List what bodies were asked about an organisation's application, and what they answered")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = DecisionRequestPage.class, responseDescription = "A page of requests")
    public Response listDecisionRequests(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return requests.list(
                page, CorporateDecisionService.KIND, id, memberships.get(id).version());
    }

    @POST
    @Path("/{id}/alternate-removal")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "removeAlternate", summary = "End the alternate's part; the representative stays")
    @APIResponseSchema(value = CorporateMembershipView.class, responseDescription = "The membership afterwards")
    public CorporateMembershipView removeAlternate(@PathParam("id") UUID id) {
        return views.of(service.removeAlternate(id, corporateCaller.speaker()));
    }

    @POST
    @Path("/{id}/resignation")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "resignCorporateMembership",
            summary = "End the membership for good, at once: the representative, or a secretary who has it in writing")
    @APIResponseSchema(value = CorporateMembershipView.class, responseDescription = "The membership that has ended")
    public CorporateMembershipView resign(@PathParam("id") UUID id, @Valid @NotNull NewCorporateResignation request) {
        return views.of(service.resign(id, request.reason(), corporateCaller.speaker()));
    }

    @POST
    @Path("/{id}/termination")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "terminateCorporateMembership",
            summary = "Record that the board ended a membership, which it does at once and for good")
    @APIResponseSchema(value = CorporateMembershipView.class, responseDescription = "The membership that has ended")
    public CorporateMembershipView terminate(@PathParam("id") UUID id, @Valid @NotNull NewTermination request) {
        return views.of(service.terminate(id, request, caller.requirePerson()));
    }

    @POST
    @Path("/{id}/renewals")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "requestCorporateRenewal",
            summary = "Ask for the next term, from shortly before the end of this one: the membership does not change"
                    + " before the renewal is approved and paid")
    @APIResponseSchema(value = RenewalView.class, responseCode = "201", responseDescription = "Requested")
    public Response requestRenewal(@PathParam("id") UUID id, @Valid @NotNull NewRenewal request) {
        RenewalView renewal = renewalViews.of(renewals.request(id, request, corporateCaller.speaker()));
        return Created.at("/v1/corporate-renewals/" + renewal.id(), renewal);
    }

    @POST
    @Path("/{id}/invoices")
    @Idempotent
    @MayCall("treasurer")
    @Operation(
            operationId = "sendInvoice",
            summary = "Bill the dues of an approved membership or renewal, at least the price of its tier")
    @APIResponseSchema(value = InvoiceView.class, responseCode = "201", responseDescription = "Sent")
    public Response sendInvoice(@PathParam("id") UUID id, @Valid @NotNull NewInvoice request) {
        Invoice invoice = invoices.sendAtOnce(id, request);
        return Created.at("/v1/invoices/" + invoice.id(), invoiceViews.of(invoice));
    }

    @POST
    @Path("/{id}/invoice-drafts")
    @Idempotent
    @MayCall("treasurer")
    @Operation(
            operationId = "draftInvoice",
            summary = "Prepare the invoice of an approved membership or renewal, which can be changed until it is sent")
    @APIResponseSchema(value = InvoiceView.class, responseCode = "201", responseDescription = "Drafted")
    public Response draftInvoice(@PathParam("id") UUID id, @Valid @NotNull NewInvoice request) {
        Invoice invoice = invoices.draft(id, request);
        return Created.at("/v1/invoices/" + invoice.id(), invoiceViews.of(invoice));
    }

    /** One page of the list. */
    record CorporateMembershipPage(
            List<CorporateMembershipView> items, @Nullable String next) {}
}
