package org.foundationops.membership.group;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.http.UpdatedSince;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** The caller's own seats in groups over HTTP. */
@Path("/v1/me/group-seats")
@Tag(name = "Group seats")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class MyGroupSeatResource {

    private final SeatRepository seats;
    private final GroupCaller caller;
    private final TransactionTime time;
    private final Lists lists;

    MyGroupSeatResource(SeatRepository seats, GroupCaller caller, TransactionTime time, Lists lists) {
        this.seats = seats;
        this.caller = caller;
        this.time = time;
        this.lists = lists;
    }

    @GET
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "listMyGroupSeats",
            summary = "List my seats in groups, with invitations to answer, applications and former ones")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = MyGroupSeatPage.class, responseDescription = "A page of seats")
    public Response list(@BeanParam PageRequest page, @BeanParam UpdatedSince since) {
        UUID person = caller.person();
        Instant now = time.now();
        return lists.respond(
                page,
                since,
                SeatView.class,
                seat -> seat.id().toString(),
                (after, limit) -> seats.pageOf(person, since.instant(), after, limit).stream()
                        .map(seat -> SeatView.of(seat, now))
                        .toList());
    }

    /** One page of the list. */
    record MyGroupSeatPage(List<SeatView> items, @Nullable String next) {}
}
