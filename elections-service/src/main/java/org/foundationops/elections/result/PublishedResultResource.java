package org.foundationops.elections.result;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.identity.MayCall;

/** The result of an election as data, as a table, as a picture, and as ballots to count oneself. */
@Path("/v1/elections/{id}/result")
@Tag(name = "Results")
@RunOnVirtualThread
@Produces({MediaType.APPLICATION_JSON, "text/csv", "image/svg+xml"})
public class PublishedResultResource {

    private static final String CSV = "text/csv";
    private static final String SVG = "image/svg+xml";

    /** Opened by itself the picture is a page without rights; shown in a page of anybody it is a picture. */
    private static final String ONLY_A_PICTURE = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static final List<Variant> FORMATS = List.of(
            new Variant(MediaType.APPLICATION_JSON_TYPE, (String) null, null),
            new Variant(MediaType.valueOf(CSV), (String) null, null),
            new Variant(MediaType.valueOf(SVG), (String) null, null));

    private final ResultQueries queries;
    private final Lists lists;

    PublishedResultResource(ResultQueries queries, Lists lists) {
        this.queries = queries;
        this.lists = lists;
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "getResult",
            summary = "Read the result with every round; before publication for who runs the election",
            description = "As JSON, as the CSV that the command ./foundation count gives, or as a picture (SVG).")
    @APIResponse(
            responseCode = "200",
            description = "The result",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ResultView.class)),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        example = "file,method,pass,round,candidate,votes,quota,outcome\r\n"
                                + "Board election 2026,scottish-stv,1,1,Ada Example,2.00000,2.00000,elected\r\n"),
                @Content(
                        mediaType = SVG,
                        schema = @Schema(type = SchemaType.STRING),
                        example = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 760 362\"></svg>")
            })
    public Response get(@PathParam("id") UUID id, @Context Request request) {
        Variant wanted = request.selectVariant(FORMATS);
        String type = wanted == null
                ? MediaType.APPLICATION_JSON
                : wanted.getMediaType().toString();
        return switch (type) {
            case CSV -> text(queries.table(id), CSV).build();
            case SVG ->
                text(queries.picture(id), SVG)
                        .header("Content-Security-Policy", ONLY_A_PICTURE)
                        .header("Cross-Origin-Resource-Policy", "cross-origin")
                        .build();
            default ->
                Response.ok(queries.get(id), MediaType.APPLICATION_JSON_TYPE).build();
        };
    }

    @GET
    @Path("/tallies")
    @MayCall(MayCall.PUBLIC)
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @Operation(operationId = "listTallies", summary = "List the figures of a result, one row per round and candidate")
    @APIResponse(
            responseCode = "200",
            description = "Figures in the order of passes, rounds and candidate numbers",
            content = @Content(schema = @Schema(implementation = TallyRow.class)))
    public Response tallies(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        TallySheet sheet = queries.sheet(id);
        return lists.respond(page, TallyRow.class, TallyRow::sortKey, sheet::page);
    }

    @GET
    @Path("/ballots")
    @MayCall(MayCall.PUBLIC)
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(
            operationId = "getCountedBallots",
            summary = "Read the counted ballots as a BLT file, as far as the publication level goes",
            description = "FULL: everybody, when the result is published. AUDITORS: auditors, from the count on."
                    + " ROUNDS_ONLY: nobody.")
    @APIResponse(
            responseCode = "200",
            description = "Equal rankings merged, in canonical order; for ./foundation count or POST /v1/counts",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_PLAIN,
                            schema = @Schema(type = SchemaType.STRING),
                            example = "2 1\n3 1 2 0\n0\n\"Ada Example\"\n\"Bo Example\"\n\"Board election 2026\"\n"))
    @APIResponse(responseCode = "403", ref = "#/components/responses/Forbidden")
    public Response ballots(@PathParam("id") UUID id) {
        return text(queries.ballots(id), MediaType.TEXT_PLAIN).build();
    }

    private static Response.ResponseBuilder text(String words, String type) {
        return Response.ok(
                        words.getBytes(StandardCharsets.UTF_8),
                        MediaType.valueOf(type).withCharset("UTF-8"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
    }
}
