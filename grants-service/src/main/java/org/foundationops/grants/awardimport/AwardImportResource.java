package org.foundationops.grants.awardimport;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.BodyLimit;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.identity.MayCall;

/** The import of past awards over HTTP. */
@Path("/v1/award-imports")
@Tag(name = "Awards")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class AwardImportResource {

    private final AwardImportService service;

    AwardImportResource(AwardImportService service) {
        this.service = service;
    }

    @POST
    @Idempotent(required = true)
    @BodyLimit(bytes = 2 * 1024 * 1024)
    @MayCall({"treasurer", MayCall.ADMINISTRATOR})
    @Consumes("text/csv")
    @Operation(
            operationId = "importAwards",
            summary =
                    "Import past awards from a CSV file, all of it or nothing; what was imported already is recognised")
    @RequestBody(
            description = "UTF-8, RFC 4180, with the columns decided_on, recipient, currency and amount",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            example =
                                    "decided_on,recipient,currency,amount\r\n2025-02-13,DjangoCon Europe,EUR,6000.00\r\n"))
    @APIResponseSchema(value = AwardImportView.class, responseDescription = "What was done, or in a dry run would be")
    public AwardImportView run(@QueryParam("dryRun") @DefaultValue("false") boolean dryRun, @NotNull byte[] file) {
        return dryRun ? service.rehearse(file) : service.run(file);
    }
}
