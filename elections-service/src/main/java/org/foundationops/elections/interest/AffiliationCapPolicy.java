package org.foundationops.elections.interest;

import org.foundationops.elections.interest.domain.AffiliationCap;

/** Policy {@code affiliation-cap}: how many may be co-affiliated, and what follows when more are (BL 4.9). */
public record AffiliationCapPolicy(int most, int noticeDays, int agreementDays, int leastRemaining) {

    static final String NAME = "affiliation-cap";

    AffiliationCap cap() {
        return new AffiliationCap(most);
    }
}
