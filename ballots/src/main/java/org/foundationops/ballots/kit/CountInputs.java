package org.foundationops.ballots.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;
import org.foundationops.elections.counting.AffiliationCap;

/**
 * What a count needs besides the ballots and the rule.
 *
 * @param withdrawn candidates whom the count skips
 * @param controlGroups candidates who belong together, and how many of the same group sit already; for the affiliation cap
 * @param tieSeed whose commitment the manifest has
 */
public record CountInputs(
        SortedSet<Integer> withdrawn, List<AffiliationCap.Group> controlGroups, Optional<Bytes> tieSeed) {

    public CountInputs {
        withdrawn = Collections.unmodifiableSortedSet(new TreeSet<>(withdrawn));
        controlGroups = List.copyOf(controlGroups);
    }

    static CountInputs read(JsonReader object, int candidates) {
        List<AffiliationCap.Group> groups = new ArrayList<>();
        for (JsonReader group : object.objects("controlGroups")) {
            groups.add(new AffiliationCap.Group(
                    "",
                    new HashSet<>(group.numbers("candidates", 1, candidates)),
                    group.whole("sitting", 0, Integer.MAX_VALUE)));
            group.end();
        }
        CountInputs inputs = new CountInputs(
                new TreeSet<>(object.numbers("withdrawn", 1, candidates)),
                groups,
                object.has("tieSeed") ? Optional.of(object.bytes("tieSeed")) : Optional.empty());
        object.end();
        return inputs;
    }

    Json.Members json() {
        Map<String, Json> members = new TreeMap<>();
        members.put("withdrawn", Json.ofNumbers(List.copyOf(withdrawn)));
        members.put(
                "controlGroups",
                Json.of(controlGroups.stream()
                        .map(group -> Json.of(Map.of(
                                "candidates",
                                        Json.ofNumbers(group.candidates().stream()
                                                .sorted()
                                                .toList()),
                                "sitting", Json.of(group.sitting()))))
                        .toList()));
        tieSeed.ifPresent(seed -> members.put("tieSeed", Json.of(seed)));
        return Json.of(members);
    }
}
