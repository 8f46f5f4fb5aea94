package org.foundationops.elections.motion;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.elections.body.BodyRoles;
import org.foundationops.elections.motion.domain.Motion;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.json.MergePatch;
import org.jspecify.annotations.Nullable;

/** Motions: drafting, voting, closing, reading. */
@Path("/v1/motions")
@Tag(name = "Motions")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MotionResource {

    private final MotionService service;
    private final VotingService voting;
    private final MotionRepository motions;
    private final BodyRoles roles;
    private final Lists lists;

    MotionResource(
            MotionService service, VotingService voting, MotionRepository motions, BodyRoles roles, Lists lists) {
        this.service = service;
        this.voting = voting;
        this.motions = motions;
        this.roles = roles;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall({
        BodyRoles.DIRECTOR,
        BodyRoles.STEERING_COUNCIL,
        BodyRoles.PRESIDENT,
        BodyRoles.VICE_PRESIDENT,
        BodyRoles.SECRETARY
    })
    @Operation(operationId = "draftMotion", summary = "Draft a motion of a body")
    @APIResponse(
            responseCode = "201",
            description = "The draft, on the agenda of the next meeting if it is for one",
            content = @Content(schema = @Schema(implementation = MotionView.class)))
    public Response draft(@NotNull @Valid NewMotion motion) {
        MotionView view = service.draft(motion);
        return Created.at("/v1/motions/" + view.id(), view);
    }

    @GET
    @MayCall({
        BodyRoles.DIRECTOR,
        BodyRoles.STEERING_COUNCIL,
        BodyRoles.PRESIDENT,
        BodyRoles.VICE_PRESIDENT,
        BodyRoles.SECRETARY,
        BodyRoles.AUDITOR
    })
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(operationId = "listMotions", summary = "List the motions of the bodies in which the caller is in office")
    @APIResponse(
            responseCode = "200",
            description = "Motions in the order in which they were drafted",
            content = @Content(schema = @Schema(implementation = MotionView.class)))
    public Response list(@BeanParam MotionFilter filter, @BeanParam PageRequest page) {
        @Nullable Set<UUID> bodies = roles.readable().orElse(null);
        return lists.respond(
                page,
                MotionView.class,
                MotionView::sortKey,
                (after, limit) -> motions.page(bodies, filter, after, limit).stream()
                        .map(MotionView::of)
                        .toList());
    }

    @GET
    @Path("/{id}")
    @MayCall({
        BodyRoles.DIRECTOR,
        BodyRoles.STEERING_COUNCIL,
        BodyRoles.PRESIDENT,
        BodyRoles.VICE_PRESIDENT,
        BodyRoles.SECRETARY,
        BodyRoles.AUDITOR
    })
    @Operation(operationId = "getMotion", summary = "Read a motion with its votes")
    @APIResponse(responseCode = "200", description = "The motion")
    public MotionView get(@PathParam("id") UUID id) {
        Motion motion = motions.get(id);
        roles.requireReader(motion.bodyId());
        return MotionView.of(motion);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @MayCall({
        BodyRoles.DIRECTOR,
        BodyRoles.STEERING_COUNCIL,
        BodyRoles.PRESIDENT,
        BodyRoles.VICE_PRESIDENT,
        BodyRoles.SECRETARY
    })
    @RequestBody(content = @Content(schema = @Schema(implementation = MotionForm.class)))
    @Operation(
            operationId = "changeMotion",
            summary = "Change a draft; of what another service asks only how it is decided")
    @APIResponse(responseCode = "200", description = "The changed draft")
    public MotionView change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull MergePatch patch) {
        return service.change(id, ifMatch, patch::applyTo);
    }

    @POST
    @Path("/{id}/opening")
    @Idempotent
    @MayCall({BodyRoles.PRESIDENT, BodyRoles.VICE_PRESIDENT, BodyRoles.SECRETARY, BodyRoles.STEERING_COUNCIL})
    @Operation(
            operationId = "openMotion",
            summary = "Open a motion to votes; who is in office, on leave and recused is frozen")
    @APIResponse(responseCode = "200", description = "The open motion with its electors")
    public MotionView open(@PathParam("id") UUID id, @NotNull @Valid NewOpening opening) {
        return voting.open(id, opening);
    }

    @POST
    @Path("/{id}/votes")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "voteOnMotion",
            summary = "Vote, or vote otherwise; until the closing the last vote counts")
    @APIResponse(responseCode = "200", description = "The motion, decided where no other vote is waited for")
    public MotionView vote(@PathParam("id") UUID id, @NotNull @Valid NewVote vote) {
        return voting.vote(id, vote.choice());
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @MayCall({BodyRoles.PRESIDENT, BodyRoles.VICE_PRESIDENT, BodyRoles.SECRETARY, BodyRoles.STEERING_COUNCIL})
    @Operation(operationId = "closeMotion", summary = "Close the vote in a meeting; elsewhere the deadline does it")
    @APIResponse(responseCode = "200", description = "The decided motion")
    public MotionView close(@PathParam("id") UUID id) {
        return voting.close(id);
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @MayCall({
        BodyRoles.DIRECTOR,
        BodyRoles.STEERING_COUNCIL,
        BodyRoles.PRESIDENT,
        BodyRoles.VICE_PRESIDENT,
        BodyRoles.SECRETARY
    })
    @Operation(operationId = "withdrawMotion", summary = "Take a motion back before it is decided")
    @APIResponse(responseCode = "200", description = "The withdrawn motion")
    public MotionView withdraw(@PathParam("id") UUID id) {
        return service.withdraw(id);
    }
}
