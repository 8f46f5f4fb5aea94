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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.decision.DecisionRequestPage;
import org.foundationops.kit.decision.DecisionRequestView;
import org.foundationops.kit.decision.DecisionRequestViews;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.decision.NewDecisionRequest;
import org.foundationops.membership.group.domain.Seat;
import org.jspecify.annotations.Nullable;

/** Seats over HTTP. */
@Path("/v1/group-seats/{id}")
@Tag(name = "Group seats")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SeatResource {

    private final SeatService service;
    private final SeatDecisionService decisions;
    private final SeatRepository seats;
    private final GroupRepository groups;
    private final GroupCaller caller;
    private final DecisionRequestViews requests;
    private final TransactionTime time;
    private final Lists lists;

    SeatResource(
            SeatService service,
            SeatDecisionService decisions,
            SeatRepository seats,
            GroupRepository groups,
            GroupCaller caller,
            DecisionRequestViews requests,
            TransactionTime time,
            Lists lists) {
        this.service = service;
        this.decisions = decisions;
        this.seats = seats;
        this.groups = groups;
        this.caller = caller;
        this.requests = requests;
        this.time = time;
        this.lists = lists;
    }

    @GET
    @MayCall({MayCall.PERSON, MayCall.ADMINISTRATOR, "scope:membership:read"})
    @Operation(
            operationId = "getGroupSeat",
            summary = "Read one's own seat; members of the group and officers read all of it")
    @APIResponseSchema(value = SeatView.class, responseDescription = "The seat as it is now")
    public SeatView get(@PathParam("id") UUID id) {
        return view(readable(id));
    }

    @POST
    @Path("/acceptance")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "acceptGroupSeat",
            summary = "Accept one's invitation; the seat begins when one is admitted as well, whichever comes last")
    @APIResponseSchema(value = SeatView.class, responseDescription = "The seat afterwards")
    public SeatView accept(@PathParam("id") UUID id) {
        caller.requireOwn(seats.get(id));
        return after(service.accept(id));
    }

    @POST
    @Path("/refusal")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "declineGroupSeat", summary = "Decline one's invitation")
    @APIResponseSchema(value = SeatView.class, responseDescription = "The seat afterwards")
    public SeatView decline(@PathParam("id") UUID id) {
        caller.requireOwn(seats.get(id));
        return after(service.decline(id));
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "withdrawGroupSeat",
            summary = "Withdraw one's application, or an invitation of a group that one leads or drafts")
    @APIResponseSchema(value = SeatView.class, responseDescription = "The seat afterwards")
    public SeatView withdraw(@PathParam("id") UUID id) {
        Seat seat = seats.get(id);
        caller.requireMayWithdraw(seat, groups.get(seat.groupId()));
        return after(service.withdraw(id));
    }

    @POST
    @Path("/votes")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "voteOnGroupSeat",
            summary = "Vote on an admission as a member of the group; the last vote of each counts",
            description = "Half of those who are members now, and one more, admit at once.")
    @APIResponseSchema(value = SeatView.class, responseDescription = "The seat after the vote")
    public SeatView vote(@PathParam("id") UUID id, @Valid @NotNull NewVote request) {
        readable(id);
        return after(service.vote(id, caller.person(), request.choice()));
    }

    @GET
    @Path("/votes")
    @MayCall({MayCall.PERSON, MayCall.ADMINISTRATOR, "scope:membership:read"})
    @Operation(
            operationId = "listGroupSeatVotes",
            summary = "List who voted how on an admission, for members and officers")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = VotePage.class, responseDescription = "A page of votes")
    public Response listVotes(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        Seat seat = seats.get(id);
        caller.requireMayListSeats(groups.get(seat.groupId()));
        List<VoteView> all = VoteView.of(seat);
        return lists.respond(
                page,
                VoteView.class,
                VoteView::sortKey,
                (after, limit) -> all.stream()
                        .dropWhile(each -> after != null && each.sortKey().compareTo(after) <= 0)
                        .limit(limit)
                        .toList());
    }

    @POST
    @Path("/decision")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "recordGroupSeatDecision",
            summary = "Record what the board or the council decided on an admission, where it is theirs to decide")
    @APIResponseSchema(value = SeatView.class, responseDescription = "The seat afterwards")
    public SeatView record(@PathParam("id") UUID id, @Valid @NotNull NewSeatDecision request) {
        return after(decisions.record(id, request, caller.person()));
    }

    @POST
    @Path("/decision-requests")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "requestGroupSeatDecision",
            summary = "Put an admission before the body that decides; when its motion passes, the person is admitted")
    @APIResponseSchema(
            value = DecisionRequestView.class,
            responseCode = "202",
            responseDescription = "Asked; the answer comes as a message")
    public Response request(@PathParam("id") UUID id, @Valid @NotNull NewDecisionRequest request) {
        UUID requestId = decisions.request(id, request);
        return requests.accepted(SeatDecisionService.KIND, id, seats.get(id).version(), requestId);
    }

    @GET
    @Path("/decision-requests")
    @MayCall({"secretary", "director", "auditor"})
    @Operation(
            operationId = "listGroupSeatDecisionRequests",
            summary = "List what bodies were asked about an admission, and what they answered")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = DecisionRequestPage.class, responseDescription = "A page of requests")
    public Response listRequests(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return requests.list(page, SeatDecisionService.KIND, id, seats.get(id).version());
    }

    @POST
    @Path("/opt-in")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "optInToGroupSeat",
            summary = "Say in the last days of one's term that one stays on for another; without it the seat ends")
    @APIResponseSchema(value = SeatView.class, responseDescription = "The seat with its next term")
    public SeatView optIn(@PathParam("id") UUID id) {
        caller.requireOwn(seats.get(id));
        return after(service.optIn(id));
    }

    @POST
    @Path("/resignation")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "resignGroupSeat", summary = "Leave a group at once, and with it one's office there")
    @APIResponseSchema(value = SeatView.class, responseDescription = "The seat that has ended")
    public SeatView resign(@PathParam("id") UUID id, @Valid @NotNull NewSeatResignation request) {
        caller.requireOwn(seats.get(id));
        return after(service.resign(id, request.reason()));
    }

    @POST
    @Path("/removal")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "removeGroupSeat",
            summary =
                    "Record that the group or its board decided to do without somebody; chair, co-chair or a secretary",
            description = "The seat ends with the recording, not with the decision.")
    @APIResponseSchema(value = SeatView.class, responseDescription = "The seat that has ended")
    public SeatView remove(@PathParam("id") UUID id, @Valid @NotNull NewRemoval request) {
        caller.requireMayLead(seats.get(id).groupId());
        return after(service.remove(id, request, caller.person()));
    }

    private Seat readable(UUID id) {
        Seat seat = seats.get(id);
        caller.requireMayRead(seat);
        return seat;
    }

    private SeatView after(Seat changed) {
        return view(seats.reread(changed.id()));
    }

    private SeatView view(Seat seat) {
        return SeatView.of(seat, time.now());
    }

    /** One page of the list. */
    record VotePage(List<VoteView> items, @Nullable String next) {}
}
