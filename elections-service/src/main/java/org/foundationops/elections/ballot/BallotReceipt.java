package org.foundationops.elections.ballot;

import java.time.Instant;
import java.util.UUID;

/** That a ballot was cast, and when. It does not repeat the ranking, so that no answer that is kept shows it. */
public record BallotReceipt(UUID electionId, Instant castAt) {}
