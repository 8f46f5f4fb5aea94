package org.foundationops.elections.interest.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

class AffiliationCapTest {

    private final AffiliationCap two = new AffiliationCap(2);

    @Test
    void twoMaySitAndAThirdIsOneTooMany() {
        assertThatNoException().isThrownBy(() -> two.requireRoom(2));
        assertThatExceptionOfType(AffiliationCapExceeded.class).isThrownBy(() -> two.requireRoom(3));
    }

    @Test
    void theExcessIsHowManyWouldHaveToGo() {
        assertThat(two.excessOf(1)).isZero();
        assertThat(two.excessOf(2)).isZero();
        assertThat(two.excessOf(4)).isEqualTo(2);
    }
}
