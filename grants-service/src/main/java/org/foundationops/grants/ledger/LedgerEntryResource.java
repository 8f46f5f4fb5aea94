package org.foundationops.grants.ledger;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import org.foundationops.kit.identity.MayCall;
import org.jspecify.annotations.Nullable;

/** The ledger over HTTP: it is read, never written. */
@Path("/v1/ledger-entries")
@Tag(name = "Ledger")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class LedgerEntryResource {

    private final LedgerRepository ledger;
    private final Lists lists;

    LedgerEntryResource(LedgerRepository ledger, Lists lists) {
        this.ledger = ledger;
        this.lists = lists;
    }

    @GET
    @MayCall({"treasurer", "finance", "president", "director", "secretary", "auditor", "scope:grants:read"})
    @Operation(operationId = "listLedgerEntries", summary = "List the entries of the ledger, all or those of a line")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = LedgerEntryView.class, responseDescription = "A page of entries")
    public Response list(@BeanParam PageRequest page, @QueryParam("budgetLineId") @Nullable UUID budgetLineId) {
        return lists.respond(
                page,
                LedgerEntryView.class,
                entry -> entry.id().toString(),
                (after, limit) -> ledger.page(budgetLineId, after, limit));
    }
}
