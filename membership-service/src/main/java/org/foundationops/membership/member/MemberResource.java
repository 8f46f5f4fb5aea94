package org.foundationops.membership.member;

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
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.Lists;
import org.foundationops.kit.http.PageRequest;
import org.foundationops.kit.http.UpdatedSince;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.jspecify.annotations.Nullable;

/** Individual members over HTTP. */
@Path("/v1/members")
@Tag(name = "Members")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MemberResource {

    private final MemberService service;
    private final MemberRepository members;
    private final MemberReaders readers;
    private final Caller caller;
    private final Lists lists;

    MemberResource(MemberService service, MemberRepository members, MemberReaders readers, Caller caller, Lists lists) {
        this.service = service;
        this.members = members;
        this.readers = readers;
        this.caller = caller;
        this.lists = lists;
    }

    @GET
    @MayCall({"secretary", "auditor", MayCall.ADMINISTRATOR, "scope:membership:read"})
    @Operation(
            operationId = "listMembers",
            summary = "List members, former ones too; the public directory is at /v1/directory")
    @Produces({MediaType.APPLICATION_JSON, "text/csv", "application/x-ndjson"})
    @APIResponseSchema(value = MemberPage.class, responseDescription = "A page of members")
    public Response list(@BeanParam PageRequest page, @BeanParam UpdatedSince since, @BeanParam MemberFilter filter) {
        return lists.respond(
                page,
                since,
                MemberView.class,
                member -> member.id().toString(),
                (after, limit) -> members.page(filter, since.instant(), after, limit));
    }

    @GET
    @Path("/{id}")
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "getMember",
            summary = "Read a member who is in the public directory; oneself and officers always")
    @APIResponseSchema(value = MemberView.class, responseDescription = "The member")
    public MemberView get(@PathParam("id") UUID id) {
        MemberView member = members.get(id);
        readers.requireMayRead(member);
        return member;
    }

    @POST
    @Path("/{id}/resignation")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "resign", summary = "End one's own membership, at once and for good")
    @APIResponseSchema(value = MemberView.class, responseDescription = "The membership that has ended")
    public MemberView resign(@PathParam("id") UUID id, @Valid @NotNull Resignation resignation) {
        service.resign(id, caller.requirePerson(), resignation.reason());
        return members.get(id);
    }

    @POST
    @Path("/{id}/written-resignation")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "recordWrittenResignation",
            summary = "Record the letter with which a member resigned; the membership ends with the recording")
    @APIResponseSchema(value = MemberView.class, responseDescription = "The membership that has ended")
    public MemberView resignInWriting(@PathParam("id") UUID id, @Valid @NotNull WrittenResignation letter) {
        service.resignInWriting(id, letter);
        return members.get(id);
    }

    @POST
    @Path("/{id}/termination")
    @Idempotent
    @MayCall("secretary")
    @Operation(
            operationId = "terminateMembership",
            summary = "Record that the board terminated a membership by majority; nobody else can")
    @APIResponseSchema(value = MemberView.class, responseDescription = "The membership that has ended")
    public MemberView terminate(@PathParam("id") UUID id, @Valid @NotNull Termination termination) {
        service.terminate(id, termination);
        return members.get(id);
    }

    @POST
    @Path("/{id}/death")
    @Idempotent
    @MayCall("secretary")
    @Operation(operationId = "recordDeath", summary = "Record that a member died")
    @APIResponseSchema(value = MemberView.class, responseDescription = "The membership that has ended")
    public MemberView recordDeath(@PathParam("id") UUID id, @Valid @NotNull Death death) {
        service.recordDeath(id, death.diedOn());
        return members.get(id);
    }

    /** One page of the list. */
    record MemberPage(List<MemberView> items, @Nullable String next) {}
}
