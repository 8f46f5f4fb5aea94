package org.foundationops.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foundationops.kit.testing.GoldenData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Published counts must be reproduced to the last digit. */
@Tag("golden")
class ScottishGoldenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scottish-glasgow-2007-hillhead",
                "scottish-glasgow-2007-langside",
                "scottish-tie-weak-defeat",
                "scottish-tie-weak-surplus",
                "scottish-withdrawn-committee-2005"
            })
    void reproducesThePublishedCount(String name) throws IOException, BltException {
        Path file = GoldenData.file("elections/public/" + name + ".blt");
        JsonNode expected = new ObjectMapper()
                .readTree(GoldenData.file("elections/public/" + name + ".expected.json")
                        .toFile());
        Blt blt;
        try (var input = Files.newInputStream(file)) {
            blt = Blt.read(input);
        }

        CountResult result = CountingMethod.SCOTTISH_STV.count(
                blt.ballots(), new CountParameters(blt.seats(), blt.withdrawn(), new TieRule.ListFirst()));

        assertThat(result.validBallots()).isEqualTo(expected.get("validBallots").longValue());
        assertThat(new HashSet<>(result.winnerNames())).isEqualTo(names(expected.get("winners")));
        List<Stage> stages = withoutSurplusesOfZero(expected.get("rounds"));
        assertThat(result.rounds()).hasSameSizeAs(stages);
        for (int at = 0; at < stages.size(); at++) {
            compare(result, result.rounds().get(at), stages.get(at));
        }
    }

    private static void compare(CountResult result, CountRound round, Stage stage) {
        String where = "round " + round.number();
        assertThat(round.quota()).as(where).isEqualTo(stage.quota());
        assertThat(named(result, round.elected())).as(where).isEqualTo(stage.elected());
        assertThat(named(result, round.eliminated())).as(where).isEqualTo(stage.eliminated());
        assertThat(named(result, round.surplusOf())).as(where).isEqualTo(stage.surplusOf());
        if (!stage.isTallyOptional()) {
            Map<String, BigDecimal> tallies = new TreeMap<>();
            round.tallies().forEach((candidate, votes) -> tallies.put(result.nameOf(candidate), votes));
            assertThat(tallies).as(where).isEqualTo(stage.tallies());
            assertThat(round.exhausted()).as(where).isEqualTo(stage.exhausted());
        }
    }

    private record Stage(
            BigDecimal quota,
            Map<String, BigDecimal> tallies,
            BigDecimal exhausted,
            Set<String> elected,
            Set<String> eliminated,
            Set<String> surplusOf,
            boolean isTallyOptional) {}

    /** The reference shows a stage for a surplus of exactly zero; rule 48(1) knows none. */
    private static List<Stage> withoutSurplusesOfZero(JsonNode rounds) {
        List<Stage> stages = new ArrayList<>();
        Set<String> carriedOver = new HashSet<>();
        for (JsonNode round : rounds) {
            Set<String> elected = names(round.get("elected"));
            elected.addAll(carriedOver);
            carriedOver.clear();
            Map<String, BigDecimal> tallies = new TreeMap<>();
            round.get("tallies")
                    .properties()
                    .forEach(entry -> tallies.put(
                            entry.getKey(), new BigDecimal(entry.getValue().textValue())));
            BigDecimal quota = new BigDecimal(round.get("quota").textValue());
            Set<String> surplusOf = names(round.get("surplusOf"));
            if (!surplusOf.isEmpty() && surplusOf.stream().allMatch(name -> quota.equals(tallies.get(name)))) {
                carriedOver.addAll(elected);
                continue;
            }
            stages.add(new Stage(
                    quota,
                    tallies,
                    new BigDecimal(round.get("exhausted").textValue()),
                    elected,
                    names(round.get("eliminated")),
                    surplusOf,
                    round.path("tallyOptional").booleanValue()));
        }
        return stages;
    }

    private static Set<String> names(JsonNode array) {
        Set<String> names = new HashSet<>();
        array.forEach(name -> names.add(name.textValue()));
        return names;
    }

    private static Set<String> named(CountResult result, List<Integer> candidates) {
        return candidates.stream().map(result::nameOf).collect(Collectors.toSet());
    }
}
