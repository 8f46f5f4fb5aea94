package org.foundationops.elections.interest.domain;

/** How many directors of one control group may sit at once (BL 4.9). */
public record AffiliationCap(int most) {

    public boolean isExceededBy(int sitting) {
        return sitting > most;
    }

    /** How many of so many would have to go. */
    public int excessOf(int sitting) {
        return Math.max(0, sitting - most);
    }

    /** @param withCandidate how many of the candidate's largest control group would sit, the candidate included */
    public void requireRoom(int withCandidate) {
        if (isExceededBy(withCandidate)) {
            throw new AffiliationCapExceeded(most);
        }
    }
}
