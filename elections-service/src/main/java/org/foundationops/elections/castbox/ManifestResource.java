package org.foundationops.elections.castbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.PublicCache;
import org.foundationops.kit.identity.MayCall;

/** The conditions of an election, byte for byte as they were announced. */
@Path("/v1/elections/{id}/manifest")
@Tag(name = "Ballot box")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class ManifestResource {

    private static final int HOUR = 3_600;

    private final LogService log;

    ManifestResource(LogService log) {
        this.log = log;
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @PublicCache(seconds = HOUR)
    @Operation(
            operationId = "getManifest",
            summary = "The manifest of an election, in its canonical bytes",
            description = "SHA-256 of these bytes is the hash that was announced; docs/ballot-protocol.md describes the"
                    + " members.")
    @APIResponse(
            responseCode = "200",
            description = "The manifest",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT),
                            example = "{\"format\":\"foundation-manifest-v1\",\"mayRecast\":true}"))
    public byte[] manifest(@PathParam("id") UUID id) {
        return log.manifest(id).toArray();
    }
}
