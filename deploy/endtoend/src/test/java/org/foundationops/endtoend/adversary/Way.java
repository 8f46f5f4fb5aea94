package org.foundationops.endtoend.adversary;

/**
 * A way of joining voters with ballots.
 *
 * @param chance the probability that guessing has as many hits, or looks as orderly
 */
public record Way(String name, int hits, double expected, double chance) {

    @Override
    public String toString() {
        return "%6d hits, %8.1f expected, chance %8.2g: %s".formatted(hits, expected, chance, name);
    }
}
