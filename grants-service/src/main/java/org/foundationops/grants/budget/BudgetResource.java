package org.foundationops.grants.budget;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.grants.budget.domain.Budget;
import org.foundationops.grants.ledger.LedgerRepository;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.jspecify.annotations.Nullable;

/** Budgets over HTTP. */
@Path("/v1/budgets")
@Tag(name = "Budgets")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BudgetResource {

    private final BudgetService service;
    private final BudgetRepository budgets;
    private final LedgerRepository ledger;
    private final Lists lists;

    BudgetResource(BudgetService service, BudgetRepository budgets, LedgerRepository ledger, Lists lists) {
        this.service = service;
        this.budgets = budgets;
        this.ledger = ledger;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall("treasurer")
    @Operation(operationId = "draftBudget", summary = "Plan a budget, as treasurer of its body")
    @APIResponseSchema(value = BudgetView.class, responseCode = "201", responseDescription = "The draft")
    public Response draft(@Valid @NotNull NewBudget request) {
        Budget budget = service.draft(request);
        return Created.at("/v1/budgets/" + budget.id(), view(budget));
    }

    @GET
    @MayCall({
        "treasurer",
        "finance",
        "president",
        "director",
        "secretary",
        "grant-reviewer",
        "auditor",
        "scope:grants:read"
    })
    @Operation(operationId = "listBudgets", summary = "List budgets, all or those of a body")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = BudgetView.class, responseDescription = "A page of budgets")
    public Response list(@BeanParam PageRequest page, @QueryParam("bodyId") @Nullable UUID bodyId) {
        return lists.respond(
                page,
                BudgetView.class,
                budget -> budget.id().toString(),
                (after, limit) -> budgets.page(bodyId, after, limit).stream()
                        .map(this::view)
                        .toList());
    }

    @GET
    @Path("/{id}")
    @MayCall({
        "treasurer",
        "finance",
        "president",
        "director",
        "secretary",
        "grant-reviewer",
        "auditor",
        "scope:grants:read"
    })
    @Operation(operationId = "getBudget", summary = "Read a budget with what its lines have left")
    @APIResponseSchema(value = BudgetView.class, responseDescription = "The budget")
    public BudgetView get(@PathParam("id") UUID id) {
        return view(budgets.get(id));
    }

    @POST
    @Path("/{id}/adoption")
    @Idempotent
    @MayCall({"secretary", "director"})
    @Operation(operationId = "adoptBudget", summary = "Record that the body has adopted its budget")
    @APIResponseSchema(value = BudgetView.class, responseDescription = "The adopted budget")
    public BudgetView adopt(@PathParam("id") UUID id, @Valid @NotNull NewAdoption request) {
        return view(service.adopt(id, request.decision()));
    }

    private BudgetView view(Budget budget) {
        return BudgetView.of(budget, ledger.figuresOfBudget(budget.id()));
    }
}
