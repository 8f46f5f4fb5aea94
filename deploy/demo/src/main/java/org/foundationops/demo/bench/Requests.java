package org.foundationops.demo.bench;

import java.util.List;
import java.util.Map;

/** One kind of request of all voters: a quarter of them warm the service up, the others are measured. */
interface Requests {

    /** As many requests as the quarter has voters. */
    Load.Outcome warmUp(int round);

    /** The first requests of those whose turn it is. */
    Load.Outcome measure(int round, int rounds);

    Signatures signatures();

    /** Bytes of those columns of the row that are not equally long in every election. */
    Map<String, Integer> rowLengths();

    static <T> List<T> warming(List<T> voters) {
        return voters.subList(0, voters.size() / 4);
    }

    static <T> List<T> ofRound(List<T> voters, int round, int rounds) {
        int first = voters.size() / 4;
        int measured = voters.size() - first;
        return voters.subList(first + measured * round / rounds, first + measured * (round + 1) / rounds);
    }
}
