package org.foundationops.membership.group;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
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
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.json.MergePatch;
import org.foundationops.membership.group.domain.Group;
import org.jspecify.annotations.Nullable;

/** Charters over HTTP. */
@Path("/v1/groups/{id}")
@Tag(name = "Groups")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CharterResource {

    private final CharterService service;
    private final GroupRepository groups;
    private final CharterRepository charters;
    private final ProposalRepository proposals;
    private final GroupCaller caller;
    private final Lists lists;

    CharterResource(
            CharterService service,
            GroupRepository groups,
            CharterRepository charters,
            ProposalRepository proposals,
            GroupCaller caller,
            Lists lists) {
        this.service = service;
        this.groups = groups;
        this.charters = charters;
        this.proposals = proposals;
        this.caller = caller;
        this.lists = lists;
    }

    @GET
    @Path("/charter")
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getGroupCharter", summary = "Read the charter of a group that is in force")
    @APIResponseSchema(value = CharterView.class, responseDescription = "The charter")
    public CharterView get(@PathParam("id") UUID id) {
        Group group = readable(id);
        return CharterView.of(charters.of(group));
    }

    @PATCH
    @Path("/charter")
    @MayCall(MayCall.PERSON)
    @Consumes("application/merge-patch+json")
    @Operation(
            operationId = "changeGroupCharter",
            summary = "Change the charter of an active group: its chair, co-chair or a secretary does so",
            description = "A change of scope, membership or budget is proposed to the board, and the charter in force"
                    + " stays until it has decided; everything else makes a new version at once.")
    @RequestBody(content = @Content(schema = @Schema(implementation = CharterForm.class)))
    @APIResponseSchema(value = CharterView.class, responseDescription = "The charter that is in force afterwards")
    public CharterView change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull MergePatch patch) {
        readable(id);
        caller.requireMayLead(id);
        return CharterView.of(charters.of(service.change(id, ifMatch, patch::applyTo)));
    }

    @GET
    @Path("/charters")
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "listGroupCharters", summary = "List all charters that a group ever had, the oldest first")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = CharterPage.class, responseDescription = "A page of charters")
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        readable(id);
        return lists.respond(
                page,
                CharterView.class,
                charter -> Integer.toString(charter.number()),
                (after, limit) -> charters.page(id, after, limit).stream()
                        .map(CharterView::of)
                        .toList());
    }

    @GET
    @Path("/charters/{number}")
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getFormerGroupCharter", summary = "Read a charter that a group has or had")
    @APIResponseSchema(value = CharterView.class, responseDescription = "The charter")
    public CharterView getFormer(@PathParam("id") UUID id, @PathParam("number") int number) {
        readable(id);
        return CharterView.of(charters.get(id, number));
    }

    @GET
    @Path("/charter-proposals")
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "listGroupCharterProposals",
            summary = "List changes of a charter that only the board makes")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = ProposalPage.class, responseDescription = "A page of proposed changes")
    public Response listProposals(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        readable(id);
        return lists.respond(
                page,
                ProposalView.class,
                proposal -> proposal.id().toString(),
                (after, limit) -> proposals.page(id, after, limit).stream()
                        .map(ProposalView::of)
                        .toList());
    }

    private Group readable(UUID id) {
        Group group = groups.get(id);
        caller.requireMayRead(group);
        return group;
    }

    /** One page of the list. */
    record CharterPage(List<CharterView> items, @Nullable String next) {}

    /** One page of the list. */
    record ProposalPage(List<ProposalView> items, @Nullable String next) {}
}
