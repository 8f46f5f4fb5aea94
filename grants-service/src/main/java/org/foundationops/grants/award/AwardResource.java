package org.foundationops.grants.award;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.http.PublicCache;
import org.foundationops.kit.identity.MayCall;
import org.jspecify.annotations.Nullable;

/** Awards over HTTP: who got what is public. */
@Path("/v1/awards")
@Tag(name = "Awards")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class AwardResource {

    private final AwardRepository awards;
    private final Lists lists;

    AwardResource(AwardRepository awards, Lists lists) {
        this.awards = awards;
        this.lists = lists;
    }

    @GET
    @PublicCache(seconds = 60)
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "listAwards", summary = "List awards, all or those of an event")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = AwardView.class, responseDescription = "A page of awards")
    public Response list(@BeanParam PageRequest page, @QueryParam("eventId") @Nullable UUID eventId) {
        return lists.respond(
                page,
                AwardView.class,
                award -> award.id().toString(),
                (after, limit) -> awards.page(eventId, after, limit).stream()
                        .map(AwardView::of)
                        .toList());
    }

    @GET
    @Path("/{id}")
    @PublicCache(seconds = 60)
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getAward", summary = "Read an award")
    @APIResponseSchema(value = AwardView.class, responseDescription = "The award")
    public AwardView get(@PathParam("id") UUID id) {
        return AwardView.of(awards.get(id));
    }
}
