package org.foundationops.kit.permission;

import io.quarkus.arc.All;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.json.Texts;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.InvalidRequest;
import org.foundationops.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Tells a frontend which buttons to show, and what to say about the others. */
@Path("/v1/me/permissions")
@Tag(name = "Permissions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PermissionResource {

    private final ServedOperations operations;
    private final List<SubjectPermissions> subjects;
    private final Caller caller;

    PermissionResource(ServedOperations operations, @All List<SubjectPermissions> subjects, Caller caller) {
        this.operations = operations;
        this.subjects = subjects;
        this.caller = caller;
    }

    @GET
    @MayCall(MayCall.PUBLIC)
    @Operation(
            operationId = "getPermissions",
            summary = "What may I do now, and why not",
            description =
                    "Without a subject: by who you are. With one: the operations on it, and what its state refuses"
                            + " as well. What a request says in its body is not known here and may still be refused.")
    @APIResponse(
            responseCode = "200",
            description = "Each operation, and why it would be refused",
            content = @Content(schema = @Schema(implementation = PermissionsView.class)))
    public PermissionsView get(
            @Parameter(description = "An address of this service, for example that of an application")
                    @QueryParam("subject")
                    @Nullable
                    String subject) {
        if (subject == null) {
            return new PermissionsView(
                    null,
                    operations.all().stream()
                            .map(operation -> tell(operation, () -> operation.check(caller)))
                            .toList());
        }
        if (!subject.startsWith("/")) {
            throw unusable("must be a path");
        }
        Template address = Template.of(subject);
        List<ServedOperation> onSubject = operations.on(address);
        List<Check> checks = subjects.stream()
                .flatMap(each ->
                        Template.of(each.path()).variableOf(address).stream().map(id -> new Check(each, idOf(id))))
                .toList();
        return new PermissionsView(
                subject,
                onSubject.stream()
                        .map(operation -> tell(operation, () -> {
                            operation.check(caller);
                            checks.forEach(check -> check.run(operation.operationId()));
                        }))
                        .toList());
    }

    private record Check(SubjectPermissions permissions, UUID subjectId) {

        void run(String operationId) {
            permissions.check(operationId, subjectId);
        }
    }

    private static PermissionView tell(ServedOperation operation, Runnable check) {
        try {
            check.run();
            return PermissionView.granted(operation);
        } catch (Problem refusal) {
            return PermissionView.refused(operation, refusal);
        }
    }

    private static UUID idOf(String segment) {
        try {
            return Texts.uuid(segment);
        } catch (IllegalArgumentException notAnId) {
            throw unusable("names no subject by its id");
        }
    }

    private static InvalidRequest unusable(String message) {
        return new InvalidRequest("The subject " + message + ".", List.of(FieldError.parameter("subject", message)));
    }
}
