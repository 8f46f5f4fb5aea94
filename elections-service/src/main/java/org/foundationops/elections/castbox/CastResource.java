package org.foundationops.elections.castbox;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.BodyLimit;
import org.foundationops.kit.http.IdempotentByItself;
import org.foundationops.kit.identity.MayCall;

/** Ballots, sealed, from voters who do not say who they are. */
@Path("/v1/elections/{id}/casts")
@Tag(name = "Ballot box")
@BallotBoxRoutes
@RunOnVirtualThread
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CastResource {

    /** A sealed ballot has four bytes for each candidate; this is enough for 2,500. */
    private static final int BODY_BYTES = 16_384;

    private final CastService service;

    CastResource(CastService service) {
        this.service = service;
    }

    @POST
    @IdempotentByItself
    @BodyLimit(bytes = BODY_BYTES)
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "castBallot",
            summary = "Cast a sealed ballot with a token, without signing in",
            description = "docs/ballot-protocol.md says what the bytes are. A higher counter replaces the ballot, where"
                    + " the election allows it; the same bytes again get the same answer and add nothing. The answer is"
                    + " a signed promise that the ballot will be in the log. A request with a cookie or an Authorization"
                    + " header is refused.")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NewCast.class)))
    @APIResponse(
            responseCode = "200",
            description = "Accepted, or had been",
            content = @Content(schema = @Schema(implementation = AcknowledgementView.class)))
    public AcknowledgementView cast(@PathParam("id") UUID id, byte[] body) {
        return AcknowledgementView.of(service.cast(id, body));
    }
}
