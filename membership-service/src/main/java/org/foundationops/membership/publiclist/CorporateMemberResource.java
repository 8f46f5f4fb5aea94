package org.foundationops.membership.publiclist;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.http.PublicCache;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.policy.FoundationCalendar;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** The public list of corporate members over HTTP. */
@Path("/v1/corporate-members")
@Tag(name = "Corporate members")
@RunOnVirtualThread
public class CorporateMemberResource {

    private final CorporateMemberRepository members;
    private final FoundationCalendar calendar;
    private final TransactionTime time;
    private final Lists lists;

    CorporateMemberResource(
            CorporateMemberRepository members, FoundationCalendar calendar, TransactionTime time, Lists lists) {
        this.members = members;
        this.calendar = calendar;
        this.time = time;
        this.lists = lists;
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @PublicCache(seconds = 300)
    @Operation(
            operationId = "listCorporateMembers",
            summary = "The active corporate members in the order of the website: by tier, amount paid and name")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = CorporateMemberPage.class, responseDescription = "A page of corporate members")
    public Response list(@BeanParam PageRequest page) {
        Instant now = time.now();
        LocalDate today = calendar.dayOf(now);
        return lists.respond(
                page,
                CorporateMemberView.class,
                member -> member.id().toString(),
                (after, limit) -> members.page(now, today, after, limit));
    }

    /** One page of the list. */
    record CorporateMemberPage(
            List<CorporateMemberView> items, @Nullable String next) {}
}
