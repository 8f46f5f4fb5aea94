package org.foundationops.kit.decision;

import java.util.UUID;

/** Something a service has bodies decide about. Make it a CDI bean, one for each kind of decision. */
public interface DecisionSubject {

    String kind();

    /** The version that a decision must be about to be applied. */
    long currentVersion(UUID subjectId);

    /**
     * Applies a passed decision about the current version; called at most once for a request. A problem that it throws is
     * recorded beside the answer, as its hindrance.
     */
    void apply(DecisionAnswer answer);

    /** A decision passed about a version that is not the current one any more: the place to ask again. */
    default void outdated(DecisionAnswer answer) {}
}
