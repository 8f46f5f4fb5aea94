package org.foundationops.elections.nomination;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.elections.election.Officers;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.identity.MayCall;

/** A nomination, the answers to it, and the ruling on it. */
@Path("/v1/nominations/{id}")
@Tag(name = "Nominations")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NominationResource {

    private final NominationService service;
    private final AppealService appeals;
    private final NominationQueries queries;

    NominationResource(NominationService service, AppealService appeals, NominationQueries queries) {
        this.service = service;
        this.appeals = appeals;
        this.queries = queries;
    }

    @GET
    @MayCall({MayCall.PERSON})
    @Operation(
            operationId = "getNomination",
            summary = "Read a nomination; for the nominee, the nominator and the election officer")
    @APIResponse(responseCode = "200", description = "The nomination")
    public NominationView get(@PathParam("id") UUID id) {
        return queries.get(id);
    }

    @POST
    @Path("/acceptance")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "acceptNomination", summary = "Accept a nomination; for the nominee")
    @APIResponse(responseCode = "200", description = "The accepted nomination")
    public NominationView accept(@PathParam("id") UUID id, @NotNull @Valid NewAcceptance acceptance) {
        return service.accept(id, acceptance);
    }

    @POST
    @Path("/declination")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(operationId = "declineNomination", summary = "Decline a nomination; for the nominee")
    @APIResponse(responseCode = "200", description = "The declined nomination")
    public NominationView decline(@PathParam("id") UUID id) {
        return service.decline(id);
    }

    @POST
    @Path("/eligibility")
    @Idempotent
    @MayCall(Officers.ELECTION_OFFICER)
    @Operation(operationId = "ruleOnEligibility", summary = "Rule whether a nominee is eligible")
    @APIResponse(responseCode = "200", description = "The nomination with its ruling")
    public NominationView rule(@PathParam("id") UUID id, @NotNull @Valid NewRuling ruling) {
        return service.rule(id, ruling);
    }

    @POST
    @Path("/appeal")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "appealAgainstRuling",
            summary =
                    "Appeal against a ruling that one is not eligible; for the nominee, within the days of the policy")
    @APIResponse(responseCode = "200", description = "The nomination with its appeal; registration waits for the body")
    public NominationView appeal(@PathParam("id") UUID id, @NotNull @Valid NewAppeal appeal) {
        return appeals.appeal(id, appeal);
    }

    @POST
    @Path("/appeal-decision")
    @Idempotent
    @MayCall(Officers.SECRETARY)
    @Operation(operationId = "decideAppeal", summary = "Record the body's decision on an appeal; it is final")
    @APIResponse(responseCode = "200", description = "The nomination, eligible or not")
    public NominationView decideAppeal(@PathParam("id") UUID id, @NotNull @Valid NewAppealDecision decision) {
        return appeals.decide(id, decision);
    }

    @POST
    @Path("/withdrawal")
    @Idempotent
    @MayCall(MayCall.PERSON)
    @Operation(
            operationId = "withdrawNomination",
            summary = "Withdraw; before voting the name comes off, during voting the count skips it")
    @APIResponse(responseCode = "200", description = "The withdrawn nomination")
    public NominationView withdraw(@PathParam("id") UUID id) {
        return service.withdraw(id);
    }
}
