package org.foundationops.membership.affiliation;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.membership.affiliation.domain.Affiliation;
import org.foundationops.membership.affiliation.domain.Recorder;
import org.jspecify.annotations.Nullable;

/** Affiliations over HTTP. */
@Path("/v1/affiliations")
@Tag(name = "Affiliations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AffiliationResource {

    private final AffiliationService service;
    private final AffiliationRepository affiliations;
    private final AffiliationReaders readers;
    private final Caller caller;
    private final Lists lists;

    AffiliationResource(
            AffiliationService service,
            AffiliationRepository affiliations,
            AffiliationReaders readers,
            Caller caller,
            Lists lists) {
        this.service = service;
        this.affiliations = affiliations;
        this.readers = readers;
        this.caller = caller;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "recordAffiliation",
            summary = "Record what oneself is to an organisation; a secretary records it of anybody",
            description = "There is one affiliation for each person, organisation and kind. Who comes back later gets"
                    + " another period of the same.")
    @APIResponseSchema(value = AffiliationView.class, responseCode = "201", responseDescription = "Recorded")
    public Response begin(@Valid @NotNull NewAffiliation request) {
        Affiliation affiliation = service.begin(request, recorder());
        return Created.at("/v1/affiliations/" + affiliation.id(), AffiliationView.of(affiliation));
    }

    @GET
    @MayCall({"secretary", "auditor", MayCall.ADMINISTRATOR, "scope:membership:read"})
    @Operation(operationId = "listAffiliations", summary = "List affiliations, past and announced ones too")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = AffiliationPage.class, responseDescription = "A page of affiliations")
    public Response list(
            @QueryParam("personId") @Nullable UUID personId,
            @QueryParam("organisationId") @Nullable UUID organisationId,
            @BeanParam PageRequest page) {
        return lists.respond(
                page,
                AffiliationView.class,
                affiliation -> affiliation.id().toString(),
                (after, limit) -> affiliations.page(personId, organisationId, after, limit).stream()
                        .map(AffiliationView::of)
                        .toList());
    }

    @GET
    @Path("/{id}")
    @MayCall({MayCall.PERSON, MayCall.ADMINISTRATOR, "scope:membership:read"})
    @Operation(operationId = "getAffiliation", summary = "Read one's own affiliation; officers read all")
    @APIResponseSchema(value = AffiliationView.class, responseDescription = "The affiliation")
    public AffiliationView get(@PathParam("id") UUID id) {
        Affiliation affiliation = affiliations.get(id);
        readers.requireMayRead(affiliation);
        return AffiliationView.of(affiliation);
    }

    @POST
    @Path("/{id}/end")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "endAffiliation", summary = "Say on which day one's own affiliation ended or will end")
    @APIResponseSchema(value = AffiliationView.class, responseDescription = "The affiliation with its end")
    public AffiliationView end(@PathParam("id") UUID id, @Valid @NotNull AffiliationEnd request) {
        return AffiliationView.of(service.end(id, request.until(), recorder()));
    }

    private Recorder recorder() {
        return new Recorder(caller.requirePerson(), caller.holds("secretary"));
    }

    /** One page of the list. */
    record AffiliationPage(
            List<AffiliationView> items, @Nullable String next) {}
}
