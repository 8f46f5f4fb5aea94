package org.foundationops.elections.meeting;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.elections.body.BodyRoles;
import org.foundationops.elections.meeting.domain.Meeting;
import org.foundationops.kit.identity.MayCall;

/** The minutes of a meeting. */
@Path("/v1/meetings/{id}/minutes")
@Tag(name = "Meetings")
@RunOnVirtualThread
public class MinutesResource {

    private final MeetingRepository meetings;
    private final Minutes minutes;
    private final BodyRoles roles;

    MinutesResource(MeetingRepository meetings, Minutes minutes, BodyRoles roles) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.roles = roles;
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
    @Produces("text/markdown;charset=utf-8")
    @Operation(operationId = "getMinutes", summary = "Read the minutes of a meeting, as far as it has come")
    @APIResponse(
            responseCode = "200",
            description = "Attendance, agenda, and the motions with their votes",
            content =
                    @Content(
                            mediaType = "text/markdown",
                            schema = @Schema(implementation = String.class, examples = "# Minutes: Board 2027\\-03")))
    public String get(@PathParam("id") UUID id) {
        Meeting meeting = meetings.get(id);
        roles.requireReader(meeting.bodyId());
        return minutes.of(meeting);
    }
}
