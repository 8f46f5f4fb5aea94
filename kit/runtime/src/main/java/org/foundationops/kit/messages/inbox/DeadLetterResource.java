package org.foundationops.kit.messages.inbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** Messages of other services that could not be handled, for who looks after this one. */
@Path("/v1/dead-letters")
@Tag(name = "Messages")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DeadLetterResource {

    private static final String LETTER_EXAMPLE = """
            {"id":"0195532a-9c00-7000-8000-000000000001","handler":"identity","topic":"foundation.membership.v1",\
            "partition":0,"offset":4711,"key":"person/0195532a-9c00-7000-8000-000000000002",\
            "messageId":"0195532a-9c00-7000-8000-000000000003",\
            "messageType":"foundation.membership.person.registered.v1","messageVersion":1,\
            "reason":"data: signIns is not a list","attempts":5,"status":"OPEN","deadSince":"2027-03-01T18:00:00Z"}""";

    private static final String PAGE_EXAMPLE = "{\"items\":[" + LETTER_EXAMPLE + "]}";

    private static final String REPLAY_EXAMPLE = "{\"replayed\":3,\"remaining\":0,\"failures\":[]}";

    private final DeadLetters letters;
    private final DeadLetterService service;
    private final DeadLetterReplay replay;
    private final Lists lists;

    DeadLetterResource(DeadLetters letters, DeadLetterService service, DeadLetterReplay replay, Lists lists) {
        this.letters = letters;
        this.service = service;
        this.replay = replay;
        this.lists = lists;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @MayCall({MayCall.ADMINISTRATOR, "auditor"})
    @Operation(operationId = "listDeadLetters", summary = "Messages that could not be handled, the oldest first")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DeadLetterPage.class),
                            examples = @ExampleObject(name = "page", value = PAGE_EXAMPLE)))
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("status") @Parameter(description = "Only those that are so.") @Nullable DeadLetterStatus status,
            @QueryParam("topic") @Parameter(description = "Only those of this topic.") @Nullable String topic) {
        return lists.respond(
                page,
                DeadLetterView.class,
                DeadLetterView::sortKey,
                (after, limit) -> letters.list(status, topic, after, limit));
    }

    @GET
    @Path("/{id}")
    @MayCall({MayCall.ADMINISTRATOR, "auditor"})
    @Operation(operationId = "getDeadLetter", summary = "A message that could not be handled")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = DeadLetterView.class),
                            examples = @ExampleObject(name = "letter", value = LETTER_EXAMPLE)))
    public DeadLetterView get(@PathParam("id") UUID id) {
        return letters.find(id).orElseThrow(() -> new NotFound("There is no dead letter " + id));
    }

    @POST
    @Path("/{id}/replay")
    @Idempotent
    @MayCall(MayCall.ADMINISTRATOR)
    @Operation(
            operationId = "replayDeadLetter",
            summary = "Handles the message again, with all dead letters of its key, in their order")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = ReplayView.class),
                            examples = @ExampleObject(name = "replayed", value = REPLAY_EXAMPLE)))
    public ReplayView replay(@PathParam("id") UUID id) {
        return replay.one(id);
    }

    @POST
    @Path("/replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @MayCall(MayCall.ADMINISTRATOR)
    @Operation(
            operationId = "replayDeadLetters",
            summary = "Handles all dead letters again, or those of a topic, key by key in their order")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = ReplayView.class),
                            examples = @ExampleObject(name = "replayed", value = REPLAY_EXAMPLE)))
    public ReplayView replayAll(@Valid @NotNull NewReplay wanted) {
        return replay.all(wanted.topic());
    }

    @POST
    @Path("/{id}/dismissal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @MayCall(MayCall.ADMINISTRATOR)
    @Operation(
            operationId = "dismissDeadLetter",
            summary = "Gives the message up, so that what waits behind it can be replayed")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = DeadLetterView.class),
                            examples = @ExampleObject(name = "letter", value = LETTER_EXAMPLE)))
    public DeadLetterView dismiss(@PathParam("id") UUID id, @Valid @NotNull NewDismissal dismissal) {
        return service.dismiss(id, dismissal);
    }

    /** A page of dead letters. */
    record DeadLetterPage(
            List<DeadLetterView> items, @Nullable String next) {}
}
