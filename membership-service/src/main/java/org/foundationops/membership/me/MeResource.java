package org.foundationops.membership.me;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.authority.Authority;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.json.MergePatch;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.member.MemberRepository;
import org.foundationops.membership.person.PersonRepository;
import org.foundationops.membership.person.PersonService;
import org.foundationops.membership.person.VerifiedSignIn;
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
    private final MemberRepository members;
    private final Authority authority;
    private final TransactionTime time;
    private final Caller caller;

    MeResource(
            PersonService service,
            PersonRepository persons,
            MemberRepository members,
            Authority authority,
            TransactionTime time,
            Caller caller) {
        this.service = service;
        this.persons = persons;
        this.members = members;
        this.authority = authority;
        this.time = time;
        this.caller = caller;
    }

    @POST
    @Path("/sign-in-link")
    @Idempotent
    @MayCall(MayCall.SIGNED_IN)
    @Operation(
            operationId = "linkSignIn",
            summary = "Link this sign-in to the person with its verified e-mail address, made if there is none yet")
    @APIResponseSchema(value = MeView.class, responseDescription = "Who you are; the same however often you call")
    public MeView linkSignIn() {
        return view(service.link(VerifiedSignIn.of(caller)));
    }

    @GET
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "getMe", summary = "Who am I, and what do I hold now")
    @APIResponseSchema(value = MeView.class, responseDescription = "The caller")
    public MeView get() {
        return view(persons.get(caller.requirePerson()));
    }

    @PATCH
    @MayCall(MayCall.PERSON)
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateMe", summary = "Change my name and country, and what of me is public")
    @RequestBody(content = @Content(schema = @Schema(implementation = Profile.class)))
    @APIResponseSchema(value = MeView.class, responseDescription = "The caller after the change")
    public MeView update(@HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull MergePatch patch) {
        return view(service.update(
                caller.requirePerson(),
                ifMatch,
                details -> patch.applyTo(Profile.of(details)).details()));
    }

    private MeView view(Person person) {
        return MeView.of(
                person,
                members.latestOf(person.id()),
                authority.of(person.id()).stream()
                        .filter(row -> row.isValidAt(time.now()))
                        .toList());
    }
}
