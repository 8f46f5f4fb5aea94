package org.foundationops.membership.group;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.authority.Authority;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.http.UpdatedSince;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.json.MergePatch;
import org.foundationops.membership.group.domain.Group;
import org.jspecify.annotations.Nullable;

/** Groups over HTTP. */
@Path("/v1/groups")
@Tag(name = "Groups")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GroupResource {

    private final GroupService service;
    private final GroupRepository groups;
    private final GroupViews views;
    private final GroupMembers members;
    private final GroupPictures pictures;
    private final GroupCaller caller;
    private final Authority authority;
    private final Lists lists;

    GroupResource(
            GroupService service,
            GroupRepository groups,
            GroupViews views,
            GroupMembers members,
            GroupPictures pictures,
            GroupCaller caller,
            Authority authority,
            Lists lists) {
        this.service = service;
        this.groups = groups;
        this.views = views;
        this.members = members;
        this.pictures = pictures;
        this.caller = caller;
        this.authority = authority;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "draftGroup",
            summary = "Draft a working group or a technical team; who is to lead it is asked to join")
    @APIResponseSchema(value = GroupView.class, responseCode = "201", responseDescription = "Kept as a draft")
    public Response draft(@Valid @NotNull NewGroup request) {
        Group group = service.draft(request, caller.person());
        return Created.at("/v1/groups/" + group.id(), after(group));
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "listGroups", summary = "List all groups that were ever proposed, as they are now")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = GroupPage.class, responseDescription = "A page of groups")
    public Response list(@BeanParam PageRequest page, @BeanParam UpdatedSince since, @BeanParam GroupFilter filter) {
        return lists.respond(
                page,
                since,
                GroupView.class,
                group -> group.id().toString(),
                (after, limit) -> groups.page(filter, since.instant(), after, limit).stream()
                        .map(views::of)
                        .toList());
    }

    @GET
    @Path("/{id}")
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "getGroup",
            summary = "Read a group; a draft is read by who wrote it, who is asked to join, and officers")
    @APIResponseSchema(value = GroupView.class, responseDescription = "The group as it is now")
    public GroupView get(@PathParam("id") UUID id) {
        return views.of(readable(id));
    }

    @PATCH
    @Path("/{id}")
    @MayCall(MayCall.PERSON)
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "editGroupDraft", summary = "Edit a draft that one wrote, its charter included")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewGroup.class)))
    @APIResponseSchema(value = GroupView.class, responseDescription = "The draft after the change")
    public GroupView edit(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull MergePatch patch) {
        caller.requireMayEdit(groups.get(id));
        return after(service.edit(id, ifMatch, patch::applyTo));
    }

    @POST
    @Path("/{id}/proposal")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "proposeGroup", summary = "Put a draft before its board, and before the public")
    @APIResponseSchema(value = GroupView.class, responseDescription = "The proposed group")
    public GroupView propose(@PathParam("id") UUID id) {
        caller.requireMayEdit(groups.get(id));
        return after(service.propose(id));
    }

    @POST
    @Path("/{id}/liaison")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "nameGroupLiaison",
            summary = "Name the director who is liaison from now on, in place of the one before",
            description = "A secretary or a director of the group's board does so; of a draft who wrote it.")
    @APIResponseSchema(value = GroupView.class, responseDescription = "The group afterwards")
    public GroupView nameLiaison(@PathParam("id") UUID id, @Valid @NotNull NewLiaison request) {
        caller.requireMayNameLiaison(groups.get(id));
        authority.requireFresh(); // what the terms of the board are must not be out of date here
        return after(service.nameLiaison(id, request.personId()));
    }

    @POST
    @Path("/{id}/liaison-removal")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "removeGroupLiaison",
            summary = "Let a technical team go on without a liaison; a working group needs one")
    @APIResponseSchema(value = GroupView.class, responseDescription = "The group afterwards")
    public GroupView removeLiaison(@PathParam("id") UUID id) {
        caller.requireMayNameLiaison(groups.get(id));
        return after(service.removeLiaison(id));
    }

    @POST
    @Path("/{id}/archival")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "archiveGroup",
            summary = "Archive a group that was shut down: its seats end, and all that they allow")
    @APIResponseSchema(value = GroupView.class, responseDescription = "The archived group")
    public GroupView archive(@PathParam("id") UUID id) {
        return after(service.archive(id));
    }

    @GET
    @Path("/{id}/members")
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "listGroupMembers",
            summary = "List who is in a group now; names of those who made them public")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = GroupMemberPage.class, responseDescription = "A page of members")
    public Response listMembers(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        List<MemberOfGroupView> all = members.of(readable(id));
        return lists.respond(
                page,
                MemberOfGroupView.class,
                MemberOfGroupView::sortKey,
                (after, limit) -> all.stream()
                        .dropWhile(each -> after != null && each.sortKey().compareTo(after) <= 0)
                        .limit(limit)
                        .toList());
    }

    @GET
    @Path("/{id}/health")
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "getGroupHealth",
            summary = "How a group is doing now: members, officers, reports, terms that end, and what puts it at risk")
    @APIResponseSchema(value = GroupHealthView.class, responseDescription = "The health of the group")
    public GroupHealthView health(@PathParam("id") UUID id) {
        Group group = readable(id);
        return GroupHealthView.of(group, pictures.health(group));
    }

    private GroupView after(Group changed) {
        return views.of(groups.reread(changed.id()));
    }

    private Group readable(UUID id) {
        Group group = groups.get(id);
        caller.requireMayRead(group);
        return group;
    }

    /** One page of the list. */
    record GroupPage(List<GroupView> items, @Nullable String next) {}

    /** One page of the list. */
    record GroupMemberPage(
            List<MemberOfGroupView> items, @Nullable String next) {}
}
