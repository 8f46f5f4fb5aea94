package org.foundationops.membership.suspension.domain;

import java.util.UUID;

/** What can happen to a suspension; its end by date is in the dates. */
public sealed interface SuspensionChange {

    UUID suspensionId();

    record Imposed(UUID suspensionId) implements SuspensionChange {}

    record Lifted(UUID suspensionId) implements SuspensionChange {}

    /** The person was merged into the survivor, whose suspension goes on. */
    record Merged(UUID suspensionId) implements SuspensionChange {}

    /** The rest of the suspension of a record that was merged. */
    record Continued(UUID suspensionId) implements SuspensionChange {}
}
