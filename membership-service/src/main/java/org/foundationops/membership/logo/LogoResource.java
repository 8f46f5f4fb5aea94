package org.foundationops.membership.logo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.BodyLimit;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.corporate.CorporateMembershipRepository;
import org.foundationops.membership.corporate.domain.CorporateMembership;
import org.foundationops.membership.corporate.domain.Speaker;
import org.foundationops.membership.logo.domain.Logo;

/** The logo of a corporate member over HTTP. */
@Path("/v1/corporate-memberships/{id}/logo")
@Tag(name = "Corporate memberships")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class LogoResource {

    private static final String PNG = "image/png";
    private static final String SVG = "image/svg+xml";

    /** Opened by itself the picture is a page without rights; shown in a page of anybody it is a picture. */
    private static final String ONLY_A_PICTURE = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private final LogoService service;
    private final LogoRepository logos;
    private final CorporateMembershipRepository memberships;
    private final TransactionTime time;
    private final Caller caller;

    LogoResource(
            LogoService service,
            LogoRepository logos,
            CorporateMembershipRepository memberships,
            TransactionTime time,
            Caller caller) {
        this.service = service;
        this.logos = logos;
        this.memberships = memberships;
        this.time = time;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @BodyLimit(bytes = 1024 * 1024)
    @MayCall(MayCall.PERSON)
    @Consumes({PNG, SVG})
    @Operation(
            operationId = "uploadLogo",
            summary = "Upload the logo of the organisation that one represents, in place of the one before",
            description = "PNG or SVG of at most 1 MiB, told apart by the content. A side of a PNG has at most 2048"
                    + " pixels. An SVG is a plain drawing: no script, no event handler, no animation, no DOCTYPE,"
                    + " nothing from elsewhere. The representative, the alternate or a secretary may do so.")
    @RequestBody(
            content = {
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = SVG,
                        schema = @Schema(type = SchemaType.STRING),
                        example =
                                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle cx=\"4\" cy=\"4\" r=\"4\"/></svg>")
            })
    @APIResponseSchema(value = LogoView.class, responseCode = "201", responseDescription = "Uploaded")
    public Response upload(@PathParam("id") UUID id, @NotNull byte[] content) {
        Logo logo = service.put(id, content, speaker());
        return Created.at("/v1/corporate-memberships/" + id + "/logo", LogoView.of(logo));
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Produces({PNG, SVG})
    @Operation(operationId = "getLogo", summary = "The logo of an active corporate member")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = {
                @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = SVG, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        CorporateMembership membership = memberships.get(id);
        boolean isPublic = membership.hasVoteAt(time.now());
        if (!isPublic && !mayPreview(membership)) {
            throw LogoService.absent(id);
        }
        Logo logo = logos.of(membership.organisationId()).orElseThrow(() -> LogoService.absent(id));
        EntityTag tag = new EntityTag(logo.sha256());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        Response.ResponseBuilder answer =
                known != null ? known : Response.ok(logo.content(), logo.type().mediaType());
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, isPublic ? "public, max-age=300" : "no-store")
                .header("Content-Security-Policy", ONLY_A_PICTURE)
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }

    @DELETE
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "removeLogo", summary = "Remove the logo of the organisation that one represents")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(@PathParam("id") UUID id) {
        service.remove(id, speaker());
    }

    private Speaker speaker() {
        return new Speaker(caller.requirePerson(), caller.holds("secretary"));
    }

    private boolean mayPreview(CorporateMembership membership) {
        return caller.person().filter(membership::isRepresentedBy).isPresent() || caller.holds("secretary");
    }
}
