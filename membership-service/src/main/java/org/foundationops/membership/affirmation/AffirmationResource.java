package org.foundationops.membership.affirmation;

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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.membership.affirmation.domain.Affirmation;
import org.jspecify.annotations.Nullable;

/** Yearly affirmations over HTTP. */
@Path("/v1/affirmations")
@Tag(name = "Affirmations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AffirmationResource {

    private final Affirmations service;
    private final AffirmationRepository affirmations;
    private final Caller caller;
    private final Lists lists;

    AffirmationResource(Affirmations service, AffirmationRepository affirmations, Caller caller, Lists lists) {
        this.service = service;
        this.affirmations = affirmations;
        this.caller = caller;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "affirm",
            summary =
                    "Affirm the text on conflicts of interest for this year or the next; the policy affirmation says which")
    @APIResponseSchema(value = AffirmationView.class, responseCode = "201", responseDescription = "Affirmed")
    public Response affirm(@Valid @NotNull NewAffirmation request) {
        AffirmationView affirmation = AffirmationView.of(service.affirm(caller.requirePerson(), request));
        return Created.at("/v1/affirmations/" + affirmation.id(), affirmation);
    }

    @GET
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "listAffirmations", summary = "List one's own affirmations; officers list those of all")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = AffirmationPage.class, responseDescription = "A page of affirmations")
    public Response list(
            @Parameter(description = "Only those of this person.") @QueryParam("personId") @Nullable UUID personId,
            @Parameter(description = "Only those for this year.") @QueryParam("year") @Nullable Integer year,
            @BeanParam PageRequest page) {
        @Nullable UUID whose = readsAll() ? personId : caller.requirePerson();
        return lists.respond(
                page,
                AffirmationView.class,
                affirmation -> affirmation.id().toString(),
                (after, limit) -> affirmations.page(whose, year, after, limit).stream()
                        .map(AffirmationView::of)
                        .toList());
    }

    @GET
    @Path("/{id}")
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "getAffirmation", summary = "Read one's own affirmation; officers read all")
    @APIResponseSchema(value = AffirmationView.class, responseDescription = "The affirmation")
    public AffirmationView get(@PathParam("id") UUID id) {
        Affirmation affirmation = affirmations.get(id);
        if (!readsAll() && !affirmation.personId().equals(caller.requirePerson())) {
            throw AffirmationRepository.absent(id);
        }
        return AffirmationView.of(affirmation);
    }

    private boolean readsAll() {
        return caller.holds("secretary") || caller.holds("auditor");
    }

    /** One page of the list. */
    record AffirmationPage(
            List<AffirmationView> items, @Nullable String next) {}
}
