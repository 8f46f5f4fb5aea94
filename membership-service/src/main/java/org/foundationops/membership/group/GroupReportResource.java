package org.foundationops.membership.group;

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
import org.foundationops.kit.identity.MayCall;
import org.foundationops.membership.group.domain.Group;
import org.foundationops.membership.group.domain.Report;
import org.jspecify.annotations.Nullable;

/** The reports of one group over HTTP. */
@Path("/v1/groups/{id}/reports")
@Tag(name = "Group reports")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class GroupReportResource {

    private final ReportService service;
    private final GroupReports groupReports;
    private final GroupRepository groups;
    private final GroupCaller caller;
    private final Lists lists;

    GroupReportResource(
            ReportService service, GroupReports groupReports, GroupRepository groups, GroupCaller caller, Lists lists) {
        this.service = service;
        this.groupReports = groupReports;
        this.groups = groups;
        this.caller = caller;
        this.lists = lists;
    }

    @POST
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "submitGroupReport",
            summary = "Submit the report about a period that is over: chair, co-chair or a secretary",
            description = "There is one for each period; everybody can read it, and nobody change it.")
    @APIResponseSchema(value = ReportView.class, responseCode = "201", responseDescription = "Submitted")
    public Response submit(@PathParam("id") UUID id, @Valid @NotNull NewReport request) {
        caller.requireMayRead(groups.get(id));
        caller.requireMayLead(id);
        Report report = service.submit(id, request, caller.person());
        return Created.at("/v1/group-reports/" + report.id(), ReportView.of(report));
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "listGroupReports",
            summary = "List the periods for which a group reports, with what is due, late and missed")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = ReportPeriodPage.class, responseDescription = "A page of periods")
    public Response list(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        Group group = groups.get(id);
        caller.requireMayRead(group);
        List<ReportPeriodView> all = groupReports.of(group);
        return lists.respond(
                page,
                ReportPeriodView.class,
                ReportPeriodView::sortKey,
                (after, limit) -> all.stream()
                        .dropWhile(each -> after != null && each.sortKey().compareTo(after) <= 0)
                        .limit(limit)
                        .toList());
    }

    /** One page of the list. */
    record ReportPeriodPage(
            List<ReportPeriodView> items, @Nullable String next) {}
}
