package org.foundationops.demo.bench;

import java.util.Locale;

/**
 * What the machine could do at most if there were nothing but the signatures and the rows: both kinds of work side by
 * side on the same processors, as many signatures as rows, until both are done. While the rows wait for the disk the
 * processors compute, as they do for the service; the sum of the two times measured alone would not see that.
 */
record Limit(Signatures signatures, Pgbench rows) {

    private static final int SECONDS = 5;
    private static final int WARM_UP = 500;

    /**
     * Requests per second.
     *
     * @param signing its result is the rate of the signatures alone
     */
    record Rates(Processor.Used signing, double rows, double together) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "the limit %.0f/s (signatures alone %.0f/s and %s; pgbench alone %.0f/s)",
                    together,
                    signing.result(),
                    signing,
                    rows);
        }
    }

    /** Until the compiler has caught up with the signatures. */
    void warmUp() {
        WarmUp.until(round -> Processor.own().during(WARM_UP, () -> signatures.time(WARM_UP)));
    }

    Rates measure() {
        double estimate = WARM_UP / signatures.time(WARM_UP);
        int alone = (int) (estimate * SECONDS);
        Processor.Used signing = Processor.own().during(alone, () -> alone / signatures.time(alone));
        double writing = rows.perSecond(SECONDS);
        int requests = (int) (SECONDS / (1 / signing.result() + 1 / writing)) / Load.CONNECTIONS * Load.CONNECTIONS;
        long start = System.nanoTime();
        Process writer = rows.start(requests);
        signatures.time(requests);
        Pgbench.finish(writer);
        return new Rates(signing, writing, requests / ((System.nanoTime() - start) / 1e9));
    }
}
