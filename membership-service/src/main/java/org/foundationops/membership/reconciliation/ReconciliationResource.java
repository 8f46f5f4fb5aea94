package org.foundationops.membership.reconciliation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.membership.electorate.ElectorateRepository;
import org.foundationops.membership.electorate.domain.Electorate;
import org.jspecify.annotations.Nullable;

/** The reconciliation of rolls over HTTP. */
@Path("/v1/electorate/reconciliation")
@Tag(name = "Electorate")
@RunOnVirtualThread
public class ReconciliationResource {

    private final RollRepository rolls;
    private final ElectorateRepository electorates;
    private final Lists lists;

    ReconciliationResource(RollRepository rolls, ElectorateRepository electorates, Lists lists) {
        this.rolls = rolls;
        this.electorates = electorates;
        this.lists = lists;
    }

    @GET
    @MayCall({"secretary", "election-officer", "auditor", MayCall.ADMINISTRATOR})
    @Operation(
            operationId = "reconcileElectorate",
            summary = "Compare every frozen roll with the electorate of this service at the same instant",
            description =
                    "The electorate is computed for this answer, so that a change of what was recorded is seen too.")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = ReconciliationPage.class, responseDescription = "A page of comparisons")
    public Response list(
            @Parameter(description = "Only rolls with this record date") @QueryParam("at") @Nullable Instant at,
            @BeanParam PageRequest page) {
        Map<Instant, Electorate> computed = new HashMap<>();
        return lists.respond(
                page,
                ReconciliationView.class,
                ReconciliationView::sortKey,
                (after, limit) -> rolls.page(at, after, limit).stream()
                        .map(roll -> ReconciliationView.of(
                                roll, computed.computeIfAbsent(roll.recordDate(), electorates::at)))
                        .toList());
    }

    /** One page of the list. */
    record ReconciliationPage(
            List<ReconciliationView> items, @Nullable String next) {}
}
