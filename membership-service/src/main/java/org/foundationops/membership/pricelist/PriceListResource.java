package org.foundationops.membership.pricelist;

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
import org.foundationops.kit.identity.MayCall;
import org.foundationops.membership.pricelist.domain.PriceList;
import org.jspecify.annotations.Nullable;

/** Price lists over HTTP. */
@Path("/v1/price-lists")
@Tag(name = "Price lists")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PriceListResource {

    private final PriceListService service;
    private final PriceListRepository priceLists;
    private final Lists lists;

    PriceListResource(PriceListService service, PriceListRepository priceLists, Lists lists) {
        this.service = service;
        this.priceLists = priceLists;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall({"secretary", "treasurer"})
    @Operation(operationId = "publishPriceList", summary = "Publish the price list that begins on a future day")
    @APIResponseSchema(value = PriceListView.class, responseCode = "201", responseDescription = "Published")
    public Response publish(@Valid @NotNull NewPriceList request) {
        PriceList list = service.publish(request);
        return Created.at("/v1/price-lists/" + list.id(), PriceListView.of(list));
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "listPriceLists", summary = "List all price lists, past and future ones too")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = PriceListPage.class, responseDescription = "A page of price lists")
    public Response list(@BeanParam PageRequest page) {
        return lists.respond(
                page,
                PriceListView.class,
                list -> list.validFrom().toString(),
                (after, limit) -> priceLists.page(after, limit).stream()
                        .map(PriceListView::of)
                        .toList());
    }

    @GET
    @Path("/{id}")
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getPriceList", summary = "Read a price list")
    @APIResponseSchema(value = PriceListView.class, responseDescription = "The price list")
    public PriceListView get(@PathParam("id") UUID id) {
        return PriceListView.of(priceLists.get(id));
    }

    /** One page of the list. */
    record PriceListPage(
            List<PriceListView> items, @Nullable String next) {}
}
