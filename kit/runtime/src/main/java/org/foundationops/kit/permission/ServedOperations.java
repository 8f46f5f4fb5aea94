package org.foundationops.kit.permission;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.InvalidRequest;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.jspecify.annotations.Nullable;

/** All operations of this service under /v1, in the order of their addresses. */
@Singleton
class ServedOperations {

    private volatile @Nullable List<ServedOperation> known;

    List<ServedOperation> all() {
        List<ServedOperation> operations = known;
        if (operations == null) {
            operations = read();
            known = operations;
        }
        return operations;
    }

    /** The operations on a subject and on what stands below it. */
    List<ServedOperation> on(Template subject) {
        int length = subject.segments().size();
        List<ServedOperation> matching = all().stream()
                .filter(operation -> operation.template().standsAtOrBelow(subject))
                .toList();
        long exact = matching.stream()
                .mapToLong(operation -> operation.template().variables(length))
                .min()
                .orElseThrow(() -> new InvalidRequest(
                        "The subject is no address of this service.",
                        List.of(FieldError.parameter("subject", "must be a path such as /v1/policies"))));
        return matching.stream()
                .filter(operation -> operation.template().variables(length) == exact)
                .toList();
    }

    private static List<ServedOperation> read() {
        List<ServedOperation> operations = new ArrayList<>();
        RuntimeResourceVisitor.visitRuntimeResources(
                null, ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String path, RuntimeResource resource) {
                        Method declared = resource.getLazyMethod().getMethod();
                        if (path.startsWith("/v1/") && declared.isAnnotationPresent(Operation.class)) {
                            operations.add(ServedOperation.of(method, path, declared));
                        }
                    }
                });
        operations.sort(Comparator.comparing(ServedOperation::path).thenComparing(ServedOperation::method));
        return List.copyOf(operations);
    }
}
