package org.foundationops.ballots.log;

import java.util.ArrayList;
import java.util.List;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Sha256;

/** The definitions of RFC 9162, sections 2.1.1, 2.1.3.1 and 2.1.4.1, word for word and without keeping anything. */
final class NaiveMerkle {

    private static final Bytes ZERO = Bytes.of((byte) 0);
    private static final Bytes ONE = Bytes.of((byte) 1);

    private NaiveMerkle() {}

    static Bytes root(List<Bytes> d) {
        if (d.isEmpty()) {
            return Sha256.of();
        }
        if (d.size() == 1) {
            return Sha256.of(ZERO, d.getFirst());
        }
        int k = k(d.size());
        return Sha256.of(ONE, root(d.subList(0, k)), root(d.subList(k, d.size())));
    }

    static List<Bytes> path(int m, List<Bytes> d) {
        if (d.size() == 1) {
            return List.of();
        }
        int k = k(d.size());
        return m < k
                ? and(path(m, d.subList(0, k)), root(d.subList(k, d.size())))
                : and(path(m - k, d.subList(k, d.size())), root(d.subList(0, k)));
    }

    static List<Bytes> proof(int m, List<Bytes> d) {
        return m == 0 ? List.of() : subproof(m, d, true);
    }

    private static List<Bytes> subproof(int m, List<Bytes> d, boolean b) {
        if (m == d.size()) {
            return b ? List.of() : List.of(root(d));
        }
        int k = k(d.size());
        return m <= k
                ? and(subproof(m, d.subList(0, k), b), root(d.subList(k, d.size())))
                : and(subproof(m - k, d.subList(k, d.size()), false), root(d.subList(0, k)));
    }

    private static List<Bytes> and(List<Bytes> before, Bytes last) {
        List<Bytes> all = new ArrayList<>(before);
        all.add(last);
        return all;
    }

    private static int k(int n) {
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return k;
    }
}
