package org.foundationops.kit.http.error;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.PublicCache;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.kit.problem.ProblemCatalogue;

/** Every problem that this service can answer with. */
@Path("/v1/problems")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "problems")
public class ProblemTypesResource {

    private static final int HOUR = 3_600;
    private static final String URN = "urn:problem:";

    private final Map<String, ProblemTypeView> types;

    ProblemTypesResource(@All List<ProblemCatalogue> catalogues) {
        this.types = catalogues.stream()
                .flatMap(catalogue -> catalogue.problems().stream())
                .map(ProblemTypeView::of)
                .distinct()
                .collect(Collectors.toMap(
                        ProblemTypeView::type, Function.identity(), ProblemTypesResource::clash, TreeMap::new));
    }

    /** All kinds of problems, by their type. */
    public record ProblemTypes(List<ProblemTypeView> items) {}

    @GET
    @MayCall(MayCall.PUBLIC)
    @PublicCache(seconds = HOUR)
    @Operation(operationId = "listProblemTypes", summary = "All kinds of problems that this service answers with")
    @APIResponse(
            responseCode = "200",
            description = "The kinds of problems",
            content = @Content(schema = @Schema(implementation = ProblemTypes.class)))
    public ProblemTypes list() {
        return new ProblemTypes(List.copyOf(types.values()));
    }

    @GET
    @Path("/{type}")
    @MayCall(MayCall.PUBLIC)
    @PublicCache(seconds = HOUR)
    @Operation(operationId = "getProblemType", summary = "What one kind of problem means")
    @APIResponse(
            responseCode = "200",
            description = "The kind of problem",
            content = @Content(schema = @Schema(implementation = ProblemTypeView.class)))
    public ProblemTypeView get(@PathParam("type") String type) {
        ProblemTypeView known = types.get(type.startsWith(URN) ? type : URN + type);
        if (known == null) {
            throw new NotFound("There is no problem of the type " + type + ".");
        }
        return known;
    }

    private static ProblemTypeView clash(ProblemTypeView one, ProblemTypeView other) {
        throw new IllegalStateException("Two problems have the type " + one.type());
    }
}
