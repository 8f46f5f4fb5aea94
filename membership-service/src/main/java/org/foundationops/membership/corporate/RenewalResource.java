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
import org.foundationops.kit.decision.DecisionRequestPage;
import org.foundationops.kit.decision.DecisionRequestView;
import org.foundationops.kit.decision.DecisionRequestViews;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.json.MergePatch;
import org.foundationops.membership.corporate.domain.Renewal;
import org.foundationops.membership.decision.NewDecisionRequest;
import org.jspecify.annotations.Nullable;

/** Renewals over HTTP; they are requested at their membership. */
@Path("/v1/corporate-renewals")
@Tag(name = "Corporate memberships")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RenewalResource {

    private final RenewalService service;
    private final RenewalRepository renewals;
    private final CorporateMembershipRepository memberships;
    private final Caller caller;
    private final RenewalViews views;
    private final CorporateCaller corporateCaller;
    private final DecisionRequestViews requests;
    private final Lists lists;

    RenewalResource(
            RenewalService service,
            RenewalRepository renewals,
            CorporateMembershipRepository memberships,
            Caller caller,
            RenewalViews views,
            CorporateCaller corporateCaller,
            DecisionRequestViews requests,
            Lists lists) {
        this.service = service;
        this.renewals = renewals;
        this.memberships = memberships;
        this.caller = caller;
        this.views = views;
        this.corporateCaller = corporateCaller;
        this.requests = requests;
        this.lists = lists;
    }

    @GET
    @MayCall({MayCall.PERSON, MayCall.ADMINISTRATOR})
    @Operation(
            operationId = "listCorporateRenewals",
            summary = "List the renewals of organisations that one represents; officers list all")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = RenewalPage.class, responseDescription = "A page of renewals")
    public Response list(@BeanParam PageRequest page, @BeanParam RenewalFilter filter) {
        UUID reader = corporateCaller.reader();
        return lists.respond(
                page,
                RenewalView.class,
                renewal -> renewal.id().toString(),
                (after, limit) -> views.of(renewals.page(reader, filter, after, limit)));
    }

    @GET
    @Path("/{id}")
    @MayCall({MayCall.PERSON, MayCall.ADMINISTRATOR})
    @Operation(
            operationId = "getCorporateRenewal",
            summary = "Read the renewal of an organisation that one represents; officers read all")
    @APIResponseSchema(value = RenewalView.class, responseDescription = "The renewal")
    public RenewalView get(@PathParam("id") UUID id) {
        Renewal renewal = renewals.get(id);
        corporateCaller.requireMayRead(
                memberships.get(renewal.corporateMembershipId()), () -> RenewalRepository.absent(id));
        return views.of(renewal);
    }

    @PATCH
    @Path("/{id}")
    @MayCall(MayCall.PERSON)
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "updateCorporateRenewal",
            summary = "Ask for another tier, before it is decided: a representative or a secretary does so")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewRenewal.class)))
    @APIResponseSchema(value = RenewalView.class, responseDescription = "The renewal afterwards")
    public RenewalView update(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull MergePatch patch) {
        return views.of(service.change(id, ifMatch, patch::applyTo, corporateCaller.speaker()));
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "recordRenewalDecision",
            summary = "Record what a body decided; the price is that of the list in force on the day of the decision")
    @APIResponseSchema(value = RenewalView.class, responseDescription = "The renewal afterwards")
    public RenewalView recordDecision(@PathParam("id") UUID id, @Valid @NotNull NewCorporateDecision request) {
        return views.of(service.recordDecision(id, request, caller.requirePerson()));
    }

    @POST
    @Path("/{id}/decision-requests")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "requestRenewalDecision",
            summary = "Put a renewal before a body; when its motion passes, it is approved")
    @APIResponseSchema(
            value = DecisionRequestView.class,
            responseCode = "202",
            responseDescription = "Asked; the answer comes as a message")
    public Response requestDecision(@PathParam("id") UUID id, @Valid @NotNull NewDecisionRequest request) {
        UUID requestId = service.requestDecision(id, request);
        return requests.accepted(RenewalService.KIND, id, renewals.get(id).version(), requestId);
    }

    @GET
    @Path("/{id}/decision-requests")
    @MayCall({"secretary", "director", "auditor"})
    @Operation(
            operationId = "listRenewalDecisionRequests",
            summary = "List what bodies were asked about a renewal, and what they answered")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = DecisionRequestPage.class, responseDescription = "A page of requests")
    public Response listDecisionRequests(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return requests.list(page, RenewalService.KIND, id, renewals.get(id).version());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "withdrawCorporateRenewal", summary = "Withdraw a renewal that is not billed yet")
    @APIResponseSchema(value = RenewalView.class, responseDescription = "The renewal afterwards")
    public RenewalView withdraw(@PathParam("id") UUID id) {
        return views.of(service.withdraw(id, corporateCaller.speaker()));
    }

    /** One page of the list. */
    record RenewalPage(List<RenewalView> items, @Nullable String next) {}
}
