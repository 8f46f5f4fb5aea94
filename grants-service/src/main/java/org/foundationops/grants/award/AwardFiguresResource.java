package org.foundationops.grants.award;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.grants.award.domain.AwardOrigin;
import org.foundationops.kit.http.PublicCache;
import org.foundationops.kit.identity.MayCall;
import org.jspecify.annotations.Nullable;

/** Figures about awards over HTTP. */
@Path("/v1/award-figures")
@Tag(name = "Awards")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class AwardFiguresResource {

    private final AwardRepository awards;

    AwardFiguresResource(AwardRepository awards) {
        this.awards = awards;
    }

    @GET
    @PublicCache(seconds = 60)
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "getAwardFigures",
            summary = "What was awarded per year and currency; of one year or one origin only if asked for")
    @APIResponseSchema(value = AwardFiguresView.class, responseDescription = "The figures and their definition")
    public AwardFiguresView get(
            @QueryParam("year") @Nullable Integer year, @QueryParam("origin") @Nullable AwardOrigin origin) {
        return AwardFiguresView.of(awards.figures(year, origin));
    }
}
