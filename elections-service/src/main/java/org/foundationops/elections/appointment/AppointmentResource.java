package org.foundationops.elections.appointment;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;

/** Who holds or held which office. */
@Path("/v1/appointments")
@Tag(name = "Appointments")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppointmentResource {

    private final OfficeService service;
    private final AppointmentRepository appointments;
    private final Lists lists;

    AppointmentResource(OfficeService service, AppointmentRepository appointments, Lists lists) {
        this.service = service;
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
        return AppointmentView.of(appointments.require(id));
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "endAppointment",
            summary = "Give one's office up, or record the decision that ends somebody's")
    @APIResponse(responseCode = "200", description = "The appointment, which is over")
    public AppointmentView end(@PathParam("id") UUID id, @NotNull @Valid NewAppointmentEnd end) {
        return service.end(id, end);
    }
}
