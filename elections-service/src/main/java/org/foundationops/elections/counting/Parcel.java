package org.foundationops.elections.counting;

/** Papers with one and the same ranking, which therefore always lie together and have one value. */
final class Parcel {

    private final int[] preferences;
    private final long papers;
    private int place;
    private long value = Votes.ONE;

    Parcel(int[] preferences, long papers) {
        this.preferences = preferences;
        this.papers = papers;
    }

    long papers() {
        return papers;
    }

    long value() {
        return value;
    }

    long votes() {
        return papers * value;
    }

    void revalue(long transferValue) {
        value = transferValue;
    }

    /** The next preference for a continuing candidate, or 0: any other candidate is ignored (article 2). */
    int nextAvailable(Standing[] standing) {
        while (place < preferences.length) {
            int candidate = preferences[place++];
            if (standing[candidate] == Standing.CONTINUING) {
                return candidate;
            }
        }
        return 0;
    }
}
