package org.foundationops.membership.directory;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.http.PublicCache;
import org.foundationops.kit.http.SortKey;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** The public directory over HTTP. */
@Path("/v1/directory")
@Tag(name = "Directory")
@RunOnVirtualThread
public class DirectoryResource {

    private final DirectoryRepository directory;
    private final TransactionTime time;
    private final Lists lists;

    DirectoryResource(DirectoryRepository directory, TransactionTime time, Lists lists) {
        this.directory = directory;
        this.time = time;
        this.lists = lists;
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @PublicCache(seconds = 60)
    @Operation(
            operationId = "listDirectory",
            summary = "List and search the members who opted in to be seen by everybody, by name")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = DirectoryPage.class, responseDescription = "A page of the directory")
    public Response list(@BeanParam PageRequest page, @BeanParam DirectoryFilter filter) {
        Instant now = time.now();
        return lists.respond(
                page,
                DirectoryEntryView.class,
                entry -> SortKey.of(entry.sortName(), entry.personId()),
                (after, limit) -> directory.page(filter, now, after, limit));
    }

    /** One page of the directory. */
    record DirectoryPage(
            List<DirectoryEntryView> items, @Nullable String next) {}
}
