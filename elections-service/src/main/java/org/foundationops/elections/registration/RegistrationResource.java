package org.foundationops.elections.registration;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.IdempotentByItself;
import org.foundationops.kit.identity.MayCall;

/** Where a voter, signed in, gets the token with which they vote without signing in. */
@Path("/v1/elections/{id}/registration")
@Tag(name = "Ballots")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegistrationResource {

    private final RegistrationService service;

    RegistrationResource(RegistrationService service) {
        this.service = service;
    }

    @GET
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "getRegistration",
            summary = "Read one's own weight, salt and proofs, and whether a token was issued")
    @APIResponse(responseCode = "200", description = "The caller's place on the roll")
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    public RegistrationView get(@PathParam("id") UUID id) {
        return service.view(id);
    }

    @POST
    @IdempotentByItself
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "register",
            summary = "Get a voting token signed blindly; for who is on the roll, once",
            description = "The service learns that a token was issued to the caller, and never which: what is signed is"
                    + " blinded. The same blinded message gets the same answer until voting ends; another one is"
                    + " refused. Let hours pass between registering and casting in a small election.")
    @APIResponse(responseCode = "200", description = "The blind signature")
    public BlindSignature register(@PathParam("id") UUID id, @NotNull @Valid NewRegistration registration) {
        return service.register(id, registration);
    }
}
