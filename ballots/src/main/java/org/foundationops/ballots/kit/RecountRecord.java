package org.foundationops.ballots.kit;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.foundationops.ballots.manifest.CountRule;

/**
 * A count of the same ballots in another way, which stands beside the first.
 *
 * @param leftOut candidates whom it skips besides those who have withdrawn
 * @param result as {@link ResultJson} writes it
 */
public record RecountRecord(CountRule rule, SortedSet<Integer> leftOut, Json.Members result) {

    static RecountRecord read(JsonReader object, int candidates) {
        CountRule rule = CountRule.read(object.object("count"));
        SortedSet<Integer> leftOut = new TreeSet<>(object.numbers("leftOut", 1, candidates));
        if (!(object.value("result") instanceof Json.Members result)) {
            throw object.wrong("result", "is no object");
        }
        object.end();
        return new RecountRecord(rule, leftOut, result);
    }

    Json.Members json() {
        return Json.of(Map.of("count", rule.json(), "leftOut", Json.ofNumbers(List.copyOf(leftOut)), "result", result));
    }
}
