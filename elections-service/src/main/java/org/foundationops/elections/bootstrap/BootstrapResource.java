package org.foundationops.elections.bootstrap;

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
import org.foundationops.elections.body.BodyView;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.identity.MayCall;

/** The import of a body's first holders. */
@Path("/v1/bodies/{id}/bootstrap")
@Tag(name = "Bodies")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BootstrapResource {

    private final BootstrapService service;

    BootstrapResource(BootstrapService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @MayCall(MayCall.ADMINISTRATOR)
    @Operation(
            operationId = "bootstrapBody",
            summary = "Import the first holders of a body, once, with the decision that put them there")
    @APIResponse(responseCode = "200", description = "The body with its seats, terms and appointments set up")
    public BodyView bootstrap(@PathParam("id") UUID id, @NotNull @Valid NewBootstrap bootstrap) {
        return service.bootstrap(id, bootstrap);
    }
}
