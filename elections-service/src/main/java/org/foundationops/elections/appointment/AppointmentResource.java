package org.foundationops.elections.appointment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.problem.NotFound;

/** Who holds or held which office. */
@Path("/v1/appointments")
@Tag(name = "Appointments")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class AppointmentResource {

    private final AppointmentRepository appointments;
    private final Lists lists;

    AppointmentResource(AppointmentRepository appointments, Lists lists) {
        this.appointments = appointments;
        this.lists = lists;
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(operationId = "listAppointments", summary = "List appointments, past, running and announced")
    @APIResponse(
            responseCode = "200",
            description = "Appointments in the order in which they were recorded",
            content = @Content(schema = @Schema(implementation = AppointmentView.class)))
    public Response list(@BeanParam AppointmentFilter filter, @BeanParam PageRequest page) {
        return lists.respond(
                page,
                AppointmentView.class,
                AppointmentView::sortKey,
                (after, limit) -> appointments.page(filter.bodyId, filter.personId, after, limit).stream()
                        .map(AppointmentView::of)
                        .toList());
    }

    @GET
    @Path("/{id}")
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getAppointment", summary = "Read an appointment")
    @APIResponse(responseCode = "200", description = "The appointment")
    public AppointmentView get(@PathParam("id") UUID id) {
        return AppointmentView.of(appointments
                .findByIdOptional(id)
                .orElseThrow(() -> new NotFound("There is no appointment " + id + ".")));
    }
}
