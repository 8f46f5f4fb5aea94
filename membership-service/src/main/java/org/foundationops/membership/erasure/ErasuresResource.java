package org.foundationops.membership.erasure;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;
import org.jspecify.annotations.Nullable;

/** Who was erased, over HTTP. */
@Path("/v1/erasures")
@Tag(name = "Personal data")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class ErasuresResource {

    private final ErasureRepository erasures;
    private final Lists lists;

    ErasuresResource(ErasureRepository erasures, Lists lists) {
        this.erasures = erasures;
        this.lists = lists;
    }

    @GET
    @MayCall({"secretary", "auditor", MayCall.ADMINISTRATOR})
    @Operation(
            operationId = "listErasures",
            summary = "List who was erased, by id; keep it beside your backups, and erase them again after a restore")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = ErasurePage.class, responseDescription = "A page of erasures")
    public Response list(@BeanParam PageRequest page) {
        return lists.respond(
                page, ErasureView.class, erasure -> erasure.personId().toString(), erasures::page);
    }

    /** One page of the list. */
    record ErasurePage(List<ErasureView> items, @Nullable String next) {}
}
