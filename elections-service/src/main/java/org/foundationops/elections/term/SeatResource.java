package org.foundationops.elections.term;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.body.SeatRepository;
import org.foundationops.elections.term.domain.Term;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** The seats of a body with their holders. */
@Path("/v1/bodies/{id}/seats")
@Tag(name = "Bodies")
@RunOnVirtualThread
public class SeatResource {

    private final BodyRepository bodies;
    private final SeatRepository seats;
    private final TermRepository terms;
    private final TransactionTime time;
    private final Lists lists;

    SeatResource(BodyRepository bodies, SeatRepository seats, TermRepository terms, TransactionTime time, Lists lists) {
        this.bodies = bodies;
        this.seats = seats;
        this.terms = terms;
        this.time = time;
        this.lists = lists;
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(operationId = "listSeats", summary = "List the seats of a body with the persons who hold them now")
    @APIResponse(
            responseCode = "200",
            description = "Seats in the order of their numbers; a vacant one has no holder",
            content = @Content(schema = @Schema(implementation = SeatView.class)))
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        bodies.require(id);
        List<SeatView> all = seatsOf(id);
        return lists.respond(
                page,
                SeatView.class,
                SeatView::sortKey,
                (after, limit) -> all.stream()
                        .filter(seat -> after == null || seat.sortKey().compareTo(after) > 0)
                        .limit(limit)
                        .toList());
    }

    private List<SeatView> seatsOf(UUID bodyId) {
        Map<UUID, Term> holders = terms.inOffice(bodyId, time.now()).stream()
                .collect(Collectors.toMap(Term::seatId, Function.identity()));
        return seats.ofBody(bodyId).stream()
                .map(seat -> {
                    @Nullable Term term = holders.get(seat.id());
                    return SeatView.of(seat, term);
                })
                .toList();
    }
}
