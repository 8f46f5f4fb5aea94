package org.foundationops.elections.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.foundationops.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/**
 * Years of a board over the API: resignations, removals, appointments, enlargements and reductions, mergers of companies
 * and what follows from them, and an election each year. Whatever happens, the cohorts stay in step, a seat is held by one
 * person at most, and no breach of the affiliation cap goes without a case.
 */
@ServiceTest
class BoardYearsTest {

    @Test
    void whateverHappensTheRegisterKeepsItsRules() {
        int walks = Boolean.getBoolean("foundation.long") ? 40 : 2;
        int years = Boolean.getBoolean("foundation.long") ? 12 : 5;
        Map<String, Integer> happened = new TreeMap<>();
        LongStream.rangeClosed(1, walks).forEach(seed -> new BoardWalk(seed, happened).run(years));

        // Walks that never come somewhere would prove nothing about it.
        assertThat(happened)
                .containsKeys(
                        "appointed", "elected", "enlarged", "merged", "on-leave", "reduced", "resigned", "settled");
    }
}
