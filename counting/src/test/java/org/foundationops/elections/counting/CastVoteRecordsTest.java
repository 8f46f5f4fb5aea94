package org.foundationops.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CastVoteRecordsTest {

    private static final CvrOptions SKIPS_REPEATS =
            new CvrOptions(1, 0, true, CvrOptions.Mark.SKIP, CvrOptions.Mark.SKIP);

    @Test
    void cellsAreNamesInOrderOfFirstAppearanceAndEmptyOnesAreClosedUp() throws Exception {
        BallotSet ballots = read("a,b,c\nCyn,,Ada\nAda,Bea,\n,,\nCyn,Ada,\n");

        assertThat(ballots.candidates()).containsExactly("Cyn", "Ada", "Bea");
        assertThat(ballots.papers())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(Ranking.of(1, 2), 2L, Ranking.of(2, 3), 1L, Ranking.blank(), 1L));
    }

    @Test
    void quotedCellsMayHoldCommasAndQuotes() throws Exception {
        assertThat(read("\uFEFF\"a,b\",c\r\n\"Doe, \"\"D\"\" Dee\", Bea \r\n").candidates())
                .containsExactly("Doe, \"D\" Dee", "Bea");
    }

    @Test
    void onlyTheColumnsOfRanksAreRead() throws Exception {
        CvrOptions third = new CvrOptions(2, 3, false, CvrOptions.Mark.EXHAUST, CvrOptions.Mark.SKIP);

        assertThat(read("id,a,b,note\n1,Ada,Bea,x\n2,Bea,Ada,y\n", third).candidates())
                .containsExactly("Ada", "Bea");
    }

    @Test
    void anOvervoteEndsTheBallotAndAnUndervoteIsSkipped() throws Exception {
        BallotSet ballots = read("a,b,c\nAda,undervote,Bea\nAda,overvote,Bea\n");

        assertThat(ballots.papers()).isEqualTo(Map.of(Ranking.of(1, 2), 1L, Ranking.of(1), 1L));
        assertThat(read("a,b,c\nAda,overvote,Bea\n", SKIPS_REPEATS).papers()).isEqualTo(Map.of(Ranking.of(1, 2), 1L));
    }

    @Test
    void aRepeatedCandidateIsSkippedOnlyOnRequest() throws Exception {
        assertThat(read("a,b,c\nAda,Ada,Bea\n", SKIPS_REPEATS).papers()).isEqualTo(Map.of(Ranking.of(1, 2), 1L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 1 | the file is empty",
                "a,b | 1 | there are no ballots",
                "a,b;,; | 1 | no ballot names a candidate",
                "a,b;Ada,Bea;Ada | 3 | the row has 1 cell, the header 2",
                "a,b;Ada,Bea,Cyn | 2 | the row has 3 cells, the header 2",
                "a,b;Ada,Ada | 2 | \"Ada\" is ranked twice (--option repeats=skip lets the first count)",
                "a,b;\"Ada,Bea | 2 | the closing quote is missing",
                "a,b;\"Ada\" x,Bea | 2 | nothing may follow the closing quote",
                "a,b;A\"da,Bea | 2 | a quote inside a cell"
            })
    void refusesWithTheLineAndTheReason(String text, long line, String message) {
        assertThatThrownBy(() -> read(text.replace(';', '\n')))
                .isInstanceOfSatisfying(
                        CvrException.class,
                        problem -> assertThat(problem.line()).isEqualTo(line))
                .hasMessage(message);
    }

    @Test
    void refusesWhatIsNotUtf8AndLinesWithoutEnd() {
        byte[] latin = "a\nZo\u00eb\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> CastVoteRecords.read(new ByteArrayInputStream(latin), CvrOptions.DEFAULT))
                .hasMessage("not UTF-8");
        assertThatThrownBy(() -> read("a\n" + "x".repeat(10_000_000))).hasMessage("longer than 1048576 bytes");
    }

    @Test
    void theHalvesOfALargeFileGiveWhatOneStreamGives(@TempDir Path folder) throws Exception {
        StringBuilder text = new StringBuilder("a,b,c\n");
        for (int row = 0; row < 300_000; row++) {
            text.append("Name ")
                    .append(row % 7)
                    .append(",Name ")
                    .append(7 + row % 5)
                    .append(",\n");
        }
        Path file = Files.writeString(folder.resolve("many.csv"), text);

        assertThat(CastVoteRecords.read(file, CvrOptions.DEFAULT)).isEqualTo(read(text.toString()));
    }

    @Test
    void theLineOfAnErrorInTheSecondHalfIsThatOfTheFile(@TempDir Path folder) throws IOException {
        String rows = "Ada,Bea\n".repeat(400_000);
        Path file = Files.writeString(folder.resolve("bad.csv"), "a,b\n" + rows + "Ada,Ada\n" + rows.substring(0, 80));

        assertThatThrownBy(() -> CastVoteRecords.read(file, CvrOptions.DEFAULT))
                .isInstanceOfSatisfying(
                        CvrException.class,
                        problem -> assertThat(problem.line()).isEqualTo(400_002));
    }

    private static BallotSet read(String text) throws IOException, CvrException {
        return read(text, CvrOptions.DEFAULT);
    }

    private static BallotSet read(String text, CvrOptions options) throws IOException, CvrException {
        return CastVoteRecords.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), options);
    }
}
