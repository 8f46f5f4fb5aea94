package org.foundationops.membership.group;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.identity.MayCall;

/** Reports over HTTP. */
@Path("/v1/group-reports/{id}")
@Tag(name = "Group reports")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class ReportResource {

    private final ReportRepository reports;

    ReportResource(ReportRepository reports) {
        this.reports = reports;
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Operation(operationId = "getGroupReport", summary = "Read a report")
    @APIResponseSchema(value = ReportView.class, responseDescription = "The report")
    public ReportView get(@PathParam("id") UUID id) {
        return ReportView.of(reports.get(id));
    }
}
