package org.foundationops.elections.counting;

import java.util.List;
import java.util.Optional;

/** A way to count; add an implementation to the permits clause and to {@link #all()}. */
public sealed interface CountingMethod permits ScottishStv {

    /** The name in configurations and results. */
    String name();

    /** Changes whenever the same ballots could be counted differently. */
    String ruleSetVersion();

    /** @throws UncountableBallots when the method cannot read a ballot of the set */
    CountResult count(BallotSet ballots, CountParameters parameters);

    static List<CountingMethod> all() {
        return List.of(new ScottishStv());
    }

    static Optional<CountingMethod> named(String name) {
        return all().stream().filter(method -> method.name().equals(name)).findFirst();
    }
}
