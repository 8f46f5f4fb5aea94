package org.foundationops.elections.body.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** BL 4.4.2: of N seats Q = floor(N/2)+1 are up in odd board years, and Q-1 in even ones. */
class StaggerTest {

    @ParameterizedTest
    @CsvSource({"3, 2, 1", "5, 3, 2", "7, 4, 3", "9, 5, 4", "11, 6, 5", "13, 7, 6", "15, 8, 7"})
    void qInOddYearsAndOneLessInEvenOnes(int seats, int odd, int even) {
        Stagger stagger = Stagger.of(seats);

        assertThat(stagger).isEqualTo(new Stagger(odd, even));
        assertThat(stagger.number()).isEqualTo(seats);
        assertThat(stagger.seats(Cohort.ODD)).isEqualTo(odd);
        assertThat(stagger.seats(Cohort.EVEN)).isEqualTo(even);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 6, 8, 10, 12, 14})
    void anEvenNumberDoesNotAddUp(int seats) {
        assertThatExceptionOfType(StaggerDoesNotAddUp.class).isThrownBy(() -> Stagger.of(seats));
    }

    @Test
    void eightWouldBeFiveAndFour() {
        assertThatExceptionOfType(StaggerDoesNotAddUp.class)
                .isThrownBy(() -> Stagger.of(8))
                .withMessageContaining("5 in odd and 4 in even years would be 9");
    }

    @Test
    void ofACouncilAllSeatsAreUpTogether() {
        Stagger five = Stagger.together(5);

        assertThat(five.number()).isEqualTo(5);
        assertThat(five.seats(Cohort.RELEASE)).isEqualTo(5);
        assertThat(five.seats(Cohort.ODD)).isZero();
        assertThat(five).isEqualTo(Stagger.ofCohorts(Collections.nCopies(5, Cohort.RELEASE)));
        assertThat(five.words()).isEqualTo("5 seats that are up at each release");
    }

    @Test
    void aPlanDividesAnEvenNumber() {
        assertThat(Stagger.planned(8, 4, 4)).isEqualTo(new Stagger(4, 4));
        assertThatExceptionOfType(StaggerDoesNotAddUp.class).isThrownBy(() -> Stagger.planned(8, 5, 4));
    }
}
