package org.foundationops.endtoend.adversary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tries each way of joining voters with ballots, over all elections together: every order of voters with every order of
 * ballots, forwards and backwards, and every value that stands beside both. It is told in which cell everybody is, so what
 * it finds out is how far it is better than guessing within cells.
 */
public final class Adversary {

    private final List<Secret> elections;
    private final Needles needles;
    private final Orderings orderings;
    private final Links links = new Links();
    private final List<String> besideEachOther = new ArrayList<>();
    private final Map<Trait, TreeSet<String>> seen = new EnumMap<>(Trait.class);
    private final int[][] cellSizes;

    public Adversary(List<Secret> elections, Needles needles) {
        this.elections = List.copyOf(elections);
        this.needles = needles;
        this.orderings = new Orderings(elections);
        this.cellSizes = elections.stream().map(Secret::cellSizes).toArray(int[][]::new);
    }

    /** Reads all that lies there. */
    public void read(Source source) {
        TreeMap<Integer, List<Sighting>> sightings = Sighting.in(source, needles);
        orderings.addAll(source, sightings);
        links.addAll(source, sightings);
        sightings.forEach((column, all) ->
                all.forEach(sighting -> seen.computeIfAbsent(sighting.needle().trait(), trait -> new TreeSet<>())
                        .add(source.name() + "." + source.columns().get(column))));
        besideEachOther.addAll(Neighbours.in(source, sightings.values()));
    }

    /** Rows that name a voter, by person, sign-in or blinded message, and a one-time key. */
    public List<String> besideEachOther() {
        return List.copyOf(besideEachOther);
    }

    /** Where something of the kind stands. */
    public Set<String> placesOf(Trait trait) {
        return seen.getOrDefault(trait, new TreeSet<>());
    }

    /** Somebody has written down who was online when: an order of arrival on each side, with which the other is tried. */
    public List<Way> waysWithNotes() {
        List<Way> ways = new ArrayList<>();
        Ordering voters = Ordering.of("a note of who came when", arrivals(), orderings.cells(Trait.Side.VOTERS));
        Ordering ballots =
                Ordering.of("a note of which came when", arrivalsOfBallots(), orderings.cells(Trait.Side.BALLOTS));
        ways.addAll(byOrder(List.of(voters), orderings.of(Trait.Side.BALLOTS)));
        ways.addAll(byOrder(orderings.of(Trait.Side.VOTERS), List.of(ballots)));
        return sorted(ways);
    }

    /** The strongest first. */
    public List<Way> ways() {
        List<Way> ways = byOrder(orderings.of(Trait.Side.VOTERS), orderings.of(Trait.Side.BALLOTS));
        links.shared().forEach((name, shared) -> ways.add(byValue(name, shared)));
        return sorted(ways);
    }

    private static List<Way> sorted(List<Way> ways) {
        ways.sort(Comparator.comparingDouble(Way::chance).thenComparing(Way::hits, Comparator.reverseOrder()));
        return ways;
    }

    private List<Way> byOrder(Collection<Ordering> ofVoters, Collection<Ordering> ofBallots) {
        Chance chance = new Chance();
        Orderliness orderliness = new Orderliness(elections);
        for (int[] sizes : cellSizes) {
            for (int size : sizes) {
                chance.add(size, size);
            }
        }
        List<Way> ways = new ArrayList<>();
        for (Ordering voters : ofVoters) {
            for (Ordering ballots : ofBallots) {
                String name = voters.name() + " | " + ballots.name();
                Hits hits = hits(voters, ballots);
                ways.add(new Way(name, hits.forwards(), chance.expected(), chance.ofAtLeast(hits.forwards())));
                ways.add(new Way(
                        name + " | backwards",
                        hits.backwards(),
                        chance.expected(),
                        chance.ofAtLeast(hits.backwards())));
                ways.add(new Way(
                        name + " | how alike they are",
                        hits.forwards(),
                        chance.expected(),
                        orderliness.chance(voters, ballots)));
            }
        }
        return ways;
    }

    private record Hits(int forwards, int backwards) {}

    /** The k-th of the voters with the k-th of the ballots, in each cell. */
    private Hits hits(Ordering voters, Ordering ballots) {
        int forwards = 0;
        int backwards = 0;
        for (int election = 0; election < elections.size(); election++) {
            Secret secret = elections.get(election);
            int[] sizes = cellSizes[election];
            for (int voter = 0; voter < secret.size(); voter++) {
                int place = voters.inCell()[election][voter];
                int ofBallot = ballots.inCell()[election][secret.ballotOf()[voter]];
                forwards += place == ofBallot ? 1 : 0;
                backwards += sizes[secret.cellOf()[voter]] - 1 - place == ofBallot ? 1 : 0;
            }
        }
        return new Hits(forwards, backwards);
    }

    /** Within a cell, the first voter with a value with the first ballot with it, and so on, by chance. */
    private Way byValue(String name, List<Links.Shared> shared) {
        Random random = new Random(name.hashCode());
        Map<Integer, Integer> guessesInCell = new TreeMap<>();
        int hits = 0;
        boolean[][] isTaken =
                elections.stream().map(secret -> new boolean[secret.size()]).toArray(boolean[][]::new);
        boolean[][] hasGuessed =
                elections.stream().map(secret -> new boolean[secret.size()]).toArray(boolean[][]::new);
        int most = elections.stream().mapToInt(Secret::cells).max().orElse(0);
        for (Links.Shared value : shared) {
            Secret secret = elections.get(value.election());
            int[] cellOfBallot = secret.ofBallots(secret.cellOf());
            List<Integer> ballots = new ArrayList<>(value.ballots());
            Collections.shuffle(ballots, random);
            for (int voter : value.voters()) {
                int cell = secret.cellOf()[voter];
                if (hasGuessed[value.election()][voter]) {
                    continue;
                }
                for (int ballot : ballots) {
                    if (cellOfBallot[ballot] == cell && !isTaken[value.election()][ballot]) {
                        isTaken[value.election()][ballot] = true;
                        hasGuessed[value.election()][voter] = true;
                        guessesInCell.merge(value.election() * most + cell, 1, Integer::sum);
                        hits += secret.ballotOf()[voter] == ballot ? 1 : 0;
                        break;
                    }
                }
            }
        }
        Chance chance = new Chance();
        guessesInCell.forEach((place, guesses) -> chance.add(guesses, cellSizes[place / most][place % most]));
        return new Way(name, hits, chance.expected(), chance.ofAtLeast(hits));
    }

    private long[][] arrivals() {
        return elections.stream().map(secret -> longs(secret.arrival())).toArray(long[][]::new);
    }

    private long[][] arrivalsOfBallots() {
        return elections.stream()
                .map(secret -> longs(secret.ofBallots(secret.arrival())))
                .toArray(long[][]::new);
    }

    private static long[] longs(int[] values) {
        return Arrays.stream(values).asLongStream().toArray();
    }
}
