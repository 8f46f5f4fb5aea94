package org.foundationops.membership.reconciliation;

import java.time.Instant;
import java.util.UUID;

/** A roll as elections-service froze it: the electorate at the record date, derived from messages alone. */
record FrozenRoll(UUID electionId, UUID bodyId, Instant recordDate, Instant frozenAt, int count, String sha256) {}
