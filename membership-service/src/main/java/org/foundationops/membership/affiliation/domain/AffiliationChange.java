package org.foundationops.membership.affiliation.domain;

import java.util.UUID;

/** What can happen to an affiliation. */
public sealed interface AffiliationChange {

    UUID affiliationId();

    record Begun(UUID affiliationId) implements AffiliationChange {}

    record Ended(UUID affiliationId) implements AffiliationChange {}

    /** The person was merged into the one whose affiliation it is now. */
    record Moved(UUID affiliationId) implements AffiliationChange {}

    /** The person was erased, and with them where they belonged. */
    record Erased(UUID affiliationId) implements AffiliationChange {}

    /** Its times were added to those of the same affiliation of the person into whom its person was merged. */
    record Merged(UUID affiliationId) implements AffiliationChange {}
}
