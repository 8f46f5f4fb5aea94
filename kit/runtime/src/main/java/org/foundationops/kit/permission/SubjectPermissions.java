package org.foundationops.kit.permission;

import java.util.UUID;

/** Tells what the state of one kind of subject refuses, and to whom. A bean for each kind. */
public interface SubjectPermissions {

    /** The address of a subject, for example {@code /v1/widgets/{id}}. */
    String path();

    /**
     * Throws the refusal that the operation would be answered with now, or does nothing. It changes nothing, and is asked
     * only about operations that the caller may call in general.
     */
    void check(String operationId, UUID subjectId);
}
