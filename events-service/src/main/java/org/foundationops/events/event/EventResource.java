package org.foundationops.events.event;

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
import org.foundationops.events.event.NewEvent.NewContact;
import org.foundationops.events.event.domain.Event;
import org.foundationops.events.funding.Fundings;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.json.MergePatch;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** Events over HTTP. */
@Path("/v1/events")
@Tag(name = "Events")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EventResource {

    private final EventService service;
    private final EventRepository events;
    private final EventAccess access;
    private final Fundings fundings;
    private final Lists lists;
    private final TransactionTime time;
    private final Caller caller;

    EventResource(
            EventService service,
            EventRepository events,
            EventAccess access,
            Fundings fundings,
            Lists lists,
            TransactionTime time,
            Caller caller) {
        this.service = service;
        this.events = events;
        this.access = access;
        this.fundings = fundings;
        this.lists = lists;
        this.time = time;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "draftEvent", summary = "Draft an event, of which the caller is an organiser")
    @APIResponseSchema(value = EventView.class, responseCode = "201", responseDescription = "Drafted")
    public Response draft(@Valid @NotNull NewEvent request) {
        Event event = service.draft(request.details(Editor.of(caller)));
        return Created.at("/v1/events/" + event.id(), view(event));
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "listEvents",
            summary = "List the events of the calendar; organisers see their own too, officers all")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = EventView.class, responseDescription = "A page of events")
    public Response list(@BeanParam PageRequest page, @BeanParam EventFilter filter) {
        boolean seesAll = access.seesAll();
        @Nullable UUID organiser = seesAll ? null : access.person().orElse(null);
        return lists.respond(
                page,
                EventView.class,
                event -> event.id().toString(),
                (after, limit) -> views(events.page(filter, organiser, seesAll, after, limit)));
    }

    @GET
    @Path("/{id}")
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getEvent", summary = "Read an event with the grants it was given")
    @APIResponseSchema(value = EventView.class, responseDescription = "The event")
    public EventView get(@PathParam("id") UUID id) {
        return view(access.visible(events.get(id)));
    }

    @GET
    @Path("/{id}/conduct-contacts")
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "listConductContacts",
            summary = "Read whom participants can turn to; for organisers, events support, conduct team and secretary")
    @APIResponseSchema(value = ContactsView.class, responseDescription = "The contacts")
    public ContactsView contacts(@PathParam("id") UUID id) {
        Event event = events.get(id);
        access.requireContactReader(event);
        return ContactsView.of(event);
    }

    @PATCH
    @Path("/{id}")
    @MayCall(MayCall.PERSON)
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateEvent", summary = "Change an event; a recognised one must still pass its gates")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewEvent.class)))
    @APIResponseSchema(value = EventView.class, responseDescription = "The event after the change")
    public EventView update(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull MergePatch patch) {
        access.requireOrganiserOrSupport(events.get(id));
        Editor editor = Editor.of(caller);
        return view(service.update(
                id, ifMatch, details -> patch.applyTo(NewEvent.of(details)).details(editor)));
    }

    @POST
    @Path("/{id}/submission")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "submitEvent", summary = "Ask the foundation to recognise the event")
    @APIResponseSchema(value = EventView.class, responseDescription = "The submitted event")
    public EventView submit(@PathParam("id") UUID id) {
        access.requireOrganiser(events.get(id));
        return view(service.submit(id));
    }

    @POST
    @Path("/{id}/recognition")
    @Idempotent
    @MayCall({"secretary", "director", "events-support"})
    @Operation(operationId = "recogniseEvent", summary = "Record the decision to stand for the event, and how far")
    @APIResponseSchema(value = EventView.class, responseDescription = "The recognised event")
    public EventView recognise(@PathParam("id") UUID id, @Valid @NotNull NewRecognition request) {
        return view(service.recognise(id, request, caller.requirePerson()));
    }

    @POST
    @Path("/{id}/delegated-recognition")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "recogniseEventByDelegation",
            summary =
                    "Stand for the event by a delegation: its group's chair or co-chair, or its office's holder does so")
    @APIResponseSchema(value = EventView.class, responseDescription = "The recognised event")
    public EventView recogniseByDelegation(@PathParam("id") UUID id, @Valid @NotNull NewDelegatedRecognition request) {
        return view(service.recogniseByDelegation(id, request, caller.requirePerson()));
    }

    @POST
    @Path("/{id}/decline")
    @Idempotent
    @MayCall({"secretary", "director", "events-support"})
    @Operation(operationId = "declineEvent", summary = "Record the decision not to stand for the event")
    @APIResponseSchema(value = EventView.class, responseDescription = "The declined event")
    public EventView decline(@PathParam("id") UUID id, @Valid @NotNull NewDecline request) {
        return view(service.decline(id, request, caller.requirePerson()));
    }

    @POST
    @Path("/{id}/cancellation")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "cancelEvent", summary = "Say that the event will not take place")
    @APIResponseSchema(value = EventView.class, responseDescription = "The cancelled event")
    public EventView cancel(@PathParam("id") UUID id, @Valid @NotNull NewCancellation request) {
        access.requireOrganiserOrSupport(events.get(id));
        return view(service.cancel(id, request.reason()));
    }

    private EventView view(Event event) {
        return views(List.of(event)).getFirst();
    }

    private List<EventView> views(List<Event> page) {
        var funding = fundings.of(page.stream().map(Event::id).toList());
        return page.stream()
                .map(event -> EventView.of(event, funding.getOrDefault(event.id(), List.of()), time.now()))
                .toList();
    }

    /** The conduct contacts of an event. */
    @Schema(name = "ConductContacts", examples = """
            {"contacts": [{"name": "Ada Lovelace", "role": "Conduct lead", "email": "ada@example.org"}]}""")
    public record ContactsView(List<NewContact> contacts) {

        static ContactsView of(Event event) {
            return new ContactsView(
                    event.details().contacts().stream().map(NewContact::of).toList());
        }
    }
}
