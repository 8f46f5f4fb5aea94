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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.http.UpdatedSince;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.Seat;
import org.jspecify.annotations.Nullable;

/** The seats of one group over HTTP. */
@Path("/v1/groups/{id}/seats")
@Tag(name = "Group seats")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GroupSeatResource {

    private final SeatService service;
    private final SeatRepository seats;
    private final GroupRepository groups;
    private final GroupCaller caller;
    private final TransactionTime time;
    private final Lists lists;

    GroupSeatResource(
            SeatService service,
            SeatRepository seats,
            GroupRepository groups,
            GroupCaller caller,
            TransactionTime time,
            Lists lists) {
        this.service = service;
        this.seats = seats;
        this.groups = groups;
        this.caller = caller;
        this.time = time;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "openGroupSeat",
            summary = "Apply to join a group, or as its member invite somebody, who then has to accept")
    @APIResponseSchema(value = SeatView.class, responseCode = "201", responseDescription = "Applied, or invited")
    public Response open(@PathParam("id") UUID id, @Valid @NotNull NewSeat request) {
        Group group = groups.get(id);
        caller.requireMayRead(group);
        Seat seat = request.personId() == null ? service.apply(id, caller.person()) : invite(group, request.personId());
        return Created.at("/v1/group-seats/" + seat.id(), SeatView.of(seats.reread(seat.id()), time.now()));
    }

    private Seat invite(Group group, UUID personId) {
        caller.requireMayInvite(group);
        return service.invite(group.id(), personId);
    }

    @GET
    @MayCall({MayCall.PERSON, MayCall.ADMINISTRATOR, "scope:membership:read"})
    @Operation(
            operationId = "listGroupSeats",
            summary = "List all seats of a group, with invitations, applications and former ones: members and officers")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = SeatPage.class, responseDescription = "A page of seats")
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page, @BeanParam UpdatedSince since) {
        caller.requireMayListSeats(groups.get(id));
        Instant now = time.now();
        return lists.respond(
                page,
                since,
                SeatView.class,
                seat -> seat.id().toString(),
                (after, limit) -> seats.page(id, since.instant(), after, limit).stream()
                        .map(seat -> SeatView.of(seat, now))
                        .toList());
    }

    /** One page of the list. */
    record SeatPage(List<SeatView> items, @Nullable String next) {}
}
