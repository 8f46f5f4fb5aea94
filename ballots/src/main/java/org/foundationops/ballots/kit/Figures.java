package org.foundationops.ballots.kit;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.foundationops.ballots.json.Json;
import org.foundationops.ballots.json.JsonReader;

/**
 * The figures that an election is announced with.
 *
 * @param leaves of the log: ballots that count and ballots that were replaced
 * @param superseded ballots that were replaced by a later one of the same key
 * @param unreadable ballots that count as blank because nothing countable was sealed; only where ballots are published
 */
public record Figures(List<OfWeight> weights, int leaves, int superseded, OptionalInt unreadable) {

    public Figures {
        weights = List.copyOf(weights);
    }

    /**
     * Of those who vote with one weight; roll >= issued >= accepted.
     *
     * @param roll entitled when registration ended
     * @param issued given a token
     * @param accepted keys with a ballot, blank ones included
     */
    public record OfWeight(int weight, int roll, int issued, int accepted) {}

    static Figures read(JsonReader object) {
        List<OfWeight> weights =
                object.objects("weights").stream().map(Figures::ofWeight).toList();
        Figures figures = new Figures(
                weights,
                object.whole("leaves", 0, Integer.MAX_VALUE),
                object.whole("superseded", 0, Integer.MAX_VALUE),
                object.has("unreadable")
                        ? OptionalInt.of(object.whole("unreadable", 0, Integer.MAX_VALUE))
                        : OptionalInt.empty());
        object.end();
        return figures;
    }

    private static OfWeight ofWeight(JsonReader object) {
        OfWeight figures = new OfWeight(
                object.whole("weight", 1, Integer.MAX_VALUE),
                object.whole("roll", 0, Integer.MAX_VALUE),
                object.whole("issued", 0, Integer.MAX_VALUE),
                object.whole("accepted", 0, Integer.MAX_VALUE));
        object.end();
        return figures;
    }

    Json.Members json() {
        Map<String, Json> members = new TreeMap<>();
        members.put("weights", Json.of(weights.stream().map(Figures::json).toList()));
        members.put("leaves", Json.of(leaves));
        members.put("superseded", Json.of(superseded));
        unreadable.ifPresent(count -> members.put("unreadable", Json.of(count)));
        return Json.of(members);
    }

    private static Json json(OfWeight figures) {
        return Json.of(Map.of(
                "weight", Json.of(figures.weight()),
                "roll", Json.of(figures.roll()),
                "issued", Json.of(figures.issued()),
                "accepted", Json.of(figures.accepted())));
    }
}
