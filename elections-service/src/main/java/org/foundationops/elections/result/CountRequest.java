package org.foundationops.elections.result;

import java.util.Set;
import org.foundationops.elections.election.domain.CountRule;
import org.foundationops.elections.election.domain.Election;

/**
 * What to count how.
 *
 * @param leftOut numbers of candidates who are counted as never there, besides those who withdrew
 */
record CountRequest(Election election, CountRule rule, Set<Integer> leftOut) {

    static CountRequest of(Election election) {
        return new CountRequest(election, election.countRule(), Set.of());
    }
}
