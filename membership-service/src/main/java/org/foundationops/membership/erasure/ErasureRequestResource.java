package org.foundationops.membership.erasure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.membership.erasure.domain.ErasureRequestStatus;
import org.jspecify.annotations.Nullable;

/** Requests to be erased over HTTP, for those who answer them. */
@Path("/v1/erasure-requests")
@Tag(name = "Personal data")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class ErasureRequestResource {

    private final ErasureRequestRepository requests;
    private final ErasureRequestViews views;
    private final Lists lists;

    ErasureRequestResource(ErasureRequestRepository requests, ErasureRequestViews views, Lists lists) {
        this.requests = requests;
        this.views = views;
        this.lists = lists;
    }

    @GET
    @MayCall({"secretary", "auditor"})
    @Operation(operationId = "listErasureRequests", summary = "List requests to be erased, and what they wait for")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = ErasureRequestPage.class, responseDescription = "A page of requests")
    public Response list(
            @BeanParam PageRequest page,
            @QueryParam("status") @Parameter(description = "Only those with this status.") @Nullable
                    ErasureRequestStatus status) {
        return lists.respond(
                page,
                ErasureRequestView.class,
                request -> request.id().toString(),
                (after, limit) -> requests.page(null, status, after, limit).stream()
                        .map(views::of)
                        .toList());
    }

    /** One page of the list. */
    record ErasureRequestPage(
            List<ErasureRequestView> items, @Nullable String next) {}
}
