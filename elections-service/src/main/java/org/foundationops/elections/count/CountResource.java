package org.foundationops.elections.count;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.elections.counting.BallotFile;
import org.foundationops.kit.http.BodyLimit;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.problem.NotAcceptable;
import org.jspecify.annotations.Nullable;

/** Counts of ballots that anybody brings along. */
@Path("/v1/counts")
@Tag(name = "Counts")
@RunOnVirtualThread
@Produces({MediaType.APPLICATION_JSON, "text/csv", "image/svg+xml"})
public class CountResource {

    private static final String CSV = "text/csv";
    private static final String SVG = "image/svg+xml";
    private static final String GZIP = "application/gzip";
    private static final String BLT_EXAMPLE =
            "3 1\n4 1 2 0\n3 2 0\n2 3 2 0\n0\n\"Ada Example\"\n\"Bo Example\"\n\"Cleo Example\"\n\"Committee\"\n";

    /** Opened by itself the picture is a page without rights. */
    private static final String ONLY_A_PICTURE = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static final Map<String, CountService.Report> REPORTS = Map.of(
            MediaType.APPLICATION_JSON,
            CountService.Report.JSON,
            CSV,
            CountService.Report.CSV,
            SVG,
            CountService.Report.SVG);

    private final CountService service;

    CountResource(CountService service) {
        this.service = service;
    }

    @POST
    @Idempotent
    @CountsInTurn
    @BodyLimit(bytes = CountLimits.BODY_BYTES)
    @MayCall(MayCall.PUBLIC)
    @Consumes({MediaType.TEXT_PLAIN, CSV, GZIP, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "countFile",
            summary = "Count ballots that you bring along, with nothing stored",
            description = "A BLT file, or cast vote records as CSV with a header line and one column per rank; also"
                    + " zipped (gzip). text/csv is read as CSV; other types as BLT if the first line is two numbers,"
                    + " else as CSV. At most 10 MiB, 100 MiB unzipped, 200 candidates, 10 seconds of processor time and"
                    + " 2 counts at once; beyond, the command ./foundation count does the same without limits. The answer"
                    + " is that of the command. Nothing is stored or logged, so an Idempotency-Key has no effect: the"
                    + " same ballots give the same answer.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.TEXT_PLAIN,
                        schema = @Schema(type = SchemaType.STRING),
                        example = BLT_EXAMPLE),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        example = "rank 1,rank 2\nAda Example,Bo Example\nBo Example,\n"),
                @Content(mediaType = GZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "200",
            description = "The result with every round explained",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CountDocument.class)),
                @Content(
                        mediaType = CSV,
                        schema = @Schema(type = SchemaType.STRING),
                        example = "file,method,pass,round,candidate,votes,quota,outcome\r\n"
                                + "upload,irv,1,1,Ada Example,4,5,\r\n"),
                @Content(
                        mediaType = SVG,
                        schema = @Schema(type = SchemaType.STRING),
                        example = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 760 362\"></svg>")
            })
    public Response count(
            @BeanParam CountChoices choices,
            @Context HttpHeaders headers,
            @Context Request request,
            InputStream ballots) {
        MediaType wanted = wanted(request);
        CountService.Report report = REPORTS.getOrDefault(wanted.toString(), CountService.Report.JSON);
        byte[] answer =
                service.count(ballots, format(headers.getMediaType()), choices.method(), choices.choices(), report);
        Response.ResponseBuilder response =
                Response.ok(answer, wanted.withCharset("UTF-8")).header(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        return report == CountService.Report.SVG
                ? response.header("Content-Security-Policy", ONLY_A_PICTURE).build()
                : response.build();
    }

    private static MediaType wanted(Request request) {
        Variant chosen = request.selectVariant(List.of(
                new Variant(MediaType.APPLICATION_JSON_TYPE, (String) null, null),
                new Variant(MediaType.valueOf(CSV), (String) null, null),
                new Variant(MediaType.valueOf(SVG), (String) null, null)));
        if (chosen == null) {
            throw new NotAcceptable("A count is answered as application/json, text/csv or image/svg+xml.");
        }
        return chosen.getMediaType();
    }

    private static BallotFile.Format format(@Nullable MediaType type) {
        return type != null && type.isCompatible(MediaType.valueOf(CSV)) && !type.isWildcardType()
                ? BallotFile.Format.CSV
                : BallotFile.Format.BY_CONTENT;
    }
}
