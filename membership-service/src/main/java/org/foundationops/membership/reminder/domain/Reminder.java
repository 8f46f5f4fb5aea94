package org.foundationops.membership.reminder.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that is due to somebody. One of a kind about one thing for one instant is issued once.
 *
 * @param aboutId the membership, or the invoice that is overdue
 * @param dueAt since when it is due, however much later that was found
 */
public record Reminder(
        UUID id,
        ReminderKind kind,
        UUID aboutId,
        Instant dueAt,
        UUID corporateMembershipId,
        UUID personId,
        Instant recordedAt) {}
