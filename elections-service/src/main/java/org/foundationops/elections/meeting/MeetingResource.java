package org.foundationops.elections.meeting;

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
import org.foundationops.elections.meeting.domain.Meeting;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.json.MergePatch;
import org.jspecify.annotations.Nullable;

/** Meetings: notice, attendance, reading. */
@Path("/v1/meetings")
@Tag(name = "Meetings")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MeetingResource {

    private final MeetingService service;
    private final MeetingRepository meetings;
    private final BodyRoles roles;
    private final Lists lists;

    MeetingResource(MeetingService service, MeetingRepository meetings, BodyRoles roles, Lists lists) {
        this.service = service;
        this.meetings = meetings;
        this.roles = roles;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall({BodyRoles.PRESIDENT, BodyRoles.VICE_PRESIDENT, BodyRoles.SECRETARY, BodyRoles.STEERING_COUNCIL})
    @Operation(operationId = "callMeeting", summary = "Call a meeting of a body with the notice that it needs")
    @APIResponse(
            responseCode = "201",
            description = "The meeting, with the motions on its agenda that were waiting for one",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response call(@NotNull @Valid NewMeeting meeting) {
        MeetingView view = service.call(meeting);
        return Created.at("/v1/meetings/" + view.id(), view);
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
    @Operation(
            operationId = "listMeetings",
            summary = "List the meetings of the bodies in which the caller is in office")
    @APIResponse(
            responseCode = "200",
            description = "Meetings in the order in which they were called",
            content = @Content(schema = @Schema(implementation = MeetingView.class)))
    public Response list(@BeanParam MeetingFilter filter, @BeanParam PageRequest page) {
        @Nullable Set<UUID> bodies = roles.readable().orElse(null);
        return lists.respond(
                page,
                MeetingView.class,
                MeetingView::sortKey,
                (after, limit) -> meetings.page(bodies, filter, after, limit).stream()
                        .map(MeetingView::of)
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
    @Operation(operationId = "getMeeting", summary = "Read a meeting with its attendance")
    @APIResponse(responseCode = "200", description = "The meeting")
    public MeetingView get(@PathParam("id") UUID id) {
        Meeting meeting = meetings.get(id);
        roles.requireReader(meeting.bodyId());
        return MeetingView.of(meeting);
    }

    @PATCH
    @Path("/{id}")
    @Consumes("application/merge-patch+json")
    @MayCall({BodyRoles.PRESIDENT, BodyRoles.VICE_PRESIDENT, BodyRoles.SECRETARY, BodyRoles.STEERING_COUNCIL})
    @RequestBody(content = @Content(schema = @Schema(implementation = NoticeForm.class)))
    @Operation(
            operationId = "changeMeeting",
            summary = "Change the notice of a meeting; another time needs its notice again")
    @APIResponse(responseCode = "200", description = "The meeting")
    public MeetingView change(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull MergePatch patch) {
        return service.change(id, ifMatch, patch::applyTo);
    }

    @POST
    @Path("/{id}/beginning")
    @Idempotent
    @MayCall({BodyRoles.PRESIDENT, BodyRoles.VICE_PRESIDENT, BodyRoles.SECRETARY, BodyRoles.STEERING_COUNCIL})
    @Operation(operationId = "beginMeeting", summary = "Begin a meeting with who is there")
    @APIResponse(responseCode = "200", description = "The meeting with its quorum")
    public MeetingView begin(@PathParam("id") UUID id, @NotNull @Valid NewBeginning beginning) {
        return service.begin(id, beginning.present());
    }

    @POST
    @Path("/{id}/arrivals")
    @Idempotent
    @MayCall({BodyRoles.PRESIDENT, BodyRoles.VICE_PRESIDENT, BodyRoles.SECRETARY, BodyRoles.STEERING_COUNCIL})
    @Operation(operationId = "arriveAtMeeting", summary = "Record that somebody has come")
    @APIResponse(responseCode = "200", description = "The meeting")
    public MeetingView arrive(@PathParam("id") UUID id, @NotNull @Valid NewMovement arrival) {
        return service.arrive(id, arrival.personId());
    }

    @POST
    @Path("/{id}/departures")
    @Idempotent
    @MayCall({BodyRoles.PRESIDENT, BodyRoles.VICE_PRESIDENT, BodyRoles.SECRETARY, BodyRoles.STEERING_COUNCIL})
    @Operation(operationId = "leaveMeeting", summary = "Record that somebody has left")
    @APIResponse(responseCode = "200", description = "The meeting")
    public MeetingView leave(@PathParam("id") UUID id, @NotNull @Valid NewMovement departure) {
        return service.leave(id, departure.personId());
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @MayCall({BodyRoles.PRESIDENT, BodyRoles.VICE_PRESIDENT, BodyRoles.SECRETARY, BodyRoles.STEERING_COUNCIL})
    @Operation(
            operationId = "endMeeting",
            summary = "End a meeting; drafts that it did not come to wait for the next one")
    @APIResponse(responseCode = "200", description = "The meeting, which is over")
    public MeetingView end(@PathParam("id") UUID id) {
        return service.end(id);
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @MayCall({BodyRoles.PRESIDENT, BodyRoles.VICE_PRESIDENT, BodyRoles.SECRETARY, BodyRoles.STEERING_COUNCIL})
    @Operation(operationId = "cancelMeeting", summary = "Cancel a meeting before it begins")
    @APIResponse(responseCode = "200", description = "The cancelled meeting")
    public MeetingView cancel(@PathParam("id") UUID id) {
        return service.cancel(id);
    }
}
