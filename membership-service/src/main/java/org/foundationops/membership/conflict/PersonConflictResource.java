package org.foundationops.membership.conflict;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.json.Texts;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.InvalidRequest;
import org.foundationops.kit.time.TransactionTime;
import org.foundationops.membership.conflict.domain.Ground;
import org.foundationops.membership.conflict.domain.Interests;
import org.foundationops.membership.person.PersonRepository;
import org.jspecify.annotations.Nullable;

/** Whether one person is free to decide about something, over HTTP. */
@Path("/v1/persons/{id}/conflicts")
@Tag(name = "Conflicts of interest")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
public class PersonConflictResource {

    private final Conflicts conflicts;
    private final List<InterestedParties> parties;
    private final PersonRepository persons;
    private final TransactionTime time;

    PersonConflictResource(
            Conflicts conflicts, @All List<InterestedParties> parties, PersonRepository persons, TransactionTime time) {
        this.conflicts = conflicts;
        this.parties = parties;
        this.persons = persons;
        this.time = time;
    }

    @GET
    @MayCall({"secretary", "election-officer", "auditor"})
    @Operation(
            operationId = "checkConflicts",
            summary = "Why a person is not free to decide about something: declared and derived conflicts",
            description = "Ask before you give somebody a task. It is looked at again when they decide.")
    @APIResponseSchema(value = ConflictCheckView.class, responseDescription = "The grounds; none if the person is free")
    public ConflictCheckView check(
            @PathParam("id") UUID id,
            @Parameter(description = "An address of this service, for example that of an application")
                    @QueryParam("subject")
                    @NotNull
                    String subject,
            @Parameter(description = "An instant; now if absent") @QueryParam("at") @Nullable Instant at) {
        UUID person = persons.survivorOf(persons.get(id)).id();
        Instant instant = at == null ? time.now() : at;
        List<Ground> grounds = conflicts.of(person, interests(subject), instant);
        return new ConflictCheckView(person, subject, instant, !grounds.isEmpty(), grounds);
    }

    private Interests interests(String subject) {
        return parties.stream()
                .filter(each -> subject.startsWith(each.path()))
                .findFirst()
                .orElseThrow(PersonConflictResource::unusable)
                .of(idIn(subject));
    }

    private static UUID idIn(String subject) {
        try {
            return Texts.uuid(subject.substring(subject.lastIndexOf('/') + 1));
        } catch (IllegalArgumentException notAnId) {
            throw unusable();
        }
    }

    private static InvalidRequest unusable() {
        String rule = "must be the address of a person, an organisation, or something that is decided about";
        return new InvalidRequest("The subject " + rule + ".", List.of(FieldError.parameter("subject", rule)));
    }
}
