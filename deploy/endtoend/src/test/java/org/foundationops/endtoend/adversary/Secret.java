package org.foundationops.endtoend.adversary;

import java.util.Arrays;

/**
 * What only the test knows of an election. Numbers of ballots have nothing to do with those of voters.
 *
 * @param ballotOf of each voter the number of the ballot
 * @param cellOf of each voter the group within which the adversary guesses; numbered from 0
 * @param arrival of each voter the place in the order in which they registered and cast
 */
@SuppressWarnings("ArrayRecordComponent") // read only, never compared
public record Secret(int[] ballotOf, int[] cellOf, int[] arrival) {

    int size() {
        return ballotOf.length;
    }

    int cells() {
        return Arrays.stream(cellOf).max().orElse(-1) + 1;
    }

    int[] cellSizes() {
        int[] sizes = new int[cells()];
        for (int cell : cellOf) {
            sizes[cell]++;
        }
        return sizes;
    }

    /** Of each ballot what its voter has there. */
    int[] ofBallots(int[] ofVoters) {
        int[] values = new int[size()];
        for (int voter = 0; voter < size(); voter++) {
            values[ballotOf[voter]] = ofVoters[voter];
        }
        return values;
    }
}
