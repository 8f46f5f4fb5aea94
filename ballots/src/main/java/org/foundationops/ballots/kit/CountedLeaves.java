package org.foundationops.ballots.kit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.cast.CastHeader;

/**
 * Which of the ballots in the log count: of each key the one with the highest counter.
 *
 * @param current by one-time key
 * @param leaves of the whole log
 */
public record CountedLeaves(SortedMap<Bytes, CastHeader> current, int leaves) {

    public CountedLeaves {
        current = Collections.unmodifiableSortedMap(new TreeMap<>(current));
    }

    /**
     * @throws KitRejected when two leaves of a key have the same counter, or different weights or tokens, or when there
     *     are two although the first one counts
     */
    public static CountedLeaves of(List<CastHeader> leaves, boolean mayRecast) {
        TreeMap<Bytes, CastHeader> current = new TreeMap<>();
        for (CastHeader leaf : leaves) {
            current.merge(leaf.number().key(), leaf, (one, other) -> later(one, other, mayRecast));
        }
        return new CountedLeaves(current, leaves.size());
    }

    public int accepted() {
        return current.size();
    }

    public int superseded() {
        return leaves - current.size();
    }

    /** Keys of this weight with a ballot. */
    public int accepted(int weight) {
        return (int) current.values().stream()
                .filter(leaf -> leaf.weight() == weight)
                .count();
    }

    /** Of the votes, by one-time key. */
    public Map<Bytes, Integer> weights() {
        return current.values().stream()
                .collect(Collectors.toMap(leaf -> leaf.number().key(), CastHeader::weight));
    }

    /** What the ballots weigh together. */
    public long votes() {
        return current.values().stream().mapToLong(CastHeader::weight).sum();
    }

    private static CastHeader later(CastHeader one, CastHeader other, boolean mayRecast) {
        String key = "the key " + one.number().key();
        if (!mayRecast) {
            throw rejected(key + " has two ballots, and the first one counts in this election");
        }
        if (one.number().equals(other.number())) {
            throw rejected(
                    key + " has two ballots with the counter " + one.number().counter());
        }
        if (one.weight() != other.weight()
                || !one.random().equals(other.random())
                || !one.token().equals(other.token())) {
            throw rejected(key + " has ballots with different tokens");
        }
        return one.number().counter() > other.number().counter() ? one : other;
    }

    private static KitRejected rejected(String why) {
        return new KitRejected(KitFile.LEAVES.text(), why);
    }
}
