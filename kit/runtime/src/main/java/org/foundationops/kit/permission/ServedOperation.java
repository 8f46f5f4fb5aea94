package org.foundationops.kit.permission;

import java.lang.reflect.Method;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.foundationops.kit.identity.Caller;
import org.foundationops.kit.identity.MayCallRule;

/** An operation that this service offers. */
record ServedOperation(String operationId, String method, String path, Template template, Method resourceMethod) {

    static ServedOperation of(String method, String path, Method resourceMethod) {
        String operationId = resourceMethod.getAnnotation(Operation.class).operationId();
        return new ServedOperation(operationId, method, path, Template.of(path), resourceMethod);
    }

    void check(Caller caller) {
        MayCallRule.of(resourceMethod).check(caller);
    }
}
