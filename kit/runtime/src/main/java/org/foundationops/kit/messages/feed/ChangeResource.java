package org.foundationops.kit.messages.feed;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.http.list.Cursor;
import org.foundationops.kit.http.list.CursorSeal;
import org.foundationops.kit.http.list.ListAddress;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.messages.feed.ChangeFeed.Published;
import org.jspecify.annotations.Nullable;

/** The change feed over HTTP. */
@Path("/v1/changes")
@Tag(name = "Changes")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class ChangeResource {

    private final ChangeFeed feed;
    private final CursorSeal seal;

    ChangeResource(ChangeFeed feed, CursorSeal seal) {
        this.feed = feed;
        this.seal = seal;
    }

    @GET
    @MayCall({MayCall.OWN_READ, "auditor", MayCall.ADMINISTRATOR})
    @Operation(
            operationId = "listChanges",
            summary = "Follow the messages of this service without Kafka: keep `next` and come back with it",
            description = "The newest state of each subject since the cursor, oldest first; without a cursor from the"
                    + " beginning. What is published later always comes behind the cursor.")
    @APIResponseSchema(value = ChangesView.class, responseDescription = "Changes, and where to go on")
    public ChangesView list(
            @BeanParam PageRequest page,
            @Pattern(regexp = "[a-z][a-z-]{0,79}", message = "must be the noun of a key, like member")
                    @Parameter(description = "Only changes of this kind of subject, e.g. `member`.")
                    @QueryParam("noun")
                    @Nullable
                    String noun,
            @Context UriInfo uri) {
        ListAddress address = ListAddress.of(uri);
        long position = page.cursor() == null ? 0 : position(seal.open(page.cursor(), address));
        List<Published> read = feed.after(position, noun, page.limit() + 1);
        boolean hasMore = read.size() > page.limit();
        List<Published> shown = hasMore ? read.subList(0, page.limit()) : read;
        long last = shown.isEmpty() ? position : shown.getLast().position();
        Cursor next = new Cursor(Long.toString(last), List.of(), false);
        return new ChangesView(shown.stream().map(Published::change).toList(), seal.close(next, address), hasMore);
    }

    private static long position(Cursor cursor) {
        return Long.parseLong(String.valueOf(cursor.after()));
    }
}
