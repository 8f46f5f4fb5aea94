package org.foundationops.ballots.kit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.manifest.CountRule;
import org.foundationops.elections.counting.AffiliationCap;
import org.foundationops.elections.counting.BallotSet;
import org.foundationops.elections.counting.CountParameters;
import org.foundationops.elections.counting.CountResult;
import org.foundationops.elections.counting.Ranking;
import org.foundationops.elections.counting.TieRule;

/**
 * Counts opened ballots; whoever writes a kit and whoever checks it do it by this.
 *
 * @param ballots all that count, unreadable ones as blank
 */
public record RepeatedCount(BallotSet ballots, CountInputs inputs) {

    /** @param weights of the votes by one-time key */
    public static RepeatedCount of(
            List<String> candidates, Collection<OpenedBallot> opened, Map<Bytes, Integer> weights, CountInputs inputs) {
        BallotSet.Builder ballots = BallotSet.of(candidates);
        for (OpenedBallot ballot : opened) {
            Ranking ranking = switch (ballot) {
                case OpenedBallot.Countable countable -> countable.opening().ranking();
                case OpenedBallot.Unreadable unreadable -> Ranking.blank();
            };
            ballots.add(ranking, Objects.requireNonNull(weights.get(ballot.key()), "a ballot without a weight"));
        }
        return new RepeatedCount(ballots.build(), inputs);
    }

    /**
     * @param leftOut candidates whom the count skips besides those who have withdrawn
     * @throws org.foundationops.elections.counting.UncountableBallots when the method cannot count them
     */
    public Json.Members by(CountRule rule, Set<Integer> leftOut) {
        Set<Integer> skipped = new TreeSet<>(inputs.withdrawn());
        skipped.addAll(leftOut);
        AffiliationCap cap = rule.affiliationCap()
                .map(maximum -> new AffiliationCap(maximum, inputs.controlGroups()))
                .orElse(AffiliationCap.NONE);
        CountResult result = rule.method()
                .count(ballots, new CountParameters(rule.seats(), skipped, tieRule(rule), rule.options(), cap));
        return ResultJson.of(result);
    }

    private TieRule tieRule(CountRule rule) {
        return switch (rule.tieMode()) {
            case LIST_FIRST -> new TieRule.ListFirst();
            case LIST_LAST -> new TieRule.ListLast();
            case SEED ->
                new TieRule.Seeded(inputs.tieSeed()
                        .orElseThrow(() -> new IllegalArgumentException("The seed for ties is missing"))
                        .toArray());
        };
    }
}
