package org.foundationops.elections.result.domain;

import org.foundationops.elections.election.domain.PublishLevel;

/**
 * Whether counted ballots may be seen.
 *
 * @param isPublished whether the result is
 */
public record Disclosure(PublishLevel level, boolean isPublished) {

    /** @param isAuditor who may see ballots as soon as they are counted */
    public boolean isVisible(boolean isAuditor) {
        boolean mayEver = level == PublishLevel.FULL || (level == PublishLevel.AUDITORS && isAuditor);
        return mayEver && (isPublished || isAuditor);
    }

    public void requireVisible(boolean isAuditor) {
        if (!isVisible(isAuditor)) {
            throw new BallotsNotPublished(level);
        }
    }
}
