package org.foundationops.membership.affirmation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** Who has not affirmed, over HTTP. */
@Path("/v1/missing-affirmations")
@Tag(name = "Affirmations")
@RunOnVirtualThread
public class MissingAffirmationResource {

    private final Affirmations service;
    private final AffirmationRepository affirmations;
    private final FoundationCalendar calendar;
    private final TransactionTime time;
    private final Lists lists;

    MissingAffirmationResource(
            Affirmations service,
            AffirmationRepository affirmations,
            FoundationCalendar calendar,
            TransactionTime time,
            Lists lists) {
        this.service = service;
        this.affirmations = affirmations;
        this.calendar = calendar;
        this.time = time;
        this.lists = lists;
    }

    @GET
    @MayCall({"secretary", "auditor"})
    @Operation(
            operationId = "listMissingAffirmations",
            summary = "List who holds a role of the policy affirmation now and has not affirmed its text for a year")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = MissingAffirmationPage.class, responseDescription = "A page of persons")
    public Response list(
            @Parameter(description = "This year if absent.") @QueryParam("year") @Nullable Integer year,
            @BeanParam PageRequest page) {
        Instant now = time.now();
        AffirmationPolicy policy = service.policyAt(now);
        int wanted = year == null ? calendar.dayOf(now).getYear() : year;
        return lists.respond(
                page,
                MissingAffirmationView.class,
                missing -> missing.personId().toString(),
                (after, limit) ->
                        affirmations.missing(now, policy.roles(), wanted, policy.textVersion(), after, limit));
    }

    /** One page of the list. */
    record MissingAffirmationPage(
            List<MissingAffirmationView> items, @Nullable String next) {}
}
