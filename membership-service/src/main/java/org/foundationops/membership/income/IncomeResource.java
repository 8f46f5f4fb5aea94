package org.foundationops.membership.income;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.membership.income.domain.IncomeKind;
import org.jspecify.annotations.Nullable;

/** All money that came over HTTP. */
@Path("/v1/income-entries")
@Tag(name = "Income")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class IncomeResource {

    private final IncomeRepository incomes;
    private final Lists lists;

    IncomeResource(IncomeRepository incomes, Lists lists) {
        this.incomes = incomes;
        this.lists = lists;
    }

    @GET
    @MayCall({"treasurer", "director", "auditor"})
    @Operation(operationId = "listIncome", summary = "List dues, donations, other income and all counter-entries")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = IncomePage.class, responseDescription = "A page of bookings")
    public Response list(@BeanParam PageRequest page) {
        return respond(lists, incomes, page, EnumSet.allOf(IncomeKind.class));
    }

    @GET
    @Path("/{id}")
    @MayCall({"treasurer", "director", "auditor"})
    @Operation(operationId = "getIncome", summary = "Read a booking of money that came")
    @APIResponseSchema(value = IncomeView.class, responseDescription = "The booking")
    public IncomeView get(@PathParam("id") UUID id) {
        return IncomeView.of(incomes.get(id));
    }

    static Response respond(Lists lists, IncomeRepository incomes, PageRequest page, Collection<IncomeKind> kinds) {
        return lists.respond(
                page,
                IncomeView.class,
                income -> income.id().toString(),
                (after, limit) -> incomes.page(kinds, after, limit).stream()
                        .map(IncomeView::of)
                        .toList());
    }

    /** One page of the list. */
    record IncomePage(List<IncomeView> items, @Nullable String next) {}
}
