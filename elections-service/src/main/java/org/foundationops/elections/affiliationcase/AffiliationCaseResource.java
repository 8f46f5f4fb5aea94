package org.foundationops.elections.affiliationcase;

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
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.elections.affiliationcase.domain.AffiliationCase;
import org.foundationops.elections.body.BodyRoles;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.jspecify.annotations.Nullable;

/** Cases of too many co-affiliated directors; for the bodies themselves. */
@Path("/v1/affiliation-cases")
@Tag(name = "Affiliation cases")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AffiliationCaseResource {

    private final AffiliationCaseService service;
    private final AffiliationCaseRepository cases;
    private final BodyRoles roles;
    private final Lists lists;

    AffiliationCaseResource(
            AffiliationCaseService service, AffiliationCaseRepository cases, BodyRoles roles, Lists lists) {
        this.service = service;
        this.cases = cases;
        this.roles = roles;
        this.lists = lists;
    }

    @GET
    @MayCall({BodyRoles.DIRECTOR, BodyRoles.PRESIDENT, BodyRoles.VICE_PRESIDENT, BodyRoles.SECRETARY, BodyRoles.AUDITOR
    })
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(operationId = "listAffiliationCases", summary = "List the cases of too many co-affiliated directors")
    @APIResponse(
            responseCode = "200",
            description = "Cases in the order in which they were opened",
            content = @Content(schema = @Schema(implementation = AffiliationCaseView.class)))
    public Response list(@BeanParam AffiliationCaseFilter filter, @BeanParam PageRequest page) {
        @Nullable Set<UUID> readable = roles.readable().orElse(null);
        return lists.respond(
                page,
                AffiliationCaseView.class,
                AffiliationCaseView::sortKey,
                (after, limit) -> cases.page(readable, filter.bodyId, filter.status, after, limit).stream()
                        .map(AffiliationCaseView::of)
                        .toList());
    }

    @GET
    @Path("/{id}")
    @MayCall({BodyRoles.DIRECTOR, BodyRoles.PRESIDENT, BodyRoles.VICE_PRESIDENT, BodyRoles.SECRETARY, BodyRoles.AUDITOR
    })
    @Operation(operationId = "getAffiliationCase", summary = "Read a case of too many co-affiliated directors")
    @APIResponse(responseCode = "200", description = "The case")
    public AffiliationCaseView get(@PathParam("id") UUID id) {
        AffiliationCase breach = cases.require(id);
        roles.requireReader(breach.bodyId());
        return AffiliationCaseView.of(breach);
    }

    @POST
    @Path("/{id}/notice")
    @Idempotent
    @MayCall({BodyRoles.DIRECTOR, BodyRoles.SECRETARY})
    @Operation(
            operationId = "giveAffiliationNotice",
            summary = "Tell the body as one of the directors concerned, or record as the secretary that they did")
    @APIResponse(responseCode = "200", description = "The case, in NOTIFIED")
    public AffiliationCaseView notice(@PathParam("id") UUID id) {
        return service.notice(id);
    }

    @POST
    @Path("/{id}/agreement")
    @Idempotent
    @MayCall(BodyRoles.DIRECTOR)
    @Operation(
            operationId = "agreeOnLeavers",
            summary = "Say as one of the directors concerned who leaves; when all say the same, they leave")
    @APIResponse(responseCode = "200", description = "The case; DECIDED or RESOLVED when all agree")
    public AffiliationCaseView agree(@PathParam("id") UUID id, @NotNull @Valid NewAgreement agreement) {
        return service.agree(id, agreement);
    }

    @POST
    @Path("/{id}/vote")
    @Idempotent
    @MayCall(BodyRoles.SECRETARY)
    @Operation(
            operationId = "recordAffiliationVote",
            summary = "Record the vote of the body on who leaves; on a tie the most recent start does")
    @APIResponse(responseCode = "200", description = "The case, DECIDED or RESOLVED")
    public AffiliationCaseView vote(@PathParam("id") UUID id, @NotNull @Valid NewBoardVote vote) {
        return service.vote(id, vote);
    }
}
