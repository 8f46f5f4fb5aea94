package org.foundationops.membership.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetriesTest {

    private final Retries retries = new Retries(20, Duration.ofMinutes(1), Duration.ofHours(4));

    @ParameterizedTest
    @CsvSource({"1, PT1M", "2, PT2M", "3, PT4M", "8, PT2H8M", "9, PT4H", "20, PT4H", "2000000000, PT4H"})
    void eachPauseIsTwiceTheOneBeforeUpToTheLongest(int tries, Duration pause) {
        assertThat(retries.pauseAfter(tries, 1)).isEqualTo(pause);
    }

    @Test
    void chanceTakesUpToHalfOfAPauseAway() {
        assertThat(retries.pauseAfter(1, 0)).isEqualTo(Duration.ofSeconds(30));
        assertThat(retries.pauseAfter(1, 0.5)).isEqualTo(Duration.ofSeconds(45));
        assertThat(retries.pauseAfter(1, 0.999)).isLessThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void theLastAttemptIsTheOneThatThePolicyNames() {
        assertThat(retries.areUsedUp(19)).isFalse();
        assertThat(retries.areUsedUp(20)).isTrue();
    }
}
