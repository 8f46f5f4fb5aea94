package org.foundationops.membership.conflict;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.http.UpdatedSince;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.membership.conflict.domain.DeclaredConflict;
import org.jspecify.annotations.Nullable;

/** Declared conflicts over HTTP. */
@Path("/v1/conflicts")
@Tag(name = "Conflicts of interest")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConflictResource {

    private final ConflictService service;
    private final ConflictRepository conflicts;
    private final ConflictReaders readers;
    private final Caller caller;
    private final Lists lists;

    ConflictResource(
            ConflictService service,
            ConflictRepository conflicts,
            ConflictReaders readers,
            Caller caller,
            Lists lists) {
        this.service = service;
        this.conflicts = conflicts;
        this.readers = readers;
        this.caller = caller;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "declareConflict",
            summary = "Declare that oneself is not free to decide about something; a secretary declares it of anybody")
    @APIResponseSchema(value = ConflictView.class, responseCode = "201", responseDescription = "Declared")
    public Response declare(@Valid @NotNull NewConflict request) {
        UUID person = request.personId() == null ? caller.requirePerson() : request.personId();
        ConflictView conflict = ConflictView.of(service.declare(readers.requireMayDeclareFor(person), request));
        return Created.at("/v1/conflicts/" + conflict.id(), conflict);
    }

    @GET
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "listConflicts", summary = "List one's own declared conflicts; officers list those of all")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = ConflictPage.class, responseDescription = "A page of declared conflicts")
    public Response list(
            @Parameter(description = "Only those of this person.") @QueryParam("personId") @Nullable UUID personId,
            @BeanParam UpdatedSince since,
            @BeanParam PageRequest page) {
        @Nullable UUID whose = readers.readsAll() ? personId : caller.requirePerson();
        return lists.respond(
                page,
                since,
                ConflictView.class,
                conflict -> conflict.id().toString(),
                (after, limit) -> conflicts.page(whose, since.instant(), after, limit).stream()
                        .map(ConflictView::of)
                        .toList());
    }

    @GET
    @Path("/{id}")
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "getConflict", summary = "Read one's own declared conflict; officers read all")
    @APIResponseSchema(value = ConflictView.class, responseDescription = "The conflict")
    public ConflictView get(@PathParam("id") UUID id) {
        DeclaredConflict conflict = conflicts.get(id);
        readers.requireMayRead(conflict);
        return ConflictView.of(conflict);
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "endConflict",
            summary = "Say on which day one's own conflict will end, or that it has ended")
    @APIResponseSchema(value = ConflictView.class, responseDescription = "The conflict with its end")
    public ConflictView end(@PathParam("id") UUID id, @Valid @NotNull NewConflictEnd request) {
        readers.requireMayEnd(conflicts.get(id));
        return ConflictView.of(service.end(id, request.until()));
    }

    /** One page of the list. */
    record ConflictPage(List<ConflictView> items, @Nullable String next) {}
}
