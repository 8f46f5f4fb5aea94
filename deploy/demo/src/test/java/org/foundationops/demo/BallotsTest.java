package org.foundationops.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.foundationops.local.launcher.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BallotsTest {

    @Test
    void everyBallotIsAVoter() {
        Ballots ballots = Ballots.parse("f", """
                3 2
                -3

                2 1 2 0
                1 0
                0
                "Ada"
                "Ben \\"B\\" Bo"
                "Cem"
                "Small"
                """);

        assertThat(ballots)
                .isEqualTo(new Ballots(
                        "Small",
                        2,
                        List.of("Ada", "Ben \"B\" Bo", "Cem"),
                        List.of(3),
                        List.of(List.of(1, 2), List.of(1, 2), List.of())));
        assertThat(ballots.blank()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                | f:0: the file ends too early
            '2'                               | f:1: must be the number of candidates and the number of seats
            '2 1/1 1 2'                       | f:2: a ballot ends with 0
            '2 1/1 3 0'                       | f:2: there are candidates 1 to 2
            '2 1//1 1=2 0'                    | f:3: must be whole numbers, with 0 on a line of its own behind the ballots: 1 1=2 0
            '2 1/1 1 0/"Ada"'                 | f:3: must be whole numbers, with 0 on a line of its own behind the ballots: "Ada"
            '2 1/0'                           | f:2: ends the ballots before there is one
            '2 1/99999999 1 0'                | f:2: makes more than 5000 voters
            '2 1/1 1 0/0/"Ada"/Ben'           | f:5: must be a name in quotes: Ben
            '2 1/1 1 0/0/"Ada"/"Ben"'         | f:5: the file ends too early
            """)
    void whatCannotBeReadIsToldWithItsLine(String text, String message) {
        assertThatThrownBy(() -> Ballots.parse("f", text.replace('/', '\n')))
                .isInstanceOf(Refusal.class)
                .hasMessage(message);
    }
}
