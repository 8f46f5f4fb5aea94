package org.foundationops.membership.income;

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
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.membership.income.domain.IncomeKind;

/** Donations and other income without an invoice over HTTP. */
@Path("/v1/donations")
@Tag(name = "Income")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DonationResource {

    private static final Set<IncomeKind> GIFTS = EnumSet.of(IncomeKind.DONATION, IncomeKind.OTHER);

    private final IncomeService service;
    private final IncomeRepository incomes;
    private final Lists lists;

    DonationResource(IncomeService service, IncomeRepository incomes, Lists lists) {
        this.service = service;
        this.incomes = incomes;
        this.lists = lists;
    }

    @POST
    @Idempotent(required = true)
    @MayCall("treasurer")
    @Operation(operationId = "recordDonation", summary = "Record a donation or other income, without who gave it")
    @APIResponseSchema(value = IncomeView.class, responseCode = "201", responseDescription = "Booked")
    public Response record(@Valid @NotNull NewDonation request) {
        IncomeView view = IncomeView.of(service.recordGift(request));
        return Created.at("/v1/income-entries/" + view.id(), view);
    }

    @GET
    @MayCall({"treasurer", "director", "auditor"})
    @Operation(operationId = "listDonations", summary = "List donations, other income and their counter-entries")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = IncomeResource.IncomePage.class, responseDescription = "A page of bookings")
    public Response list(@BeanParam PageRequest page) {
        return IncomeResource.respond(lists, incomes, page, GIFTS);
    }

    @POST
    @Path("/{id}/reversal")
    @Idempotent(required = true)
    @MayCall("treasurer")
    @Operation(
            operationId = "reverseDonation",
            summary = "Reverse a wrong booking by a counter-entry; its bank reference may be booked again")
    @APIResponseSchema(value = IncomeView.class, responseCode = "201", responseDescription = "The counter-entry")
    public Response reverse(@PathParam("id") UUID id, @Valid @NotNull NewReversal request) {
        IncomeView view = IncomeView.of(service.reverseGift(id, request.reason()));
        return Created.at("/v1/income-entries/" + view.id(), view);
    }
}
