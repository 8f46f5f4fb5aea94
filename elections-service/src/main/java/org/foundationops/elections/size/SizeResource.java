package org.foundationops.elections.size;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.elections.body.BodyRoles;
import org.foundationops.elections.body.BodyView;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.identity.MayCall;

/** The authorised number of a body. */
@Path("/v1/bodies/{id}/sizes")
@Tag(name = "Bodies")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SizeResource {

    private final SizeService service;

    SizeResource(SizeService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @MayCall(BodyRoles.SECRETARY)
    @Operation(
            operationId = "resizeBody",
            summary = "Record the decision that the body has more or fewer seats; no running term ends by it")
    @APIResponse(responseCode = "200", description = "The body with all its sizes")
    public BodyView resize(@PathParam("id") UUID id, @NotNull @Valid NewSize size) {
        return service.resize(id, size);
    }
}
