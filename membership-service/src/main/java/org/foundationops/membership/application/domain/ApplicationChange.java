package org.foundationops.membership.application.domain;

import java.time.LocalDate;
import java.util.UUID;

/** What can happen to an application. */
public sealed interface ApplicationChange {

    UUID applicationId();

    record Drafted(UUID applicationId) implements ApplicationChange {}

    record Edited(UUID applicationId) implements ApplicationChange {}

    record Submitted(UUID applicationId) implements ApplicationChange {}

    record ConsentGiven(UUID applicationId) implements ApplicationChange {}

    record ConsentRefused(UUID applicationId) implements ApplicationChange {}

    record Withdrawn(UUID applicationId) implements ApplicationChange {}

    record Resumed(UUID applicationId) implements ApplicationChange {}

    /** The applicant, nominee or nominator was merged into another person, who takes their place. */
    record Moved(UUID applicationId) implements ApplicationChange {}

    /** What a body decided. */
    sealed interface Decided extends ApplicationChange {}

    record Approved(UUID applicationId, UUID personId, LocalDate decidedOn) implements Decided {}

    record Rejected(UUID applicationId) implements Decided {}

    record Deferred(UUID applicationId) implements Decided {}
}
