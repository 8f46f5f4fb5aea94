package org.foundationops.membership.delegation;

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
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.delegation.domain.Delegation;
import org.foundationops.membership.turns.Turns;
import org.jspecify.annotations.Nullable;

/** Delegations over HTTP. */
@Path("/v1/delegations")
@Tag(name = "Delegations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DelegationResource {

    private final DelegationService service;
    private final DelegationRepository delegations;
    private final UseRepository uses;
    private final DecisionRequestViews requests;
    private final Turns turns;
    private final TransactionTime time;
    private final Lists lists;

    DelegationResource(
            DelegationService service,
            DelegationRepository delegations,
            UseRepository uses,
            DecisionRequestViews requests,
            Turns turns,
            TransactionTime time,
            Lists lists) {
        this.service = service;
        this.delegations = delegations;
        this.uses = uses;
        this.requests = requests;
        this.turns = turns;
        this.time = time;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "proposeDelegation",
            summary = "Propose that a body lets a group or the holder of an office use a power within limits")
    @APIResponseSchema(value = DelegationView.class, responseCode = "201", responseDescription = "Proposed")
    public Response propose(@Valid @NotNull NewDelegation request) {
        Delegation delegation = service.propose(request);
        return Created.at("/v1/delegations/" + delegation.id(), view(delegation));
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "listDelegations", summary = "List what bodies let others decide, past delegations too")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = DelegationPage.class, responseDescription = "A page of delegations")
    public Response list(@BeanParam PageRequest page, @BeanParam DelegationFilter filter) {
        return lists.respond(
                page,
                DelegationView.class,
                delegation -> delegation.id().toString(),
                (after, limit) -> delegations.page(filter, after, limit).stream()
                        .map(this::view)
                        .toList());
    }

    @GET
    @Path("/{id}")
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getDelegation", summary = "Read a delegation")
    @APIResponseSchema(value = DelegationView.class, responseDescription = "The delegation")
    public DelegationView get(@PathParam("id") UUID id) {
        return view(delegations.get(id));
    }

    @POST
    @Path("/{id}/decision")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "recordDelegationDecision",
            summary = "Record what the body decided; a granted power can be used from now on at the earliest")
    @APIResponseSchema(value = DelegationView.class, responseDescription = "The delegation after the decision")
    public DelegationView record(@PathParam("id") UUID id, @Valid @NotNull NewDelegationDecision request) {
        return view(service.record(id, request));
    }

    @POST
    @Path("/{id}/decision-requests")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "requestDelegationDecision",
            summary = "Put a delegation before the body; when its motion passes, the power is given")
    @APIResponseSchema(
            value = DecisionRequestView.class,
            responseCode = "202",
            responseDescription = "Asked; the answer comes as a message")
    public Response request(@PathParam("id") UUID id, @Valid @NotNull NewDelegationRequest request) {
        UUID requestId = service.request(id, request.decideBy());
        return requests.accepted(DelegationService.KIND, id, delegations.get(id).version(), requestId);
    }

    @GET
    @Path("/{id}/decision-requests")
    @MayCall({"secretary", "director", "auditor"})
    @Operation(
            operationId = "listDelegationDecisionRequests",
            summary = "List what the body was asked about a delegation, and what it answered")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = DecisionRequestPage.class, responseDescription = "A page of requests")
    public Response listRequests(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return requests.list(
                page, DelegationService.KIND, id, delegations.get(id).version());
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @MayCall("secretary")
    @Operation(operationId = "withdrawDelegation", summary = "Take a proposal back before it is decided")
    @APIResponseSchema(value = DelegationView.class, responseDescription = "The withdrawn proposal")
    public DelegationView withdraw(@PathParam("id") UUID id) {
        return view(service.withdraw(id));
    }

    @POST
    @Path("/{id}/revocation")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "revokeDelegation",
            summary = "Record that the body took the power back, from now on or a later day; what was decided stays")
    @APIResponseSchema(value = DelegationView.class, responseDescription = "The delegation with its end")
    public DelegationView revoke(@PathParam("id") UUID id, @Valid @NotNull NewRevocation request) {
        // The power ended at an instant of its own, after the beginning of the transaction.
        return DelegationView.of(service.revoke(id, request), turns.instant());
    }

    @GET
    @Path("/{id}/uses")
    @MayCall({"secretary", "director", "auditor", "group-chair", "group-co-chair"})
    @Operation(operationId = "listDelegationUses", summary = "List what was decided in this service by a delegation")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = UsePage.class, responseDescription = "A page of uses")
    public Response listUses(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        UUID delegation = delegations.get(id).id();
        return lists.respond(
                page,
                UseView.class,
                use -> use.id().toString(),
                (after, limit) -> uses.page(delegation, after, limit).stream()
                        .map(UseView::of)
                        .toList());
    }

    private DelegationView view(Delegation delegation) {
        return DelegationView.of(delegation, time.now());
    }

    /** One page of the list. */
    record DelegationPage(
            List<DelegationView> items, @Nullable String next) {}

    /** One page of the list. */
    record UsePage(List<UseView> items, @Nullable String next) {}
}
