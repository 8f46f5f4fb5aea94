package org.foundationops.kit.permission;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Whether the caller may call one operation now, and why not if they may not. */
@Schema(name = "Permission", examples = """
        {"operationId": "recordMembershipDecision", "method": "POST",
        "path": "/v1/membership-applications/{id}/decision", "allowed": false,
        "reason": {"type": "urn:problem:forbidden", "title": "You may not do this",
        "detail": "This needs one of: secretary.", "needed": ["secretary"]}}""")
record PermissionView(
        String operationId,
        String method,
        String path,
        boolean allowed,
        @Nullable Reason reason) {

    /** The problem that the operation would be answered with. */
    @Schema(name = "PermissionReason")
    record Reason(
            String type,
            String title,
            String detail,

            @Nullable @Schema(description = "Roles or scopes of which one is enough, where that is what is missing")
            List<String> needed) {

        static Reason of(Problem problem) {
            return new Reason(
                    "urn:problem:" + problem.type().type(), problem.type().title(), problem.detail(), needed(problem));
        }

        private static @Nullable List<String> needed(Problem problem) {
            return problem.members().get("needed") instanceof List<?> needed
                    ? needed.stream().map(String::valueOf).toList()
                    : null;
        }
    }

    static PermissionView granted(ServedOperation operation) {
        return new PermissionView(operation.operationId(), operation.method(), operation.path(), true, null);
    }

    static PermissionView refused(ServedOperation operation, Problem problem) {
        return new PermissionView(
                operation.operationId(), operation.method(), operation.path(), false, Reason.of(problem));
    }
}
