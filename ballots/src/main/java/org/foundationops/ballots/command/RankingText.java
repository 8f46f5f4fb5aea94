package org.foundationops.ballots.command;

import java.util.Arrays;
import java.util.List;
import org.foundationops.elections.counting.Ranking;

/** A ranking as people type it: numbers of candidates, best first; {@code =} joins equal ranks; nothing is a blank ballot. */
final class RankingText {

    private static final String GROUP = "[0-9]{1,5}(=[0-9]{1,5})*";

    private RankingText() {}

    static Ranking read(String text) throws Unusable {
        List<String> words = Arrays.stream(text.strip().split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        for (String word : words) {
            if (!word.matches(GROUP)) {
                throw new Unusable("A ranking is like \"3 1 7=2\", best first, and \"" + word + "\" cannot be in one");
            }
        }
        try {
            return new Ranking(words.stream().map(RankingText::group).toList());
        } catch (IllegalArgumentException refused) {
            throw new Unusable("This is no ranking: " + refused.getMessage());
        }
    }

    private static List<Integer> group(String word) {
        return Arrays.stream(word.split("=", -1)).map(Integer::valueOf).toList();
    }
}
