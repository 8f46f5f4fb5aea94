package org.foundationops.membership.corporate.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What follows from the end of the last term, by the policy in force when it was paid for. */
@Embeddable
public record Deadlines(Instant renewalDueAt, Instant paidUntil, Instant lapsesAt) {}
