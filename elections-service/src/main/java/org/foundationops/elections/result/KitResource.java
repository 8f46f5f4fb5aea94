package org.foundationops.elections.result;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.identity.MayCall;

/** The verification kit of an election. */
@Path("/v1/elections/{id}/kit")
@Tag(name = "Results")
@RunOnVirtualThread
@Produces(KitResource.ZIP)
public class KitResource {

    static final String ZIP = "application/zip";

    private final KitService kits;

    KitResource(KitService kits) {
        this.kits = kits;
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "getVerificationKit",
            summary =
                    "Read the verification kit, for ./foundation verify; before publication for who runs the election",
            description =
                    "Manifest, hashed roll and issuance log, the log of ballots with its heads, figures, result and"
                            + " recounts. With the ballots themselves as far as the publication level goes: FULL for everybody,"
                            + " when the result is published; AUDITORS for auditors, from the count on. The same kit always has"
                            + " the same bytes; a recount makes another one.")
    @APIResponse(
            responseCode = "200",
            description = "The kit",
            content =
                    @Content(
                            mediaType = ZIP,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            example = "(a ZIP archive)"))
    @APIResponse(responseCode = "409", ref = "#/components/responses/Conflict")
    public Response kit(@PathParam("id") UUID id) {
        return Response.ok(kits.archive(id).toFile(), ZIP)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"kit-" + id + ".zip\"")
                .build();
    }
}
