package org.foundationops.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The ballots that the demo casts; the expected figures come from an independent count of the same file. */
class DemoBallotsTest {

    private static final Path FILE = Path.of("../deploy/demo/src/main/resources/demo/board-election.blt");

    @Test
    void fourOfTwentyOneCandidatesAreElectedByFourHundredAndTwentySixVoters() throws IOException, BltException {
        Blt blt;
        try (var input = Files.newInputStream(FILE)) {
            blt = Blt.read(input);
        }

        CountResult result = CountingMethod.SCOTTISH_STV.count(
                blt.ballots(), new CountParameters(blt.seats(), blt.withdrawn(), new TieRule.ListFirst()));

        assertThat(blt.ballots().candidates()).hasSize(21);
        assertThat(blt.ballots().blank()).isEqualTo(11);
        assertThat(result.ballots()).isEqualTo(426);
        assertThat(result.quota()).isEqualTo("84.00000");
        assertThat(result.winnerNames())
                .containsExactly("Noor Yelverslund", "Chiara Oduvane", "Sanna Kivir\u00e4ndt", "Priya Ondrasekar");
        assertThat(result.rounds()).hasSize(21);
        CountRound nineteenth = result.rounds().get(18);
        assertThat(nineteenth.tallies().get(16)).isEqualTo("53.45812");
        assertThat(nineteenth.exhausted()).isEqualTo("32.71027");
        assertThat(nineteenth.residue()).isEqualTo("0.00181");
    }
}
