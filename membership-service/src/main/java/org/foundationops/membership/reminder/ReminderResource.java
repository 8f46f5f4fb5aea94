package org.foundationops.membership.reminder;

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

/** Reminders over HTTP. */
@Path("/v1/reminders")
@Tag(name = "Reminders")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class ReminderResource {

    private final ReminderRepository reminders;
    private final Lists lists;

    ReminderResource(ReminderRepository reminders, Lists lists) {
        this.reminders = reminders;
        this.lists = lists;
    }

    @GET
    @MayCall({"secretary", "treasurer", "auditor"})
    @Operation(operationId = "listReminders", summary = "List what people were reminded of, and since when it is due")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = ReminderPage.class, responseDescription = "A page of reminders")
    public Response list(@BeanParam PageRequest page) {
        return lists.respond(
                page,
                ReminderView.class,
                reminder -> reminder.id().toString(),
                (after, limit) -> reminders.page(after, limit).stream()
                        .map(ReminderView::of)
                        .toList());
    }

    /** One page of the list. */
    record ReminderPage(List<ReminderView> items, @Nullable String next) {}
}
