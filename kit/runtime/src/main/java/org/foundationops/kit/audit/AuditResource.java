package org.foundationops.kit.audit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.audit.AuditVerifier.NotedHead;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** The audit trail, for those who check what others did. */
@Path("/v1/audit")
@Tag(name = "Audit")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AuditResource {

    private static final String HEAD_EXAMPLE = """
            {"sequence":41,"hash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",\
            "sealedAt":"2027-03-01T18:00:00.25Z"}""";

    private static final String VERIFICATION_EXAMPLE = """
            {"intact":true,"head":{"sequence":41,\
            "hash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",\
            "sealedAt":"2027-03-01T18:00:00.25Z"},"reasonsErased":0,"unsealed":{"count":0},"faults":[]}""";

    private static final String ENTRIES_EXAMPLE = """
            {"items":[{"position":7,"recordedAt":"2027-03-01T18:00:00Z",\
            "actor":"person/0195532a-9c00-7000-8000-000000000001","action":"approved","noun":"grant-application",\
            "subject":"0195532a-9c00-7000-8000-000000000002","details":{"minuteReference":"2027-03 item 4"},\
            "sequence":7,"hash":"9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"}]}""";

    private final AuditChain chain;
    private final AuditVerifier verifier;
    private final AuditEntries entries;
    private final Lists lists;

    AuditResource(AuditChain chain, AuditVerifier verifier, AuditEntries entries, Lists lists) {
        this.chain = chain;
        this.verifier = verifier;
        this.entries = entries;
        this.lists = lists;
    }

    @GET
    @Path("/head")
    @MayCall({MayCall.ADMINISTRATOR, "auditor"})
    @Operation(operationId = "getAuditHead", summary = "The end of the audit chain, to be noted down elsewhere")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = AuditHead.class),
                            examples = @ExampleObject(name = "head", value = HEAD_EXAMPLE)))
    public AuditHead head() {
        return chain.head();
    }

    @GET
    @Path("/verification")
    @MayCall({MayCall.ADMINISTRATOR, "auditor"})
    @Operation(
            operationId = "verifyAudit",
            summary = "Computes the whole audit chain again and reports what was altered, removed or inserted")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = AuditVerification.class),
                            examples = @ExampleObject(name = "intact", value = VERIFICATION_EXAMPLE)))
    public AuditVerification verification(
            @QueryParam("sequence")
                    @PositiveOrZero
                    @Parameter(description = "Sequence of a head noted down earlier, together with its hash.")
                    @Nullable
                    Long sequence,
            @QueryParam("hash")
                    @Pattern(regexp = "[0-9a-f]{64}", message = "must be 64 lower-case hex digits")
                    @Parameter(description = "Hash of a head noted down earlier, together with its sequence.")
                    @Nullable
                    String hash) {
        return verifier.verify(noted(sequence, hash));
    }

    @GET
    @Path("/entries")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @MayCall({MayCall.ADMINISTRATOR, "auditor"})
    @Operation(operationId = "listAuditEntries", summary = "The audit trail, or its part about one subject")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AuditEntryPage.class),
                            examples = @ExampleObject(name = "page", value = ENTRIES_EXAMPLE)))
    public Response entries(
            @BeanParam PageRequest page,
            @QueryParam("subject") @Parameter(description = "Id of what was changed.") @Nullable String subject) {
        return lists.respond(
                page,
                AuditEntryView.class,
                AuditEntryView::sortKey,
                (after, limit) -> entries.after(after, subject, limit));
    }

    private static @Nullable NotedHead noted(@Nullable Long sequence, @Nullable String hash) {
        if (sequence == null && hash == null) {
            return null;
        }
        if (sequence == null || hash == null) {
            String missing = sequence == null ? "sequence" : "hash";
            throw new InvalidRequest(
                    "A head is a sequence and a hash.",
                    List.of(FieldError.parameter(missing, "is needed together with the other")));
        }
        return new NotedHead(sequence, hash);
    }

    /** A page of entries. */
    record AuditEntryPage(
            List<AuditEntryView> items, @Nullable String next) {}
}
