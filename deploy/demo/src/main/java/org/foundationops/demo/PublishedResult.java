package org.foundationops.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foundationops.local.api.Api;

/**
 * A result that was published for a ballot file, in {@code NAME.expected.json} beside {@code NAME.blt}: the winners in the
 * order of election, and the tallies of each stage by name.
 */
record PublishedResult(JsonNode expected) {

    /** Candidates stand on the demonstration's ballot paper as number and name. */
    private static final int NUMBER_LENGTH = "001 ".length();

    static Optional<PublishedResult> beside(Path ballots) throws IOException {
        String name = String.valueOf(ballots.getFileName());
        Path file = ballots.resolveSibling(name.replaceAll("\\.blt$", "") + ".expected.json");
        return Files.exists(file)
                ? Optional.of(new PublishedResult(Api.JSON.readTree(Files.readString(file))))
                : Optional.empty();
    }

    int stages() {
        return expected.get("rounds").size();
    }

    /** @throws IllegalStateException when a winner or a figure differs */
    void requireSame(JsonNode result) {
        List<String> winners = new ArrayList<>();
        result.get("winners")
                .forEach(winner -> winners.add(bare(winner.get("displayName").asText())));
        List<String> published = new ArrayList<>();
        expected.get("winners").forEach(winner -> published.add(winner.asText()));
        require(winners.equals(published), "winners " + winners + ", published " + published);
        for (int i = 0; i < stages(); i++) {
            JsonNode stage = expected.get("rounds").get(i);
            if (!stage.has("tallyOptional")) {
                requireSameTallies(
                        i + 1, stage.get("tallies"), result.get("rounds").get(i));
            }
        }
    }

    private static void requireSameTallies(int stage, JsonNode published, JsonNode round) {
        Map<String, BigDecimal> counted = new HashMap<>();
        round.get("tallies")
                .forEach(tally -> counted.put(
                        bare(tally.get("displayName").asText()),
                        new BigDecimal(tally.get("votes").asText())));
        published
                .properties()
                .forEach(tally -> require(
                        counted.containsKey(tally.getKey())
                                && counted.get(tally.getKey())
                                                .compareTo(new BigDecimal(
                                                        tally.getValue().asText()))
                                        == 0,
                        "stage " + stage + ", " + tally.getKey() + ": counted " + counted.get(tally.getKey())
                                + ", published " + tally.getValue().asText()));
    }

    private static String bare(String displayName) {
        return displayName.substring(NUMBER_LENGTH);
    }

    private static void require(boolean holds, String difference) {
        if (!holds) {
            throw new IllegalStateException("The count differs from the published result: " + difference);
        }
    }
}
