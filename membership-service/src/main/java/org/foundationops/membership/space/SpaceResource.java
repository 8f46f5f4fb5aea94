package org.foundationops.membership.space;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.http.UpdatedSince;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.json.MergePatch;
import org.foundationops.membership.space.domain.CommunitySpace;
import org.jspecify.annotations.Nullable;

/** Community spaces over HTTP. */
@Path("/v1/community-spaces")
@Tag(name = "Community spaces")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SpaceResource {

    private final SpaceService service;
    private final SpaceRepository spaces;
    private final SpaceCaller caller;
    private final Lists lists;

    SpaceResource(SpaceService service, SpaceRepository spaces, SpaceCaller caller, Lists lists) {
        this.service = service;
        this.spaces = spaces;
        this.caller = caller;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "openCommunitySpace",
            summary = "Enter a community space with the group that moderates it and two administrators at least",
            description = "The group's chair or co-chair, the conduct team or a secretary does so.")
    @APIResponseSchema(value = SpaceView.class, responseCode = "201", responseDescription = "Entered")
    public Response open(@Valid @NotNull NewSpace request) {
        caller.requireMayModerate(request.groupId());
        CommunitySpace space = service.open(request);
        return Created.at("/v1/community-spaces/" + space.id(), after(space));
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "listCommunitySpaces", summary = "List where the community meets, and who moderates there")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = SpacePage.class, responseDescription = "A page of spaces")
    public Response list(
            @Parameter(description = "Only those that this group moderates.") @QueryParam("groupId") @Nullable
                    UUID groupId,
            @BeanParam PageRequest page,
            @BeanParam UpdatedSince since) {
        return lists.respond(
                page,
                since,
                SpaceView.class,
                space -> space.id().toString(),
                (after, limit) -> spaces.page(groupId, since.instant(), after, limit).stream()
                        .map(space -> SpaceView.of(space, false))
                        .toList());
    }

    @GET
    @Path("/{id}")
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "getCommunitySpace",
            summary = "Read a community space; who looks after it sees who administers it")
    @APIResponseSchema(value = SpaceView.class, responseDescription = "The space")
    public SpaceView get(@PathParam("id") UUID id) {
        return view(spaces.get(id));
    }

    @PATCH
    @Path("/{id}")
    @MayCall(MayCall.PERSON)
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "changeCommunitySpace",
            summary = "Change a space, or hand its moderation to another group")
    @RequestBody(content = @Content(schema = @Schema(implementation = ChangedSpace.class)))
    @APIResponseSchema(value = SpaceView.class, responseDescription = "The space afterwards")
    public SpaceView change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull MergePatch patch) {
        requireMayModerate(id);
        return after(service.change(id, ifMatch, patch::applyTo));
    }

    @POST
    @Path("/{id}/administrators")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "addCommunitySpaceAdministrator", summary = "Let somebody administer a space")
    @APIResponseSchema(value = SpaceView.class, responseDescription = "The space afterwards")
    public SpaceView add(@PathParam("id") UUID id, @Valid @NotNull NewAdministrator request) {
        requireMayModerate(id);
        return after(service.add(id, request.personId()));
    }

    @POST
    @Path("/{id}/administrator-removal")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "removeCommunitySpaceAdministrator",
            summary = "Let somebody, or oneself, stop administering a space, while two others remain")
    @APIResponseSchema(value = SpaceView.class, responseDescription = "The space afterwards")
    public SpaceView remove(@PathParam("id") UUID id, @Valid @NotNull NewAdministrator request) {
        caller.requireMayRemove(request.personId(), spaces.get(id));
        return after(service.remove(id, request.personId()));
    }

    @POST
    @Path("/{id}/closure")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "closeCommunitySpace", summary = "Take a space off the list for good")
    @APIResponseSchema(value = SpaceView.class, responseDescription = "The closed space")
    public SpaceView close(@PathParam("id") UUID id) {
        requireMayModerate(id);
        return after(service.close(id));
    }

    private void requireMayModerate(UUID id) {
        caller.requireMayModerate(spaces.get(id).details().groupId());
    }

    private SpaceView after(CommunitySpace changed) {
        return view(spaces.reread(changed.id()));
    }

    private SpaceView view(CommunitySpace space) {
        return SpaceView.of(space, caller.maySeeAdministrators(space));
    }

    /** One page of the list. */
    record SpacePage(List<SpaceView> items, @Nullable String next) {}
}
