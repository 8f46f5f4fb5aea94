package org.foundationops.membership.erasure;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.identity.MayCall;

/** The erasure of a person over HTTP. */
@Path("/v1/persons/{id}/erasure")
@Tag(name = "Personal data")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ErasureResource {

    private final ErasureService service;
    private final ErasureRepository erasures;

    ErasureResource(ErasureService service, ErasureRepository erasures) {
        this.service = service;
        this.erasures = erasures;
    }

    @POST
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "erasePerson",
            summary = "Erase a person who asked for it in writing, at once and for good",
            description = "Membership, applications, endorsements, representations and sign-ins end; names, addresses,"
                    + " handles and words by and about the person are replaced, in all records that were merged and in"
                    + " all services. Decisions, ledger and rolls keep the id. Who comes back is a new person.")
    @APIResponseSchema(value = ErasureView.class, responseDescription = "Erased")
    public ErasureView erase(@PathParam("id") UUID id, @Valid @NotNull WrittenErasure request) {
        return service.erase(id, request.letter());
    }

    @GET
    @MayCall({"secretary", "auditor"})
    @Operation(operationId = "getErasure", summary = "Read when and why a person was erased")
    @APIResponseSchema(value = ErasureView.class, responseDescription = "The erasure")
    public ErasureView get(@PathParam("id") UUID id) {
        return erasures.get(id);
    }
}
