package org.foundationops.kit.personal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.identity.MayCall;

/** What is kept about somebody else who asked for it in writing. */
@Path("/v1/persons/{id}/archive")
@Tag(name = "Personal data")
@RunOnVirtualThread
public class ArchiveResource {

    private static final String ZIP = ArchiveService.ZIP;

    private final ArchiveService archives;

    ArchiveResource(ArchiveService archives) {
        this.archives = archives;
    }

    @GET
    @Produces(ZIP)
    @MayCall("secretary")
    @Operation(operationId = "getArchiveOfPerson", summary = "The same for a person who asked for it in writing")
    @APIResponse(
            responseCode = "200",
            description = "The archive",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response of(@PathParam("id") UUID id) {
        return archives.answer(id);
    }
}
