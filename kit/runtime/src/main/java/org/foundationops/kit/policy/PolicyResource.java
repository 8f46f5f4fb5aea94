package org.foundationops.kit.policy;

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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.time.TransactionTime;
import org.jspecify.annotations.Nullable;

/** What this foundation decided to do differently, with dates. */
@Path("/v1/policies")
@Tag(name = "Policies")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PolicyResource {

    private static final String LIST_EXAMPLE = """
            {"items":[{"name":"authority-freshness","value":"PT15M","validFrom":"1970-01-01T00:00:00Z",\
            "decisionReference":"default"}]}""";

    private static final String POLICY_EXAMPLE = """
            {"name":"authority-freshness","versions":[{"value":"PT10M","validFrom":"2027-03-01T00:00:00Z",\
            "decisionReference":"Board minutes 2027-02, item 7","recordedAt":"2027-02-20T18:30:00Z"}]}""";

    private final Policies policies;
    private final PolicyService service;
    private final Lists lists;
    private final TransactionTime time;

    PolicyResource(Policies policies, PolicyService service, Lists lists, TransactionTime time) {
        this.policies = policies;
        this.service = service;
        this.lists = lists;
        this.time = time;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "listPolicies", summary = "The policies of this service with the values that hold now")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PolicyPage.class),
                            examples = @ExampleObject(name = "page", value = LIST_EXAMPLE)))
    public Response list(@BeanParam PageRequest page) {
        Instant now = time.now();
        return lists.respond(
                page,
                CurrentPolicyView.class,
                CurrentPolicyView::name,
                (after, limit) -> policies.holdingAt(now, after, limit).stream()
                        .map(CurrentPolicyView::of)
                        .toList());
    }

    @GET
    @Path("/{name}")
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getPolicy", summary = "A policy with all values it had, has and will have")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            schema = @Schema(implementation = PolicyView.class),
                            examples = @ExampleObject(name = "policy", value = POLICY_EXAMPLE)))
    public PolicyView get(@PathParam("name") @Parameter(example = "authority-freshness") String name) {
        return PolicyView.of(policies.history(name));
    }

    @POST
    @Path("/{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @MayCall({"secretary", MayCall.ADMINISTRATOR})
    @Operation(
            operationId = "announcePolicy",
            summary = "Gives a policy another value, from now on or from a later instant, by a decision")
    @APIResponse(
            responseCode = "201",
            description = "Announced",
            content =
                    @Content(
                            schema = @Schema(implementation = PolicyView.class),
                            examples = @ExampleObject(name = "policy", value = POLICY_EXAMPLE)))
    public Response announce(
            @PathParam("name") @Parameter(example = "authority-freshness") String name,
            @Valid @NotNull NewPolicyVersion announced) {
        return Created.at("/v1/policies/" + name, PolicyView.of(service.announce(name, announced)));
    }

    /** A page of policies. */
    record PolicyPage(
            List<CurrentPolicyView> items, @Nullable String next) {}
}
