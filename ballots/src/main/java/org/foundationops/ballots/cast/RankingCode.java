package org.foundationops.ballots.cast;

import java.util.ArrayList;
import java.util.List;
import org.foundationops.ballots.Bytes;
import org.foundationops.ballots.Encoding;
import org.foundationops.ballots.Malformed;
import org.foundationops.elections.counting.Ranking;

/** A ranking as bytes: u16 number of groups, for each group u16 size and as many u16 candidate numbers, ascending. */
public final class RankingCode {

    private RankingCode() {}

    public static Bytes encode(Ranking ranking) {
        Encoding encoding = new Encoding().u16(ranking.groups().size());
        for (List<Integer> group : ranking.groups()) {
            encoding.u16(group.size());
            group.forEach(encoding::u16);
        }
        return encoding.done();
    }

    /**
     * The ranking at the beginning of the bytes, which have to be zero behind it.
     *
     * @throws Malformed when the bytes are not what {@link #encode} writes, or a candidate is named twice
     */
    public static Ranking decodePadded(Bytes padded) {
        Ranking ranking = new Decoder(padded).ranking();
        int length = encode(ranking).length();
        for (int at = length; at < padded.length(); at++) {
            if (padded.at(at) != 0) {
                throw new Malformed("There is something behind the ranking");
            }
        }
        return ranking;
    }

    /** @throws Malformed also when the bytes go on */
    public static Ranking decode(Bytes exact) {
        Ranking ranking = decodePadded(exact);
        exact.ofLength(encode(ranking).length(), "The ranking");
        return ranking;
    }

    /** Reads two bytes at a time. */
    private static final class Decoder {
        private final Bytes bytes;
        private int at;

        private Decoder(Bytes bytes) {
            this.bytes = bytes;
        }

        private Ranking ranking() {
            List<List<Integer>> groups = new ArrayList<>();
            int size = u16();
            for (int group = 0; group < size; group++) {
                groups.add(group());
            }
            try {
                return groups.isEmpty() ? Ranking.blank() : new Ranking(groups);
            } catch (IllegalArgumentException refused) {
                throw new Malformed("The ranking is none: " + refused.getMessage());
            }
        }

        private List<Integer> group() {
            List<Integer> group = new ArrayList<>();
            int size = u16();
            for (int place = 0; place < size; place++) {
                int candidate = u16();
                if (place > 0 && candidate <= group.getLast()) {
                    throw new Malformed("The candidates of a rank are not in ascending order");
                }
                group.add(candidate);
            }
            return group;
        }

        private int u16() {
            if (at + 2 > bytes.length()) {
                throw new Malformed("The ranking ends too early");
            }
            int value = ((bytes.at(at) & 0xFF) << 8) | (bytes.at(at + 1) & 0xFF);
            at += 2;
            return value;
        }
    }
}
