package org.foundationops.elections.nomination;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.elections.election.domain.DisplayOrder;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;

/** The candidates in an order that gives nobody the first place on every paper. */
@Path("/v1/elections/{id}/ballot-paper")
@Tag(name = "Ballots")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class BallotPaperResource {

    private final NominationQueries queries;
    private final Caller caller;

    BallotPaperResource(NominationQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "getBallotPaper",
            summary = "Read the candidates in the order for whoever reads, once registration is open",
            description =
                    "A person who signs in sees an order of their own, the same each time; everybody else sees one order."
                            + " It ascends by SHA-256(orderSeed || 16 bytes of drawnFor || u16 candidate number); orderSeed is told"
                            + " with the election when voting is over.")
    @APIResponse(responseCode = "200", description = "The ballot paper; without candidates before registration opens")
    public BallotPaperView get(@PathParam("id") UUID id) {
        return queries.paper(id, caller.person().orElse(DisplayOrder.VISITOR));
    }
}
