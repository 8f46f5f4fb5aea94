package org.foundationops.membership.electorate;

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
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.electorate.domain.InstantInTheFuture;
import org.foundationops.membership.electorate.domain.Voter;
import org.jspecify.annotations.Nullable;

/** The electorate over HTTP. */
@Path("/v1/electorate")
@Tag(name = "Electorate")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class ElectorateResource {

    private final ElectorateRepository electorates;
    private final TransactionTime time;
    private final Lists lists;

    ElectorateResource(ElectorateRepository electorates, TransactionTime time, Lists lists) {
        this.electorates = electorates;
        this.time = time;
        this.lists = lists;
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "getElectorate",
            summary = "How many could vote at an instant, and the hash of the roll",
            description = "Requests under way may still change the answer for an instant of the last moments.")
    @APIResponseSchema(value = ElectorateView.class, responseDescription = "The electorate in figures")
    public ElectorateView get(
            @Parameter(description = "A past instant; now if absent") @QueryParam("at") @Nullable Instant at) {
        Instant instant = pastOrNow(at);
        return ElectorateView.of(electorates.at(instant), instant);
    }

    @GET
    @Path("/entries")
    @MayCall({"secretary", "election-officer", "auditor", MayCall.ADMINISTRATOR})
    @Operation(
            operationId = "listElectorate",
            summary = "Who could vote at an instant, in the order of the roll's lines")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = VoterPage.class, responseDescription = "A page of voters")
    public Response entries(
            @Parameter(description = "A past instant; now if absent") @QueryParam("at") @Nullable Instant at,
            @BeanParam PageRequest page) {
        NavigableMap<String, VoterView> voters = electorates.at(pastOrNow(at)).voters().stream()
                .collect(Collectors.toMap(Voter::line, VoterView::of, (first, same) -> first, TreeMap::new));
        return lists.respond(
                page,
                VoterView.class,
                VoterView::line,
                (after, limit) -> (after == null ? voters : voters.tailMap(after, false))
                        .values().stream().limit(limit).toList());
    }

    private Instant pastOrNow(@Nullable Instant at) {
        Instant now = time.now();
        if (at != null && at.isAfter(now)) {
            throw new InstantInTheFuture(at);
        }
        return at == null ? now : at;
    }

    /** One page of the list. */
    record VoterPage(List<VoterView> items, @Nullable String next) {}
}
