package org.foundationops.membership.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.BodyLimit;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.membership.imports.domain.ImportKind;
import org.foundationops.membership.imports.domain.Sender;
import org.jspecify.annotations.Nullable;

/** Imports over HTTP. */
@Path("/v1/imports")
@Tag(name = "Imports")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private final ImportService service;
    private final ImportRepository imports;
    private final Caller caller;
    private final Lists lists;

    ImportResource(ImportService service, ImportRepository imports, Caller caller, Lists lists) {
        this.service = service;
        this.imports = imports;
        this.caller = caller;
        this.lists = lists;
    }

    @POST
    @Idempotent(required = true)
    @BodyLimit(bytes = 16 * 1024 * 1024)
    @MayCall({"secretary", "treasurer", MayCall.ADMINISTRATOR})
    @Consumes("text/csv")
    @Operation(
            operationId = "importFile",
            summary = "Import persons, organisations, memberships or payments from a CSV file, all of it or nothing",
            description =
                    "The file is brought in after the answer: read the import until it has ended. A dry run does"
                            + " all of it and takes it back at its end. Columns, all of them in the first row:\n\n"
                            + "- PERSONS: `email,display_name,country`\n"
                            + "- ORGANISATIONS: `legal_name,display_name,country,domains,website,parent_domain`; several domains"
                            + " with a space between; the parent is registered or stands further up\n"
                            + "- MEMBERS: `email,member_since,decision_reference`; the vote begins with the import\n"
                            + "- CORPORATE_MEMBERSHIPS: `organisation_domain,tier,decided_on,minute_reference,amount_paid,"
                            + "currency,paid_until,representative_email,alternate_email`; active from the import until the end of"
                            + " the day `paid_until`; what was paid is no income of today\n"
                            + "- PAYMENTS: `invoice_id,amount,currency,bank_reference,paid_on`, booked as if each were recorded")
    @RequestBody(
            description = "UTF-8, RFC 4180, at most 16 MiB and 200,000 rows",
            content =
                    @Content(
                            mediaType = "text/csv",
                            schema = @Schema(type = SchemaType.STRING),
                            example = "email,display_name,country\r\nada@example.org,Ada Lovelace,GB\r\n"))
    @APIResponseSchema(
            value = ImportView.class,
            responseCode = "202",
            responseDescription = "The file is taken; Location says where to see how far it is")
    public Response take(
            @NotNull @Parameter(description = "What the rows are") @QueryParam("kind") ImportKind kind,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @NotNull byte[] file) {
        ImportView taken = service.take(kind, dryRun, file, sender());
        return Response.accepted(taken)
                .header(HttpHeaders.LOCATION, "/v1/imports/" + taken.id())
                .build();
    }

    @GET
    @MayCall({"secretary", "treasurer", "auditor", MayCall.ADMINISTRATOR})
    @Operation(operationId = "listImports", summary = "List imports, the oldest first")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = ImportPage.class, responseDescription = "A page of imports")
    public Response list(@BeanParam PageRequest page) {
        return lists.respond(page, ImportView.class, run -> run.id().toString(), imports::page);
    }

    @GET
    @Path("/{id}")
    @MayCall({"secretary", "treasurer", "auditor", MayCall.ADMINISTRATOR})
    @Operation(operationId = "getImport", summary = "Read how far an import is")
    @APIResponseSchema(value = ImportView.class, responseDescription = "The import")
    public ImportView get(@PathParam("id") UUID id) {
        return imports.get(id);
    }

    @GET
    @Path("/{id}/problems")
    @MayCall({"secretary", "treasurer", "auditor", MayCall.ADMINISTRATOR})
    @Operation(
            operationId = "listImportProblems",
            summary = "List what is wrong with the file, by line, at most 1,000 problems")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = ImportProblemPage.class, responseDescription = "A page of problems")
    public Response problems(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        UUID known = imports.get(id).id();
        return lists.respond(
                page,
                ImportProblemView.class,
                problem -> Integer.toString(problem.position()),
                (after, limit) -> imports.problems(known, after, limit));
    }

    private Sender sender() {
        return new Sender(
                caller.actor(), caller.holds("secretary"), caller.holds("treasurer"), caller.isAdministrator());
    }

    /** One page of the list. */
    record ImportPage(List<ImportView> items, @Nullable String next) {}

    /** One page of the list. */
    record ImportProblemPage(
            List<ImportProblemView> items, @Nullable String next) {}
}
