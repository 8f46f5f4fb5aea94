package org.foundationops.membership.person;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.http.UpdatedSince;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.json.MergePatch;
import org.foundationops.membership.person.domain.Person;
import org.jspecify.annotations.Nullable;

/** Persons over HTTP. */
@Path("/v1/persons")
@Tag(name = "Persons")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PersonResource {

    private final PersonService service;
    private final PersonRepository persons;
    private final Caller caller;
    private final Lists lists;

    PersonResource(PersonService service, PersonRepository persons, Caller caller, Lists lists) {
        this.service = service;
        this.persons = persons;
        this.caller = caller;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall({"secretary", MayCall.ADMINISTRATOR})
    @Operation(operationId = "registerPerson", summary = "Register a person")
    @APIResponseSchema(value = PersonView.class, responseCode = "201", responseDescription = "Registered")
    public Response register(@Valid @NotNull NewPerson request) {
        Person person = service.register(request);
        return Created.at("/v1/persons/" + person.id(), PersonView.withEmail(person));
    }

    @GET
    @MayCall({"secretary", "auditor", MayCall.ADMINISTRATOR, "scope:membership:read"})
    @Operation(operationId = "listPersons", summary = "List persons; machine clients do not see e-mail addresses")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = PersonPage.class, responseDescription = "A page of persons")
    public Response list(@BeanParam PageRequest page, @BeanParam UpdatedSince since, @BeanParam PersonFilter filter) {
        boolean isClient = caller.isClient();
        if (isClient) {
            filter.requireWithoutEmail();
        }
        return lists.respond(
                page,
                since,
                PersonView.class,
                person -> person.id().toString(),
                (after, limit) -> persons.page(filter, since.instant(), after, limit).stream()
                        .map(person -> isClient ? PersonView.withoutEmail(person) : PersonView.withEmail(person))
                        .toList());
    }

    @GET
    @Path("/{id}")
    @MayCall({"secretary", "auditor", MayCall.ADMINISTRATOR})
    @Operation(operationId = "getPerson", summary = "Read a person; oneself is at /v1/me")
    @APIResponseSchema(value = PersonView.class, responseDescription = "The person")
    @APIResponse(responseCode = "308", description = "The person was merged; Location is the one who remained")
    public Response get(@PathParam("id") UUID id) {
        Person person = persons.get(id);
        return person.mergedInto().isEmpty()
                ? Response.ok(PersonView.withEmail(person)).build()
                : movedTo(persons.survivorOf(person), "");
    }

    @GET
    @Path("/{id}/public-profile")
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getPublicProfile", summary = "The name and handles of somebody who made them public")
    @APIResponseSchema(value = PublicProfile.class, responseDescription = "What is public")
    @APIResponse(responseCode = "308", description = "The person was merged; Location is the one who remained")
    public Response profile(@PathParam("id") UUID id) {
        Person person = persons.get(id);
        PublicProfile profile = PublicProfile.of(persons.survivorOf(person));
        return person.mergedInto().isEmpty()
                ? Response.ok(profile).build()
                : movedTo(persons.survivorOf(person), "/public-profile");
    }

    @POST
    @Path("/{id}/merger")
    @Idempotent
    @MayCall({"secretary", MayCall.ADMINISTRATOR})
    @Operation(
            operationId = "mergePerson",
            summary = "Merge a person who is registered twice into the other record, for good",
            description = "Sign-ins, affiliations, memberships, representations and open applications go over to the"
                    + " survivor, who has one vote; the old id leads there.")
    @APIResponseSchema(value = PersonView.class, responseDescription = "The survivor")
    public PersonView merge(@PathParam("id") UUID id, @Valid @NotNull NewMerger request) {
        return PersonView.withEmail(service.merge(id, request));
    }

    @PATCH
    @Path("/{id}")
    @MayCall({"secretary", MayCall.ADMINISTRATOR})
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "renamePerson", summary = "Correct the display name or the country of a person")
    @RequestBody(content = @Content(schema = @Schema(implementation = PersonNaming.class)))
    @APIResponse(
            responseCode = "200",
            description = "The person after the change",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public PersonView rename(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull MergePatch patch) {
        return PersonView.withEmail(service.update(
                id, ifMatch, details -> patch.applyTo(PersonNaming.of(details)).in(details)));
    }

    private static Response movedTo(Person survivor, String below) {
        return Response.status(Response.Status.PERMANENT_REDIRECT)
                .header(HttpHeaders.LOCATION, "/v1/persons/" + survivor.id() + below)
                .build();
    }

    /** One page of the list. */
    record PersonPage(List<PersonView> items, @Nullable String next) {}
}
