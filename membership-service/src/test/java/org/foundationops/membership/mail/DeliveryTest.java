package org.foundationops.membership.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.foundationops.membership.mail.domain.AttemptOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "550 5.1.1 <ada@example.org>: no such user | 550 5.1.1",
                "450-4.2.1 busy | 450 4.2.1",
                "421 ada@example.org is busy | 421",
                "554 5.7.1.9 what | 554",
                "ada@example.org | -"
            })
    void ofAnAnswerTheCodesAreKeptAndNeverTheWords(String answer, String reply) {
        assertThat(Delivery.answered(AttemptOutcome.REFUSED, answer))
                .isEqualTo(new Delivery(AttemptOutcome.REFUSED, reply));
    }
}
