package org.foundationops.elections.appointment;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.foundationops.elections.body.BodyRoles;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.identity.MayCall;

/** The offices of a body. */
@Path("/v1/bodies/{id}/appointments")
@Tag(name = "Appointments")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OfficeResource {

    private final OfficeService service;

    OfficeResource(OfficeService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @MayCall({BodyRoles.SECRETARY, BodyRoles.DIRECTOR})
    @Operation(
            operationId = "makeAppointment",
            summary = "Record whom the body elected to an office; the predecessor's ends when it begins")
    @APIResponse(
            responseCode = "201",
            description = "The appointment, for a year if it is an office",
            content = @Content(schema = @Schema(implementation = AppointmentView.class)))
    public Response appoint(@PathParam("id") UUID id, @NotNull @Valid NewAppointment appointment) {
        AppointmentView view = service.appoint(id, appointment);
        return Created.at("/v1/appointments/" + view.id(), view);
    }
}
