package org.foundationops.membership.erasure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.jspecify.annotations.Nullable;

/** The caller's own requests to be erased over HTTP. */
@Path("/v1/me/erasure-requests")
@Tag(name = "Personal data")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class MyErasureRequestResource {

    private static final String MINE = "/v1/me/erasure-requests/";

    private final ErasureRequestService service;
    private final ErasureRequestRepository requests;
    private final ErasureRequestViews views;
    private final Caller caller;
    private final Lists lists;

    MyErasureRequestResource(
            ErasureRequestService service,
            ErasureRequestRepository requests,
            ErasureRequestViews views,
            Caller caller,
            Lists lists) {
        this.service = service;
        this.requests = requests;
        this.views = views;
        this.caller = caller;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "requestErasure",
            summary = "Ask to be erased, which is done when the waiting time is over",
            description = "Until then you can withdraw the request. What an erasure does, and what stays, is at"
                    + " erasePerson.")
    @APIResponseSchema(
            value = ErasureRequestView.class,
            responseCode = "201",
            responseDescription = "Taken; it says from when it is due")
    public Response request() {
        UUID person = caller.requirePerson();
        UUID id = service.request(person);
        return Created.at(MINE + id, views.of(requests.get(id)));
    }

    @GET
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "listMyErasureRequests", summary = "List my requests to be erased")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = MyErasureRequestPage.class, responseDescription = "A page of requests")
    public Response mine(@BeanParam PageRequest page) {
        UUID person = caller.requirePerson();
        return lists.respond(
                page,
                ErasureRequestView.class,
                request -> request.id().toString(),
                (after, limit) -> requests.page(person, null, after, limit).stream()
                        .map(views::of)
                        .toList());
    }

    @GET
    @Path("/{id}")
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "getMyErasureRequest", summary = "Read a request of mine to be erased")
    @APIResponseSchema(value = ErasureRequestView.class, responseDescription = "The request")
    public ErasureRequestView get(@PathParam("id") UUID id) {
        return views.of(requests.ofPerson(id, caller.requirePerson()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "withdrawErasureRequest", summary = "Withdraw my request to be erased")
    @APIResponseSchema(value = ErasureRequestView.class, responseDescription = "The withdrawn request")
    public ErasureRequestView withdraw(@PathParam("id") UUID id) {
        UUID person = caller.requirePerson();
        service.withdraw(id, person);
        return views.of(requests.ofPerson(id, person));
    }

    /** One page of the list. */
    record MyErasureRequestPage(
            List<ErasureRequestView> items, @Nullable String next) {}
}
