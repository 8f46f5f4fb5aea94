package org.foundationops.elections.term;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.elections.body.BodyRoles;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;

/** Who holds or held which seat. */
@Path("/v1/terms")
@Tag(name = "Terms")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TermResource {

    private final TermEndings endings;
    private final TermRepository terms;
    private final Lists lists;

    TermResource(TermEndings endings, TermRepository terms, Lists lists) {
        this.endings = endings;
        this.terms = terms;
        this.lists = lists;
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(operationId = "listTerms", summary = "List terms, past, running and announced")
    @APIResponse(
            responseCode = "200",
            description = "Terms in the order in which they were recorded",
            content = @Content(schema = @Schema(implementation = TermView.class)))
    public Response list(@BeanParam TermFilter filter, @BeanParam PageRequest page) {
        return lists.respond(
                page,
                TermView.class,
                TermView::sortKey,
                (after, limit) -> terms.page(filter.bodyId, filter.personId, after, limit).stream()
                        .map(TermView::of)
                        .toList());
    }

    @GET
    @Path("/{id}")
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getTerm", summary = "Read a term")
    @APIResponse(responseCode = "200", description = "The term")
    public TermView get(@PathParam("id") UUID id) {
        return TermView.of(terms.require(id));
    }

    @POST
    @Path("/{id}/resignation")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "resignTerm",
            summary = "Give one's seat up, or record as the secretary that its holder did")
    @APIResponse(responseCode = "200", description = "The term, which ends then")
    public TermView resign(@PathParam("id") UUID id, @NotNull @Valid NewResignation resignation) {
        return endings.resign(id, resignation);
    }

    @POST
    @Path("/{id}/removal")
    @Idempotent
    @MayCall(BodyRoles.SECRETARY)
    @Operation(operationId = "removeFromTerm", summary = "Record the decision that removes a holder (BL 4.6.1)")
    @APIResponse(responseCode = "200", description = "The term, which ends then")
    public TermView remove(@PathParam("id") UUID id, @NotNull @Valid NewRemoval removal) {
        return endings.remove(id, removal);
    }

    @POST
    @Path("/{id}/death")
    @Idempotent
    @MayCall(BodyRoles.SECRETARY)
    @Operation(operationId = "recordDeathInTerm", summary = "Record that the holder of a seat has died")
    @APIResponse(responseCode = "200", description = "The term, which is over")
    public TermView die(@PathParam("id") UUID id) {
        return endings.die(id);
    }
}
