package org.foundationops.elections.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.kit.http.PublicCache;
import org.foundationops.kit.identity.MayCall;

/** The deadlines of elections for calendars, over http(s) or webcal. */
@Path("/v1/election-calendars")
@Tag(name = "Elections")
@RunOnVirtualThread
@Produces(ElectionCalendarResource.TEXT_CALENDAR)
public class ElectionCalendarResource {

    static final String TEXT_CALENDAR = "text/calendar";

    private static final String EXAMPLE = """
            BEGIN:VCALENDAR
            PRODID:-//foundationops//elections-service//EN
            VERSION:2.0
            END:VCALENDAR""";

    private final ElectionRepository elections;

    ElectionCalendarResource(ElectionRepository elections) {
        this.elections = elections;
    }

    @GET
    @Path("/all.ics")
    @MayCall(MayCall.PUBLIC)
    @PublicCache(seconds = 300)
    @Operation(operationId = "getElectionCalendar", summary = "Subscribe to the deadlines of elections")
    @APIResponse(
            responseCode = "200",
            description = "An iCalendar object (RFC 5545) with the latest 100 elections that were announced",
            content =
                    @Content(
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "empty", value = EXAMPLE)))
    public Response all(@BeanParam ElectionCalendarFilter filter, @Context Request request) {
        return answer(ElectionCalendar.of(elections.inCalendar(filter.bodyId)), request);
    }

    @GET
    @Path("/{id}.ics")
    @MayCall(MayCall.PUBLIC)
    @PublicCache(seconds = 300)
    @Operation(operationId = "getCalendarOfElection", summary = "The deadlines of one election for a calendar")
    @APIResponse(
            responseCode = "200",
            description = "An iCalendar object (RFC 5545)",
            content =
                    @Content(
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "empty", value = EXAMPLE)))
    public Response one(@PathParam("id") UUID id, @Context Request request) {
        return answer(ElectionCalendar.of(List.of(elections.requireAnnounced(id))), request);
    }

    /** Who subscribes looks often, and mostly has it already. */
    private static Response answer(String calendar, Request request) {
        EntityTag tag = new EntityTag(UUID.nameUUIDFromBytes(calendar.getBytes(StandardCharsets.UTF_8))
                .toString());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? Response.ok(calendar, TEXT_CALENDAR) : known)
                .tag(tag)
                .build();
    }
}
