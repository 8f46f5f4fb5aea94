package org.foundationops.elections.result.domain;

import org.foundationops.elections.election.domain.PublishLevel;
import org.foundationops.elections.election.domain.SmallRoll;

/**
 * Whether counted ballots may be seen.
 *
 * @param isPublished whether the result is
 * @param isConfirmed whether an officer has confirmed that so few ballots are published
 */
public record Disclosure(PublishLevel level, boolean isPublished, boolean isConfirmed) {

    /** @param isAuditor who may see ballots as soon as they are counted */
    public void requireVisible(boolean isAuditor, long ballots) {
        boolean mayEver = level == PublishLevel.FULL || (level == PublishLevel.AUDITORS && isAuditor);
        if (!mayEver || !(isPublished || isAuditor)) {
            throw new BallotsNotPublished(level);
        }
        int needed = level == PublishLevel.FULL ? SmallRoll.ENOUGH_FOR_ALL : SmallRoll.ENOUGH_FOR_ANYBODY;
        if (ballots < needed && !isConfirmed) {
            throw new BallotsHeldBack(ballots, needed);
        }
    }
}
