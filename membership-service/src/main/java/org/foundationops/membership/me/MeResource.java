package org.foundationops.membership.me;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.json.MergePatch;
import org.foundationops.membership.person.PersonRepository;
import org.foundationops.membership.person.PersonService;
import org.foundationops.membership.person.VerifiedSignIn;
import org.foundationops.membership.person.domain.EmailAddress;
import org.foundationops.membership.person.domain.Person;
import org.jspecify.annotations.Nullable;

/** The caller themself over HTTP. */
@Path("/v1/me")
@Tag(name = "Me")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    private final PersonService service;
    private final PersonRepository persons;
    private final MeViews views;
    private final Caller caller;

    MeResource(PersonService service, PersonRepository persons, MeViews views, Caller caller) {
        this.service = service;
        this.persons = persons;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Path("/sign-in-link")
    @Idempotent
    @MayCall(MayCall.SIGNED_IN)
    @Operation(
            operationId = "linkSignIn",
            summary = "Link this sign-in to the person with its verified e-mail address, made if there is none yet",
            description =
                    "Of a sign-in that is linked, the verified address confirms a change of address that its person"
                            + " asked for; else nothing happens.")
    @APIResponseSchema(value = MeView.class, responseDescription = "Who you are; the same however often you call")
    public MeView linkSignIn() {
        return views.of(service.link(VerifiedSignIn.of(caller)));
    }

    @POST
    @Path("/email-change")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "requestEmailChange",
            summary = "Ask for another e-mail address",
            description =
                    "It becomes yours when you sign in with it as verified address, with a sign-in that is linked to"
                            + " you, and link that sign-in again. Whether somebody else has it, you learn only then.")
    @APIResponseSchema(value = MeView.class, responseCode = "202", responseDescription = "Waits for its confirmation")
    public Response requestEmail(@Valid @NotNull NewEmail request) {
        Person person = service.requestEmail(caller.requirePerson(), new EmailAddress(request.email()));
        return Response.accepted(views.of(person)).build();
    }

    @GET
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "getMe", summary = "Who am I, and what do I hold now")
    @APIResponseSchema(value = MeView.class, responseDescription = "The caller")
    public MeView get() {
        return views.of(persons.get(caller.requirePerson()));
    }

    @PATCH
    @MayCall(MayCall.PERSON)
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateMe", summary = "Change my name and country, and what of me is public")
    @RequestBody(content = @Content(schema = @Schema(implementation = Profile.class)))
    @APIResponseSchema(value = MeView.class, responseDescription = "The caller after the change")
    public MeView update(@HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull MergePatch patch) {
        return views.of(service.update(
                caller.requirePerson(),
                ifMatch,
                details -> patch.applyTo(Profile.of(details)).details()));
    }
}
