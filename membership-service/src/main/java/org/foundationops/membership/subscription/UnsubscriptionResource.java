package org.foundationops.membership.subscription;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.problem.NotFound;
import org.foundationops.membership.mail.UnsubscribeLinks;
import org.foundationops.membership.person.PersonRepository;

/** The link in a mail by which one stops its kind, without signing in: RFC 8058, for mail programs and for people. */
@Path(UnsubscribeLinks.PATH + "{token}")
@Tag(name = "Mails")
@RunOnVirtualThread
@Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
public class UnsubscriptionResource {

    private static final String EXAMPLE = "9wFhZ3Vhc2QtZXhhbXBsZS10b2tlbi1mcm9tLWEtbWFpbA";

    private final PreferenceService service;
    private final PreferenceRepository preferences;
    private final PersonRepository persons;
    private final UnsubscribeLinks links;
    private final Template page;

    UnsubscriptionResource(
            PreferenceService service,
            PreferenceRepository preferences,
            PersonRepository persons,
            UnsubscribeLinks links,
            @Location("unsubscription.html") Template page) {
        this.service = service;
        this.preferences = preferences;
        this.persons = persons;
        this.links = links;
        this.page = page;
    }

    /** Changes nothing: mail programs and filters follow links by themselves. */
    @GET
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "getMailUnsubscription",
            summary = "Whether the recipient of a mail has stopped its kind; for people a page with a button")
    @APIResponse(
            responseCode = "200",
            description = "How it is",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = UnsubscriptionView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response get(@PathParam("token") @Parameter(example = EXAMPLE) String token, @Context HttpHeaders headers) {
        UnsubscribeLinks.Wish wish = wish(token);
        var survivor = persons.survivorOf(persons.get(wish.personId()));
        boolean isDone = preferences.of(survivor.id()).unsubscribed().contains(wish.kind());
        return answer(new UnsubscriptionView(wish.kind(), isDone), headers);
    }

    @POST
    @Idempotent
    @MayCall(MayCall.PUBLIC)
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    @Operation(
            operationId = "unsubscribeFromMails",
            summary = "Stop mails of the kind of the mail in which the link stands (RFC 8058)")
    @RequestBody(
            description = "`List-Unsubscribe=One-Click`; nothing in it matters.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                        schema = @Schema(type = SchemaType.STRING),
                        example = "List-Unsubscribe=One-Click"),
                @Content(mediaType = MediaType.MULTIPART_FORM_DATA, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(
            responseCode = "200",
            description = "Stopped, now or before",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = UnsubscriptionView.class)),
                @Content(mediaType = MediaType.TEXT_HTML, schema = @Schema(type = SchemaType.STRING))
            })
    public Response unsubscribe(
            @PathParam("token") @Parameter(example = EXAMPLE) String token, @Context HttpHeaders headers, byte[] body) {
        UnsubscribeLinks.Wish wish = wish(token);
        service.unsubscribe(wish);
        return answer(new UnsubscriptionView(wish.kind(), true), headers);
    }

    private UnsubscribeLinks.Wish wish(String token) {
        return links.read(token).orElseThrow(() -> new NotFound("No mail has this link."));
    }

    private Response answer(UnsubscriptionView view, HttpHeaders headers) {
        boolean isForPeople = headers.getAcceptableMediaTypes().getFirst().isCompatible(MediaType.TEXT_HTML_TYPE)
                && !headers.getAcceptableMediaTypes().getFirst().isWildcardType();
        return isForPeople
                ? Response.ok(
                                page.data("unsubscribed", view.unsubscribed()).render(),
                                MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .build()
                : Response.ok(view, MediaType.APPLICATION_JSON_TYPE).build();
    }
}
