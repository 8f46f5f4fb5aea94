package org.foundationops.kit.personal;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;

/** A person's own data as one file. */
@Path("/v1/me/archive")
@Tag(name = "Personal data")
@RunOnVirtualThread
public class MyArchiveResource {

    private static final String ZIP = ArchiveService.ZIP;

    private final ArchiveService archives;
    private final Caller caller;

    MyArchiveResource(ArchiveService archives, Caller caller) {
        this.archives = archives;
        this.caller = caller;
    }

    @GET
    @Produces(ZIP)
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "getMyArchive",
            summary = "Everything that this service keeps about me, as a zip of JSON and CSV files",
            description = "The readme in it says what each file is. That it was read stands in the audit trail. Each of"
                    + " the four services gives its own part.")
    @APIResponse(
            responseCode = "200",
            description = "The archive",
            content = @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response mine() {
        return archives.answer(caller.requirePerson());
    }
}
