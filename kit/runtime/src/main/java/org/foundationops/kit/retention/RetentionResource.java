package org.foundationops.kit.retention;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.http.PublicCache;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.policy.Policies;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** How long this service keeps what. */
@Path("/v1/retention-rules")
@Tag(name = "Personal data")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RetentionResource {

    private static final int AN_HOUR = 3600;

    private final List<RetentionRule> rules;
    private final Policies policies;
    private final Lists lists;
    private final TransactionTime time;

    RetentionResource(@All List<RetentionRule> rules, Policies policies, Lists lists, TransactionTime time) {
        this.rules =
                rules.stream().sorted(Comparator.comparing(RetentionRule::kind)).toList();
        this.policies = policies;
        this.lists = lists;
        this.time = time;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @PublicCache(seconds = AN_HOUR)
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "listRetentionRules",
            summary = "How long each kind of record is kept, what happens then, and why")
    @APIResponse(
            responseCode = "200",
            description = "A page of rules",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RetentionRulePage.class)))
    public Response list(@BeanParam PageRequest page) {
        Instant now = time.now();
        return lists.respond(
                page,
                RetentionRuleView.class,
                RetentionRuleView::kind,
                (after, limit) -> rules.stream()
                        .filter(rule -> after == null || rule.kind().compareTo(after) > 0)
                        .limit(limit)
                        .map(rule -> RetentionRuleView.of(
                                rule, policies.at(RetentionPolicy.nameOf(rule), now, RetentionPolicy.class)))
                        .toList());
    }

    /** A page of rules. */
    record RetentionRulePage(
            List<RetentionRuleView> items, @Nullable String next) {}
}
