package org.foundationops.elections.counting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.foundationops.elections.counting.command.CountCommand;
import org.foundationops.kit.testing.GoldenData;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command reproduces published counts by every method, each text of each figure of each round. */
@Tag("golden")
class GoldenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "irv-batch-minneapolis-2013-ward13",
                "irv-burlington-2009-mayor",
                "meek-prf-glasgow-2007-hillhead",
                "meek-prf-m135",
                "meek-prf-withdrawn-committee-2005",
                "rctab-stv-fractional-30",
                "rctab-stv-minneapolis-2013-park",
                "rctab-stv-whole-30",
                "schulze-debian-2007",
                "schulze-textbook-45",
                "scottish-glasgow-2007-hillhead",
                "scottish-glasgow-2007-langside",
                "scottish-tie-weak-defeat",
                "scottish-withdrawn-committee-2005",
                "wigm-prf-glasgow-2007-hillhead"
            })
    void reproducesThePublishedCount(String name) throws IOException {
        JsonNode expected = new ObjectMapper()
                .readTree(GoldenData.file("elections/public/" + name + ".expected.json")
                        .toFile());

        JsonNode counted = counted(name, expected);

        for (String field : List.of(
                "method",
                "seats",
                "validBallots",
                "winners",
                "withdrawn",
                "candidates",
                "pairwise",
                "strongestPaths",
                "ranking")) {
            if (expected.has(field)) {
                assertThat(counted.get(field)).as(field).isEqualTo(expected.get(field));
            }
        }
        assertThat(counted.path("rounds")).hasSameSizeAs(expected.path("rounds"));
        for (int at = 0; at < expected.path("rounds").size(); at++) {
            compare(counted.get("rounds").get(at), expected.get("rounds").get(at));
        }
    }

    private static void compare(JsonNode counted, JsonNode expected) {
        boolean isOptional = expected.path("tallyOptional").booleanValue();
        expected.properties().forEach(field -> {
            boolean isFigure = List.of("tallies", "exhausted").contains(field.getKey());
            boolean isCompared = !field.getKey().equals("log") && !(isOptional && isFigure);
            if (isCompared) {
                assertThat(counted.get(field.getKey()))
                        .as("round " + expected.get("round") + " " + field.getKey())
                        .isEqualTo(field.getValue());
            }
        });
    }

    private static JsonNode counted(String name, JsonNode expected) throws IOException {
        JsonNode options = expected.get("options");
        List<String> words = new ArrayList<>(List.of(
                GoldenData.file("elections/public/" + name + ".blt").toString(),
                "--method",
                expected.get("method").textValue(),
                "--json"));
        option(words, "threshold=fractional", options.path("nonIntegerWinningThreshold"));
        option(words, "quota=hare", options.path("hareQuota"));
        option(words, "batch=true", options.path("batchElimination"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = CountCommand.run(words, new PrintStream(out, true, StandardCharsets.UTF_8), System.err);
        assertThat(status).isZero();
        return new ObjectMapper().readTree(out.toString(StandardCharsets.UTF_8));
    }

    private static void option(List<String> words, String option, JsonNode isWanted) {
        if (isWanted.booleanValue()) {
            words.addAll(List.of("--option", option));
        }
    }
}
