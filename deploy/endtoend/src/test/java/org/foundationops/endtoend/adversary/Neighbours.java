package org.foundationops.endtoend.adversary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows that have a voter and a one-time key. */
final class Neighbours {

    private static final Set<Trait> WHO =
            EnumSet.of(Trait.PERSON, Trait.SIGN_IN, Trait.BLINDED_HASH, Trait.BLINDED_MESSAGE, Trait.BLIND_SIGNATURE);

    private Neighbours() {}

    static List<String> in(Source source, Collection<List<Sighting>> sightings) {
        Map<Integer, Set<Trait>> byRow = new HashMap<>();
        sightings.forEach(all ->
                all.forEach(sighting -> byRow.computeIfAbsent(sighting.row(), row -> EnumSet.noneOf(Trait.class))
                        .add(sighting.needle().trait())));
        List<String> found = new ArrayList<>();
        byRow.forEach((row, traits) -> {
            if (traits.contains(Trait.KEY) && traits.stream().anyMatch(WHO::contains)) {
                found.add(source.name() + ", row " + row + ": " + traits);
            }
        });
        return found;
    }
}
