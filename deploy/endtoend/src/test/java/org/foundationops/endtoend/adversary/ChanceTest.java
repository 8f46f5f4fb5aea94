package org.foundationops.endtoend.adversary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ChanceTest {

    @Test
    void ofThreeMatchedAtRandomNoneOneOrAllAreRight() {
        double[] hits = Chance.hits(3, 3);

        assertThat(hits).hasSize(4);
        assertThat(hits[0]).isCloseTo(2.0 / 6, within(1e-12));
        assertThat(hits[1]).isCloseTo(3.0 / 6, within(1e-12));
        assertThat(hits[2]).isCloseTo(0, within(1e-12));
        assertThat(hits[3]).isCloseTo(1.0 / 6, within(1e-12));
    }

    @Test
    void oneOfFourIsRightOnceInFour() {
        assertThat(Chance.hits(1, 4)[1]).isCloseTo(0.25, within(1e-12));
        assertThat(Chance.hits(1, 1)[1]).isCloseTo(1, within(1e-12));
    }

    @Test
    void groupsAddUp() {
        Chance chance = new Chance();
        chance.add(500, 500);
        chance.add(2, 2);
        chance.add(1, 1);

        assertThat(chance.expected()).isCloseTo(3, within(1e-12));
        assertThat(chance.ofAtLeast(0)).isCloseTo(1, within(1e-9));
        assertThat(chance.ofAtLeast(1)).isCloseTo(1, within(1e-9));
        // The pair is right or wrong; of 500 none is right with the probability 1/e.
        assertThat(chance.ofAtLeast(2)).isCloseTo(1 - 0.5 / Math.E, within(1e-9));
        assertThat(chance.ofAtLeast(40)).isZero();
    }

    @Test
    void farFromTheMiddleIsRare() {
        assertThat(Chance.ofDistance(0)).isCloseTo(1, within(1e-6));
        assertThat(Chance.ofDistance(-1.959964)).isCloseTo(0.05, within(1e-6));
        assertThat(Chance.ofDistance(6.0)).isCloseTo(1.973175e-9, within(1e-14));
    }
}
