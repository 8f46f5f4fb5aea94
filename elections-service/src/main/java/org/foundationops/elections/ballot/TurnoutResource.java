package org.foundationops.elections.ballot;

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
import org.foundationops.elections.castbox.BoxFigures;
import org.foundationops.elections.castbox.BoxKeeper;
import org.foundationops.elections.election.ElectionRepository;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.kit.identity.MayCall;

/** The turnout. */
@Path("/v1/elections/{id}/turnout")
@Tag(name = "Ballots")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class TurnoutResource {

    private final ElectionRepository elections;
    private final BoxKeeper box;

    TurnoutResource(ElectionRepository elections, BoxKeeper box) {
        this.elections = elections;
        this.box = box;
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "getTurnout",
            summary =
                    "Read how many have voted, the only figure before the count; it changes only with a batch of ballots")
    @APIResponse(responseCode = "200", description = "The turnout")
    public TurnoutView turnout(@PathParam("id") UUID id) {
        Election election = elections.require(id);
        int quorum = election.quorumNeeded();
        int accepted = box.figures(id).map(BoxFigures::accepted).orElse(0);
        return new TurnoutView(id, accepted, election.electorate(), quorum == 0 ? null : quorum);
    }
}
