package org.foundationops.membership.application.domain;

import java.time.LocalDate;
import java.util.UUID;

/** What can happen to an application. */
public sealed interface ApplicationChange {

    UUID applicationId();

    UUID personId();

    record Submitted(UUID applicationId, UUID personId) implements ApplicationChange {}

    record Withdrawn(UUID applicationId, UUID personId) implements ApplicationChange {}

    /** The applicant was merged into the person whose application it is now. */
    record Moved(UUID applicationId, UUID personId) implements ApplicationChange {}

    /** What a body decided. */
    sealed interface Decided extends ApplicationChange {}

    record Approved(UUID applicationId, UUID personId, LocalDate decidedOn) implements Decided {}

    record Rejected(UUID applicationId, UUID personId) implements Decided {}

    record Deferred(UUID applicationId, UUID personId) implements Decided {}
}
