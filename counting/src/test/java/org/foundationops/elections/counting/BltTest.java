package org.foundationops.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BltTest {

    private static final String SMALL = """
            4 2
            -2
            3 1 3 4 0
            4 1 3 2 0
            2 4 1=3 0
            1 0
            3 1 3 4 0
            0
            "Adam"
            "Basil"
            "Charlotte \\"Lotte\\" \\\\ Zo\u00eb"
            "Donald"
            "Title"
            """;

    @Test
    void readsHeaderWithdrawalsWeightsEqualRanksBlankBallotsNamesAndTitle() throws BltException {
        Blt blt = Blt.parse(SMALL);

        assertThat(blt.seats()).isEqualTo(2);
        assertThat(blt.withdrawn()).containsExactly(2);
        assertThat(blt.title()).isEqualTo("Title");
        assertThat(blt.ballots().candidates())
                .containsExactly("Adam", "Basil", "Charlotte \"Lotte\" \\ Zo\u00eb", "Donald");
        assertThat(blt.ballots().papers())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        Ranking.blank(),
                        1L,
                        Ranking.of(1, 3, 2),
                        4L,
                        Ranking.of(1, 3, 4),
                        6L,
                        new Ranking(List.of(List.of(4), List.of(3, 1))),
                        2L));
        assertThat(blt.ballots().total()).isEqualTo(13);
        assertThat(blt.ballots().valid()).isEqualTo(12);
    }

    @Test
    void writesIdenticalRankingsMergedInCanonicalOrder() throws BltException {
        assertThat(Blt.parse(SMALL).write()).isEqualTo("""
                        4 2
                        -2
                        1 0
                        4 1 3 2 0
                        6 1 3 4 0
                        2 4 1=3 0
                        0
                        "Adam"
                        "Basil"
                        "Charlotte \\"Lotte\\" \\\\ Zo\u00eb"
                        "Donald"
                        "Title"
                        """);
    }

    @Test
    void readsWhatItWrites() throws BltException {
        String written = Blt.parse(SMALL.replace("-2", "-2 -4")).write();

        assertThat(Blt.parse(written).write()).isEqualTo(written).contains("\n-2 -4\n");
    }

    @Test
    void skipsAByteOrderMarkEmptyLinesCommentsAndCarriageReturns() throws BltException {
        Blt blt = Blt.parse("\uFEFF2 1\r\n\r\n# a comment\r\n5 2 1 0\r\n0\r\n\"A\"\r\n\"B\"\r\n\"T\"\r\n\r\n");

        assertThat(blt.ballots().papers()).containsExactly(Map.entry(Ranking.of(2, 1), 5L));
    }

    @Test
    void theHashIsOfTheBallotsAloneAndNotOfTheirOrder() throws BltException {
        String hash = Blt.parse("2 1\n1 2 0\n1 1 0\n1 2 0\n0\n\"A\"\n\"B\"\n\"T\"")
                .ballots()
                .hash();

        assertThat(Blt.parse("2 2\n-1\n2 2 0\n1 1 0\n0\n\"C\"\n\"D\"\n\"U\"")
                        .ballots()
                        .hash())
                .isEqualTo(hash)
                // sha256 of "2\n1 1\n2 2\n"
                .isEqualTo("46fbe56cc88ebc94fbef07b0cc0294d19017a383e7c8b51955623bc7e1b1470a");
        assertThat(Blt.parse("2 1\n1 2 0\n2 1 0\n0\n\"A\"\n\"B\"\n\"T\"")
                        .ballots()
                        .hash())
                .isNotEqualTo(hash);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | line 1: the file ends where the header \"candidates seats\" should stand",
                "3 | line 1: the first line must be \"candidates seats\"",
                "x 1 | line 1: \"x\" is not a number of candidates",
                "2 3 | line 1: the number of seats must be from 1 to 2, not 3",
                "2 0 | line 1: the number of seats must be from 1 to 2, not 0",
                "1001 1 | line 1: the number of candidates must be from 1 to 1000, not 1001",
                "2 1;1 1 0 | line 2: the file ends where a ballot or the closing 0 should stand",
                "2 1;1 3 0;0 | line 2: the candidate number must be from 1 to 2, not 3",
                "2 1;1 2 2 0;0 | line 2: candidate 2 is ranked twice",
                "2 1;1 1=2 1 0;0 | line 2: candidate 1 is ranked twice",
                "2 1;1 0 2 0;0 | line 2: 0 ends a ballot and cannot stand inside it",
                "2 1;1 1= 0;0 | line 2: \"\" is not a candidate number",
                "2 1;0 1 0;0 | line 2: the weight must be from 1 to 50000000, not 0",
                "2 1;1 2 0;-3 1 0;0 | line 3: a weight must be positive, and withdrawn candidates stand before the ballots",
                "2 1;-3 1 0;0 | line 2: the candidate number must be from 1 to 2, not 3",
                "2 1;-1 2 0;0 | line 2: a weight must be positive, and a line of withdrawn candidates holds negative numbers only",
                "2 1;-1 -1;0 | line 2: candidate 1 is withdrawn twice",
                "2 1;50000001 1 0;0 | line 2: the weight must be from 1 to 50000000, not 50000001",
                "2 1;99999999999999999999999 1 0;0 | line 2: the weight must be from 1 to 50000000, not 99999999999999999999...",
                "2 1;50000000 1 0;1 2 0;0 | line 3: more than 50000000 ballots",
                "2 1;1 1 2;0 | line 2: the ballot does not end with 0",
                "2 1;1.5 1 0;0 | line 2: \"1.5\" is not a weight",
                "2 1;1 1 0;\"A\";\"B\";\"T\" | line 3: the closing 0 after the ballots is missing",
                "2 1;1 1 0;0;\"A\";\"T\" | line 5: expected 2 names and a title, found 2 quoted lines",
                "2 1;1 1 0;0 | line 3: expected 2 names and a title, found 0 quoted lines",
                "2 1;1 1 0;0;A;\"B\";\"T\" | line 4: expected a name in double quotes",
                "2 1;1 1 0;0;\"A;\"B\";\"T\" | line 4: the closing quote is missing",
                "2 1;1 1 0;0;\"A\\\" | line 4: the closing quote is missing",
                "2 1;1 1 0;0;\"A\" x;\"B\";\"T\" | line 4: nothing may follow the closing quote",
                "2 1;1 1 0;0;\"A\";\"B\";\"T\";\"X\" | line 7: nothing may follow the title",
                "2 1;1 1 0;0;\"A\";\"B\";\"T\";1 1 0 | line 7: nothing may follow the title"
            })
    void refusesWithTheLineAndTheReason(String text, String message) {
        assertThatThrownBy(() -> Blt.parse(text.replace(';', '\n')))
                .isInstanceOf(BltException.class)
                .hasMessage(message);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] latin = "1 1\n1 1 0\n0\n\"Zo\u00eb\"\n\"T\"\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> Blt.read(new ByteArrayInputStream(latin))).hasMessageEndingWith("not UTF-8");
    }

    @Test
    void stopsAtTheLimits() {
        assertThatThrownBy(() -> read("1 1\n1 1 0\n1 1 0\n0\n\"A\"\n\"T\"", new BltLimits(5, 50, 5)))
                .hasMessage("line 6: more than 5 lines");
        assertThatThrownBy(() -> read("1 1\n1 1 " + " ".repeat(50) + "0\n0\n", new BltLimits(5, 50, 5)))
                .hasMessage("line 2: longer than 50 characters");
        assertThatThrownBy(() -> read("6 1\n", new BltLimits(5, 50, 5)))
                .hasMessage("line 1: the number of candidates must be from 1 to 5, not 6");
    }

    private static Blt read(String text, BltLimits limits) throws Exception {
        return Blt.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limits);
    }
}
