package org.foundationops.kit.http.openapi;

import jakarta.ws.rs.Produces;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foundationops.kit.http.Idempotent;
import org.foundationops.kit.http.IdempotentByItself;
import org.foundationops.kit.identity.MayCall;
import org.foundationops.kit.identity.OwnScope;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.AnnotationValue;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** What resource methods declare about their callers and repetitions, by operationId. */
final class DeclaredOperations {

    /** Nobody may call what does not say who may. */
    private static final Declared UNDECLARED = new Declared(List.of(), false, false, false);

    record Declared(List<String> mayCall, boolean needsIdempotencyKey, boolean isIdempotentByItself, boolean isList) {

        boolean isPublic() {
            return mayCall.contains(MayCall.PUBLIC);
        }
    }

    private final Map<String, Declared> byOperationId = new HashMap<>();

    private DeclaredOperations() {}

    static DeclaredOperations read(IndexView index) {
        DeclaredOperations operations = new DeclaredOperations();
        for (AnnotationInstance mayCall : index.getAnnotations(MayCall.class)) {
            if (mayCall.target().kind() == AnnotationTarget.Kind.METHOD) {
                MethodInfo method = mayCall.target().asMethod();
                operations.byOperationId.put(
                        operationId(method),
                        new Declared(
                                callers(mayCall),
                                needsKey(method),
                                method.hasAnnotation(IdempotentByItself.class),
                                isList(method)));
            }
        }
        return operations;
    }

    Declared find(@Nullable String operationId) {
        return byOperationId.getOrDefault(String.valueOf(operationId), UNDECLARED);
    }

    private static List<String> callers(AnnotationInstance mayCall) {
        return Arrays.asList(OwnScope.in(mayCall.value().asStringArray()));
    }

    /** What can be had as CSV. */
    private static boolean isList(MethodInfo method) {
        AnnotationInstance produces = method.annotation(Produces.class);
        return produces != null
                && Arrays.asList(produces.value().asStringArray()).contains("text/csv");
    }

    private static String operationId(MethodInfo method) {
        AnnotationInstance operation = method.annotation(Operation.class);
        AnnotationValue id = operation == null ? null : operation.value("operationId");
        return id == null ? method.name() : id.asString();
    }

    private static boolean needsKey(MethodInfo method) {
        AnnotationInstance idempotent = method.annotation(Idempotent.class);
        AnnotationValue required = idempotent == null ? null : idempotent.value("required");
        return required != null && required.asBoolean();
    }
}
