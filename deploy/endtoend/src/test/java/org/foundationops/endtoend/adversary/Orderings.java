package org.foundationops.endtoend.adversary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All orders of the voters and of the ballots that the data has, each once. */
final class Orderings {

    private final List<Secret> elections;
    private final Map<Trait.Side, Map<Long, Ordering>> found = new EnumMap<>(Trait.Side.class);
    private final Map<Trait.Side, int[][]> cells = new EnumMap<>(Trait.Side.class);

    Orderings(List<Secret> elections) {
        this.elections = elections;
        for (Trait.Side side : Trait.Side.values()) {
            found.put(side, new LinkedHashMap<>());
        }
        cells.put(Trait.Side.VOTERS, elections.stream().map(Secret::cellOf).toArray(int[][]::new));
        cells.put(
                Trait.Side.BALLOTS,
                elections.stream()
                        .map(secret -> secret.ofBallots(secret.cellOf()))
                        .toArray(int[][]::new));
    }

    Collection<Ordering> of(Trait.Side side) {
        return found.getOrDefault(side, Map.of()).values();
    }

    int[][] cells(Trait.Side side) {
        return cells.getOrDefault(side, new int[0][]);
    }

    /** Each column in which some were seen, in each order of the rows. */
    void addAll(Source source, Map<Integer, List<Sighting>> sightings) {
        if (sightings.isEmpty()) {
            return;
        }
        List<RowOrder> orders = new ArrayList<>(List.of(RowOrder.physical(source)));
        for (int column = 0; column < source.columns().size(); column++) {
            RowOrder.by(source, column).ifPresent(orders::add);
        }
        sightings.forEach((column, all) -> {
            Map<Trait, List<Sighting>> byTrait = new EnumMap<>(Trait.class);
            all.forEach(sighting -> byTrait.computeIfAbsent(sighting.needle().trait(), trait -> new ArrayList<>())
                    .add(sighting));
            byTrait.forEach((trait, some) -> orders.forEach(order -> {
                String name = source.name() + "." + source.columns().get(column) + " (" + trait + "), " + order.name();
                add(trait.side, Ordering.of(name, keys(some, order, true), cells(trait.side)));
                add(trait.side, Ordering.of(name + ", last", keys(some, order, false), cells(trait.side)));
            }));
        });
    }

    void add(Trait.Side side, Ordering ordering) {
        found.computeIfAbsent(side, key -> new LinkedHashMap<>()).putIfAbsent(ordering.fingerprint(), ordering);
    }

    /** Of everybody the first or the last place. */
    private long[][] keys(List<Sighting> sightings, RowOrder order, boolean isFirst) {
        long[][] keys = new long[elections.size()][];
        Arrays.setAll(keys, election -> {
            long[] none = new long[elections.get(election).size()];
            Arrays.fill(none, Ordering.UNSEEN);
            return none;
        });
        for (Sighting sighting : sightings) {
            long key = (long) order.places()[sighting.row()] << 32 | sighting.offset();
            long[] ofElection = keys[sighting.needle().election()];
            int number = sighting.needle().number();
            long known = ofElection[number];
            ofElection[number] = known == Ordering.UNSEEN ? key : isFirst ? Math.min(known, key) : Math.max(known, key);
        }
        return keys;
    }
}
