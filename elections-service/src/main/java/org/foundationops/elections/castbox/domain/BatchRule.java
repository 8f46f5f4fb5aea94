package org.foundationops.elections.castbox.domain;

import java.time.Duration;
import java.time.Instant;

/**
 * When waiting ballots go into the log: who looks at the log shall not learn when somebody has voted.
 *
 * @param pause at least since the last batch
 * @param keys at least so many voters together
 */
public record BatchRule(Duration pause, int keys) {

    public BatchRule {
        if (pause.isNegative() || keys < 1) {
            throw new IllegalArgumentException("A batch needs a pause that is not negative, and at least one key");
        }
    }

    public boolean isDue(Instant lastBatch, Instant now, int waitingKeys) {
        return waitingKeys >= keys && !now.isBefore(lastBatch.plus(pause));
    }
}
