package org.foundationops.membership.group;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.decision.DecisionRequestPage;
import org.foundationops.kit.decision.DecisionRequestView;
import org.foundationops.kit.decision.DecisionRequestViews;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.membership.decision.NewDecisionRequest;

/** What boards decide on groups as a whole, over HTTP. */
@Path("/v1/groups/{id}")
@Tag(name = "Groups")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GroupDecisionResource {

    private final GroupDecisionService service;
    private final ShutdownService shutdowns;
    private final GroupRepository groups;
    private final GroupViews views;
    private final DecisionRequestViews requests;

    GroupDecisionResource(
            GroupDecisionService service,
            ShutdownService shutdowns,
            GroupRepository groups,
            GroupViews views,
            DecisionRequestViews requests) {
        this.service = service;
        this.shutdowns = shutdowns;
        this.groups = groups;
        this.views = views;
        this.requests = requests;
    }

    @POST
    @Path("/decision")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "recordGroupDecision",
            summary = "Record what the board decided on a proposed group, which begins with who has consented")
    @APIResponseSchema(value = GroupView.class, responseDescription = "The group after the decision")
    public GroupView record(@PathParam("id") UUID id, @Valid @NotNull NewGroupDecision request) {
        service.record(id, request);
        return views.of(groups.reread(id));
    }

    @POST
    @Path("/decision-requests")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "requestGroupDecision",
            summary = "Put a proposed group before its board; when its motion passes, the group begins")
    @APIResponseSchema(
            value = DecisionRequestView.class,
            responseCode = "202",
            responseDescription = "Asked; the answer comes as a message")
    public Response request(@PathParam("id") UUID id, @Valid @NotNull NewDecisionRequest request) {
        UUID requestId = service.request(id, request);
        return requests.accepted(GroupDecisionService.KIND, id, groups.get(id).version(), requestId);
    }

    @GET
    @Path("/decision-requests")
    @MayCall({"secretary", "director", "auditor"})
    @Operation(
            operationId = "listGroupDecisionRequests",
            summary = "List what the board was asked about establishing a group, and what it answered")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = DecisionRequestPage.class, responseDescription = "A page of requests")
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return requests.list(page, GroupDecisionService.KIND, id, groups.get(id).version());
    }

    @POST
    @Path("/shutdown")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "shutDownGroup",
            summary = "Record that the board decided to end a group, which takes nobody any more and winds up")
    @APIResponseSchema(value = GroupView.class, responseDescription = "The group afterwards")
    public GroupView shutDown(@PathParam("id") UUID id, @Valid @NotNull NewShutdown request) {
        shutdowns.record(id, request);
        return views.of(groups.reread(id));
    }

    @POST
    @Path("/shutdown-requests")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "requestGroupShutdown",
            summary = "Ask the group's board whether to end it; when its motion passes, the group is shut down")
    @APIResponseSchema(
            value = DecisionRequestView.class,
            responseCode = "202",
            responseDescription = "Asked; the answer comes as a message")
    public Response requestShutdown(@PathParam("id") UUID id, @Valid @NotNull NewDecisionRequest request) {
        UUID requestId = shutdowns.request(id, request);
        return requests.accepted(ShutdownDecisions.KIND, id, groups.get(id).version(), requestId);
    }

    @GET
    @Path("/shutdown-requests")
    @MayCall({"secretary", "director", "auditor"})
    @Operation(
            operationId = "listGroupShutdownRequests",
            summary = "List what the board was asked about ending a group, and what it answered")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = DecisionRequestPage.class, responseDescription = "A page of requests")
    public Response listShutdownRequests(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return requests.list(page, ShutdownDecisions.KIND, id, groups.get(id).version());
    }

    @GET
    @Path("/defunct-requests")
    @MayCall({"secretary", "director", "auditor"})
    @Operation(
            operationId = "listDefunctGroupRequests",
            summary = "List what the board was asked because the group has missed two reports in a row")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = DecisionRequestPage.class, responseDescription = "A page of requests")
    public Response listDefunctRequests(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return requests.list(page, DefunctDecisions.KIND, id, groups.get(id).version());
    }
}
