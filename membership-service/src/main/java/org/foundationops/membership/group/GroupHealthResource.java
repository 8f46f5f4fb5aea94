package org.foundationops.membership.group;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.jspecify.annotations.Nullable;

/** The health of all groups over HTTP. */
@Path("/v1/group-health")
@Tag(name = "Groups")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class GroupHealthResource {

    private final GroupRepository groups;
    private final GroupPictures pictures;
    private final Lists lists;

    GroupHealthResource(GroupRepository groups, GroupPictures pictures, Lists lists) {
        this.groups = groups;
        this.pictures = pictures;
        this.lists = lists;
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "listGroupHealth", summary = "How all active groups are doing now")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = GroupHealthPage.class, responseDescription = "A page of groups with their health")
    public Response list(@BeanParam PageRequest page) {
        return lists.respond(
                page,
                GroupHealthView.class,
                health -> health.groupId().toString(),
                (after, limit) -> groups.page(GroupFilter.active(), null, after, limit).stream()
                        .map(group -> GroupHealthView.of(group, pictures.health(group)))
                        .toList());
    }

    /** One page of the list. */
    record GroupHealthPage(
            List<GroupHealthView> items, @Nullable String next) {}
}
