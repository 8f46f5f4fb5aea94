package org.foundationops.endtoend.adversary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Values that stand beside a voter and beside a ballot: the same time, transaction, address or number of a request. */
final class Links {

    private static final int LONGEST = 200;
    private static final Pattern TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}:[0-9]{2}.*");
    private static final int TO_THE_SECOND = 19;

    /** A value of a column in an election. */
    private record Value(int election, String text) {}

    private final Map<Trait.Side, Map<String, Map<Value, Set<Integer>>>> columns = new EnumMap<>(Trait.Side.class);

    Links() {
        for (Trait.Side side : Trait.Side.values()) {
            columns.put(side, new LinkedHashMap<>());
        }
    }

    void addAll(Source source, Map<Integer, List<Sighting>> sightings) {
        Map<Integer, Set<Needles.Needle>> byRow = new HashMap<>();
        sightings
                .values()
                .forEach(all -> all.forEach(sighting -> byRow.computeIfAbsent(sighting.row(), row -> new HashSet<>())
                        .add(sighting.needle())));
        byRow.forEach((row, needles) -> {
            for (int column = 0; column < source.columns().size(); column++) {
                byte[] value = source.rows().get(row)[column];
                if (value.length == 0 || value.length > LONGEST) {
                    continue;
                }
                String text = new String(value, StandardCharsets.ISO_8859_1);
                String name = source.name() + "." + source.columns().get(column);
                put(name, text, needles);
                if (TIME.matcher(text).matches()) {
                    put(
                            name + " to the second",
                            text.substring(0, TO_THE_SECOND).replace('T', ' '),
                            needles);
                }
            }
        });
    }

    private void put(String column, String text, Set<Needles.Needle> needles) {
        for (Needles.Needle needle : needles) {
            columns.computeIfAbsent(needle.trait().side, side -> new LinkedHashMap<>())
                    .computeIfAbsent(column, name -> new HashMap<>())
                    .computeIfAbsent(new Value(needle.election(), text), value -> new HashSet<>())
                    .add(needle.number());
        }
    }

    /**
     * Pairs of voters and ballots that share a value, for each pair of columns in which some do.
     *
     * @param election of both
     */
    record Shared(int election, Set<Integer> voters, Set<Integer> ballots) {}

    Map<String, List<Shared>> shared() {
        Map<Value, List<String>> whereBallots = new HashMap<>();
        Map<String, Map<Value, Set<Integer>>> ballots = columns.getOrDefault(Trait.Side.BALLOTS, Map.of());
        ballots.forEach((column, values) -> values.keySet()
                .forEach(value -> whereBallots
                        .computeIfAbsent(value, v -> new ArrayList<>())
                        .add(column)));
        Map<String, List<Shared>> found = new LinkedHashMap<>();
        columns.getOrDefault(Trait.Side.VOTERS, Map.of())
                .forEach((column, values) -> values.forEach((value, voters) -> {
                    for (String other : whereBallots.getOrDefault(value, List.of())) {
                        found.computeIfAbsent("the same in " + column + " and " + other, name -> new ArrayList<>())
                                .add(new Shared(
                                        value.election(),
                                        voters,
                                        ballots.getOrDefault(other, Map.of()).getOrDefault(value, Set.of())));
                    }
                }));
        return found;
    }
}
