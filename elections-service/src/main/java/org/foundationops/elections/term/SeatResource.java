package org.foundationops.elections.term;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.elections.body.BodyRepository;
import org.foundationops.elections.body.BodyRoles;
import org.foundationops.elections.body.SeatRepository;
import org.foundationops.elections.term.domain.SeatRegister;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.time.TransactionTime;

/** The seat register of a body: who holds each seat, and since when and why nobody does. */
@Path("/v1/bodies/{id}/seats")
@Tag(name = "Bodies")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SeatResource {

    private final VacancyService vacancies;
    private final BodyRepository bodies;
    private final SeatRepository seats;
    private final TermRepository terms;
    private final TransactionTime time;
    private final Lists lists;

    SeatResource(
            VacancyService vacancies,
            BodyRepository bodies,
            SeatRepository seats,
            TermRepository terms,
            TransactionTime time,
            Lists lists) {
        this.vacancies = vacancies;
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
            description =
                    "Seats in the order of their numbers; a vacant one has no holder, and says since when and why",
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

    @POST
    @Path("/{seatId}/terms")
    @Idempotent
    @MayCall(BodyRoles.SECRETARY)
    @Operation(
            operationId = "fillVacancy",
            summary = "Record whom the remaining directors appointed to a vacant seat, until the next election")
    @APIResponse(
            responseCode = "201",
            description = "The appointee's term",
            content = @Content(schema = @Schema(implementation = TermView.class)))
    public Response fill(
            @PathParam("id") UUID id,
            @PathParam("seatId") UUID seatId,
            @NotNull @Valid NewSeatAppointment appointment) {
        TermView view = vacancies.fill(id, seatId, appointment);
        return Created.at("/v1/terms/" + view.id(), view);
    }

    /** Without seats that were given up and are empty. */
    private List<SeatView> seatsOf(UUID bodyId) {
        Instant now = time.now();
        SeatRegister register = new SeatRegister(seats.ofBody(bodyId), terms.ofBody(bodyId));
        return seats.ofBody(bodyId).stream()
                .filter(seat ->
                        !seat.isGivenUpBy(now) || register.holderOf(seat, now).isPresent())
                .map(seat -> SeatView.of(seat, register, now))
                .toList();
    }
}
