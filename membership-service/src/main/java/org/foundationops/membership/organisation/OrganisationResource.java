package org.foundationops.membership.organisation;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Created;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.IfMatch;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.http.UpdatedSince;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.json.MergePatch;
import org.foundationops.membership.organisation.domain.Organisation;
import org.jspecify.annotations.Nullable;

/** Organisations over HTTP. */
@Path("/v1/organisations")
@Tag(name = "Organisations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OrganisationResource {

    private final OrganisationService service;
    private final OrganisationRepository organisations;
    private final Lists lists;

    OrganisationResource(OrganisationService service, OrganisationRepository organisations, Lists lists) {
        this.service = service;
        this.organisations = organisations;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall({MayCall.PERSON, MayCall.ADMINISTRATOR})
    @Operation(operationId = "registerOrganisation", summary = "Register an organisation")
    @APIResponseSchema(value = OrganisationView.class, responseCode = "201", responseDescription = "Registered")
    public Response register(@Valid @NotNull NewOrganisation request) {
        Organisation organisation = service.register(request);
        return Created.at("/v1/organisations/" + organisation.id(), OrganisationView.of(organisation));
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "listOrganisations", summary = "List organisations")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = OrganisationPage.class, responseDescription = "A page of organisations")
    public Response list(
            @BeanParam PageRequest page, @BeanParam UpdatedSince since, @BeanParam OrganisationFilter filter) {
        return lists.respond(
                page,
                since,
                OrganisationView.class,
                organisation -> organisation.id().toString(),
                (after, limit) -> organisations.page(filter, since.instant(), after, limit).stream()
                        .map(OrganisationView::of)
                        .toList());
    }

    @GET
    @Path("/{id}")
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getOrganisation", summary = "Read an organisation")
    @APIResponseSchema(value = OrganisationView.class, responseDescription = "The organisation")
    public OrganisationView get(@PathParam("id") UUID id) {
        return OrganisationView.of(organisations.get(id));
    }

    @GET
    @Path("/{id}/control-group")
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "listControlGroup",
            summary =
                    "List all organisations that parent links, in either direction, join with this one, itself included")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = OrganisationPage.class, responseDescription = "A page of the control group")
    public Response controlGroup(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        Set<UUID> group = organisations.controlGroup(organisations.get(id).id());
        return lists.respond(
                page,
                OrganisationView.class,
                organisation -> organisation.id().toString(),
                (after, limit) -> organisations.page(group, after, limit).stream()
                        .map(OrganisationView::of)
                        .toList());
    }

    @PATCH
    @Path("/{id}")
    @MayCall({"secretary", MayCall.ADMINISTRATOR})
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "updateOrganisation", summary = "Change an organisation, its parent included")
    @RequestBody(content = @Content(schema = @Schema(implementation = NewOrganisation.class)))
    @APIResponseSchema(value = OrganisationView.class, responseDescription = "The organisation after the change")
    public OrganisationView update(
            @PathParam("id") UUID id, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull MergePatch patch) {
        return OrganisationView.of(service.update(
                id,
                ifMatch,
                details -> patch.applyTo(NewOrganisation.of(details)).details()));
    }

    /** One page of the list. */
    record OrganisationPage(
            List<OrganisationView> items, @Nullable String next) {}
}
