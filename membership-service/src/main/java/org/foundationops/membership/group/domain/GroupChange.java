package org.foundationops.membership.group.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What can happen to a group. */
public sealed interface GroupChange {

    UUID groupId();

    record Drafted(UUID groupId) implements GroupChange {}

    record Edited(UUID groupId) implements GroupChange {}

    record Proposed(UUID groupId) implements GroupChange {}

    /** What the board decided on a proposed group. */
    sealed interface Decided extends GroupChange {}

    record Established(UUID groupId) implements Decided {}

    record Rejected(UUID groupId) implements Decided {}

    record CharterAmended(UUID groupId, int number) implements GroupChange {}

    record LiaisonNamed(UUID groupId, UUID personId) implements GroupChange {}

    record LiaisonRemoved(UUID groupId, UUID personId) implements GroupChange {}

    /** What dates, and what happened to others, have made of it, at the instant at which they did. */
    sealed interface ByDate extends GroupChange {

        Instant at();
    }

    /** An officer's membership ended, and the office with it. */
    record OfficeVacated(UUID groupId, Office office, UUID personId, Instant at) implements ByDate {}

    record FellAtRisk(UUID groupId, Set<Risk> risks, Instant at) implements ByDate {}

    record Recovered(UUID groupId, Instant at) implements ByDate {}

    record ShutdownBegun(UUID groupId) implements GroupChange {}

    record Archived(UUID groupId) implements GroupChange {}

    /** Somebody who is something to the group was merged into the person who is that now. */
    record Moved(UUID groupId, UUID survivorId) implements GroupChange {}
}
