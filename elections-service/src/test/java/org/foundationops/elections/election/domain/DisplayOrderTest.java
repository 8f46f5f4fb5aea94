package org.foundationops.elections.election.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DisplayOrderTest {

    private static final byte[] SEED = new byte[32];
    private static final List<Candidate> FIVE = IntStream.rangeClosed(1, 5)
            .mapToObj(number -> new Candidate(number, new UUID(9, number), "Candidate " + number, null, null))
            .toList();

    /** Computed with {@code sha256sum} over seed, id and number: a vector for who repeats it elsewhere. */
    @Test
    void theOrderOfAVoterCanBeRepeatedFromTheSeed() {
        assertThat(numbers(DisplayOrder.of(SEED, DisplayOrder.VISITOR, FIVE))).containsExactly(3, 2, 4, 1, 5);
        assertThat(numbers(DisplayOrder.of(SEED, UUID.fromString("0199d1a0-5b5c-7000-8000-000000000013"), FIVE)))
                .containsExactly(5, 1, 3, 2, 4);
    }

    @Test
    void itDoesNotDependOnTheOrderInWhichTheyAreGiven() {
        UUID voter = new UUID(1, 2);

        assertThat(DisplayOrder.of(SEED, voter, FIVE.reversed())).isEqualTo(DisplayOrder.of(SEED, voter, FIVE));
    }

    @Test
    void eachCandidateIsFirstForAboutAsManyVoters() {
        Map<Integer, Integer> first = new HashMap<>();
        for (int voter = 0; voter < 5000; voter++) {
            int number =
                    DisplayOrder.of(SEED, new UUID(voter, 1), FIVE).getFirst().number();
            first.merge(number, 1, Integer::sum);
        }

        assertThat(first.values())
                .hasSize(5)
                .allSatisfy(times -> assertThat(times).isBetween(900, 1100));
    }

    @Test
    void anotherSeedIsAnotherOrder() {
        byte[] other = new byte[32];
        other[31] = 1;

        assertThat(numbers(DisplayOrder.of(other, DisplayOrder.VISITOR, FIVE)))
                .isNotEqualTo(numbers(DisplayOrder.of(SEED, DisplayOrder.VISITOR, FIVE)));
    }

    private static List<Integer> numbers(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::number).toList();
    }
}
