package org.foundationops.events.calendar;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.events.event.EventFilter;
import org.foundationops.events.event.EventRepository;
import org.foundationops.kit.http.PublicCache;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.time.TransactionTime;

/** The public calendar over HTTP. */
@Path("/v1")
@Tag(name = "Calendar")
@RunOnVirtualThread
@Produces(CalendarResource.TEXT_CALENDAR)
public class CalendarResource {

    static final String TEXT_CALENDAR = "text/calendar";

    private static final String EXAMPLE = """
            BEGIN:VCALENDAR
            PRODID:-//foundationops//events-service//EN
            VERSION:2.0
            END:VCALENDAR""";

    private final EventRepository events;
    private final TransactionTime time;

    CalendarResource(EventRepository events, TransactionTime time) {
        this.events = events;
        this.time = time;
    }

    @GET
    @Path("/calendar.ics")
    @MayCall(MayCall.PUBLIC)
    @PublicCache(seconds = 300)
    @Operation(operationId = "getCalendar", summary = "Subscribe to the events that the foundation stands for")
    @APIResponse(
            responseCode = "200",
            description = "An iCalendar object (RFC 5545)",
            content =
                    @Content(
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "empty", value = EXAMPLE)))
    public String calendar(@BeanParam EventFilter filter) {
        return EventCalendar.of(events.inCalendar(filter), time.now());
    }

    @GET
    @Path("/calendars/{id}.ics")
    @MayCall(MayCall.PUBLIC)
    @PublicCache(seconds = 300)
    @Operation(operationId = "getEventCalendar", summary = "One event for a calendar")
    @APIResponse(
            responseCode = "200",
            description = "An iCalendar object (RFC 5545)",
            content =
                    @Content(
                            schema = @Schema(implementation = String.class),
                            examples = @ExampleObject(name = "empty", value = EXAMPLE)))
    public String event(@PathParam("id") UUID id) {
        return EventCalendar.of(List.of(events.inCalendar(id)), time.now());
    }
}
