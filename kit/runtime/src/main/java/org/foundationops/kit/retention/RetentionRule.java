package org.foundationops.kit.retention;

import java.time.Instant;

/**
 * How long one kind of record is kept, and what happens then. Make it a CDI bean, and bring the policy
 * {@code retention-<kind>} with a value such as <code>{"days": 180}</code> by a migration.
 */
public interface RetentionRule {

    /** In kebab-case, e.g. {@code application-drafts}. */
    String kind();

    /** Which records, and from when the days count, in words. */
    String record();

    /** What happens to them then, in words. */
    String effect();

    /** Why they are kept so long, and no longer, in words. */
    String legalBasis();

    /**
     * Removes what is due, in the transaction of the caller.
     *
     * @param before what was over before this instant has been kept long enough
     * @param most how many at a time
     * @return how many it removed; fewer than {@code most} says that no more are due
     */
    int apply(Instant before, int most);
}
