package org.foundationops.membership.application;

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
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.jspecify.annotations.Nullable;

/** What members say about applications, over HTTP. */
@Path("/v1/membership-applications/{id}")
@Tag(name = "Discussion of applications")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DiscussionResource {

    private final DiscussionService service;
    private final ApplicationRepository applications;
    private final EndorsementRepository endorsements;
    private final CommentRepository comments;
    private final ApplicationReaders readers;
    private final Caller caller;
    private final Lists lists;

    DiscussionResource(
            DiscussionService service,
            ApplicationRepository applications,
            EndorsementRepository endorsements,
            CommentRepository comments,
            ApplicationReaders readers,
            Caller caller,
            Lists lists) {
        this.service = service;
        this.applications = applications;
        this.endorsements = endorsements;
        this.comments = comments;
        this.readers = readers;
        this.caller = caller;
        this.lists = lists;
    }

    @POST
    @Path("/endorsements")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "endorseApplication", summary = "Endorse an open application, as a member")
    @APIResponseSchema(value = EndorsementView.class, responseCode = "201", responseDescription = "Endorsed")
    public Response endorse(@PathParam("id") UUID id) {
        UUID endorsement = service.endorse(id, caller.requirePerson());
        return Created.at(path(id) + "/endorsements/" + endorsement, endorsements.view(id, endorsement));
    }

    @GET
    @Path("/endorsements")
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "listEndorsements", summary = "List who endorses an application, for members and officers")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = EndorsementPage.class, responseDescription = "A page of endorsements")
    public Response listEndorsements(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        requireMayRead(id);
        return lists.respond(
                page,
                EndorsementView.class,
                endorsement -> endorsement.id().toString(),
                (after, limit) -> endorsements.page(id, after, limit));
    }

    @GET
    @Path("/endorsements/{endorsementId}")
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "getEndorsement", summary = "Read an endorsement, for members and officers")
    @APIResponseSchema(value = EndorsementView.class, responseDescription = "The endorsement")
    public EndorsementView getEndorsement(@PathParam("id") UUID id, @PathParam("endorsementId") UUID endorsementId) {
        requireMayRead(id);
        return endorsements.view(id, endorsementId);
    }

    @POST
    @Path("/endorsements/{endorsementId}/withdrawal")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "withdrawEndorsement", summary = "Withdraw one's own endorsement")
    @APIResponseSchema(value = EndorsementView.class, responseDescription = "The withdrawn endorsement")
    public EndorsementView withdrawEndorsement(
            @PathParam("id") UUID id, @PathParam("endorsementId") UUID endorsementId) {
        service.withdrawEndorsement(id, endorsementId, caller.requirePerson());
        return endorsements.view(id, endorsementId);
    }

    @POST
    @Path("/comments")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "commentOnApplication", summary = "Comment on an open application, as a member")
    @APIResponseSchema(value = CommentView.class, responseCode = "201", responseDescription = "Written")
    public Response comment(@PathParam("id") UUID id, @Valid @NotNull NewComment request) {
        UUID comment = service.comment(id, caller.requirePerson(), request.text());
        return Created.at(path(id) + "/comments/" + comment, comments.view(id, comment));
    }

    @GET
    @Path("/comments")
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "listComments", summary = "List the comments on an application, for members and officers")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = CommentPage.class, responseDescription = "A page of comments")
    public Response listComments(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        requireMayRead(id);
        return lists.respond(
                page,
                CommentView.class,
                comment -> comment.id().toString(),
                (after, limit) -> comments.page(id, after, limit));
    }

    @GET
    @Path("/comments/{commentId}")
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "getComment", summary = "Read a comment, for members and officers")
    @APIResponseSchema(value = CommentView.class, responseDescription = "The comment")
    public CommentView getComment(@PathParam("id") UUID id, @PathParam("commentId") UUID commentId) {
        requireMayRead(id);
        return comments.view(id, commentId);
    }

    @POST
    @Path("/comments/{commentId}/erasure")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "eraseComment", summary = "Erase the words of one's own comment; a secretary of any")
    @APIResponseSchema(value = CommentView.class, responseDescription = "The comment without its words")
    public CommentView eraseComment(@PathParam("id") UUID id, @PathParam("commentId") UUID commentId) {
        service.eraseComment(id, commentId, caller.requirePerson(), caller.holds("secretary"));
        return comments.view(id, commentId);
    }

    private void requireMayRead(UUID id) {
        ApplicationReader reader = readers.caller();
        readers.requireMayReadDiscussion(applications.readable(id, reader).application(), reader);
    }

    private static String path(UUID id) {
        return "/v1/membership-applications/" + id;
    }

    /** One page of the list. */
    record EndorsementPage(
            List<EndorsementView> items, @Nullable String next) {}

    /** One page of the list. */
    record CommentPage(List<CommentView> items, @Nullable String next) {}
}
