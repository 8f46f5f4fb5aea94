package org.foundationops.kit.http.wellknown;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.PublicCache;
import org.foundationops.kit.identity.MayCall;

/** Where machines look first: what API is here (RFC 9727), and whom to tell about a weakness (RFC 9116). */
@Path("/.well-known")
@RunOnVirtualThread
@Tag(name = "well-known")
public class WellKnownResource {

    private static final int DAY = 86_400;
    private static final int VALID_DAYS = 180;

    private final String contact;

    WellKnownResource(@ConfigProperty(name = "foundation.http.security-contact") String contact) {
        this.contact = contact;
    }

    @GET
    @Path("/api-catalog")
    @Produces("application/linkset+json")
    @MayCall(MayCall.PUBLIC)
    @PublicCache(seconds = DAY)
    @Operation(operationId = "getApiCatalog", summary = "Where the API and its documents are")
    @APIResponse(responseCode = "200", description = "A link set of RFC 9264")
    public Response apiCatalog() {
        Map<String, Object> api = Map.of(
                "anchor", "/v1/",
                "service-desc", List.of(Map.of("href", "/q/openapi", "type", "application/yaml")),
                "service-doc", List.of(Map.of("href", "/q/swagger-ui/", "type", MediaType.TEXT_HTML)),
                "status", List.of(Map.of("href", "/q/health/ready", "type", MediaType.APPLICATION_JSON)));
        return Response.ok(Map.of("linkset", List.of(api)))
                .type("application/linkset+json")
                .header("Link", "</.well-known/api-catalog>; rel=\"api-catalog\"")
                .build();
    }

    @GET
    @Path("/security.txt")
    @Produces(MediaType.TEXT_PLAIN)
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getSecurityTxt", summary = "Whom to tell about a weakness")
    @APIResponse(responseCode = "200", description = "A text of RFC 9116")
    public String securityTxt() {
        return "Contact: " + contact + "\nExpires: "
                + Clock.systemUTC().instant().truncatedTo(ChronoUnit.DAYS).plus(VALID_DAYS, ChronoUnit.DAYS)
                + "\nPreferred-Languages: en\n";
    }
}
