package org.foundationops.membership.affiliation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.affiliation.domain.CoAffiliation;
import org.foundationops.membership.organisation.OrganisationRepository;
import org.foundationops.membership.person.PersonRepository;
import org.foundationops.membership.person.domain.Person;
import org.jspecify.annotations.Nullable;

/** The affiliations of one person over HTTP. */
@Path("/v1/persons/{id}")
@Tag(name = "Affiliations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class PersonAffiliationResource {

    private final AffiliationRepository affiliations;
    private final OrganisationRepository organisations;
    private final PersonRepository persons;
    private final TransactionTime time;
    private final AffiliationReaders readers;
    private final Lists lists;

    PersonAffiliationResource(
            AffiliationRepository affiliations,
            OrganisationRepository organisations,
            PersonRepository persons,
            TransactionTime time,
            AffiliationReaders readers,
            Lists lists) {
        this.affiliations = affiliations;
        this.organisations = organisations;
        this.persons = persons;
        this.time = time;
        this.readers = readers;
        this.lists = lists;
    }

    @GET
    @Path("/affiliations")
    @MayCall({MayCall.PERSON, MayCall.ADMINISTRATOR, "scope:membership:read"})
    @Operation(
            operationId = "listAffiliationsOfPerson",
            summary = "List one's own affiliations, past and announced ones too; officers read those of everybody")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(
            value = AffiliationResource.AffiliationPage.class,
            responseDescription = "A page of affiliations")
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        readers.requireMayListOf(id);
        UUID survivor = survivor(id).id();
        return lists.respond(
                page,
                AffiliationView.class,
                affiliation -> affiliation.id().toString(),
                (after, limit) -> affiliations.page(survivor, null, after, limit).stream()
                        .map(AffiliationView::of)
                        .toList());
    }

    @GET
    @Path("/co-affiliation")
    @MayCall({"secretary", "election-officer", "auditor", MayCall.ADMINISTRATOR, "scope:membership:read"})
    @Operation(
            operationId = "getCoAffiliation",
            summary = "Whether two persons are affiliated with organisations of one control group (BL 4.9)")
    @APIResponseSchema(value = CoAffiliationView.class, responseDescription = "Whether they are co-affiliated")
    public CoAffiliationView coAffiliation(
            @PathParam("id") UUID id,
            @Parameter(description = "The other person") @QueryParam("with") @NotNull UUID otherId,
            @Parameter(description = "An instant; now if absent") @QueryParam("at") @Nullable Instant at) {
        Instant instant = at == null ? time.now() : at;
        return new CoAffiliationView(
                id,
                otherId,
                instant,
                CoAffiliation.exists(
                        organisationsOf(id, instant), organisationsOf(otherId, instant), organisations::controlGroup));
    }

    private Set<UUID> organisationsOf(UUID personId, Instant at) {
        return affiliations.organisationsOf(survivor(personId).id(), at);
    }

    private Person survivor(UUID id) {
        return persons.survivorOf(persons.get(id));
    }
}
