package org.foundationops.elections.registration.domain;

import org.foundationops.elections.counting.CountOptions;
import org.foundationops.elections.counting.CountingMethod;
import org.foundationops.elections.election.domain.CountingOptions;
import org.foundationops.elections.election.domain.Method;

/** What the configuration of an election is called in the counting library, for the manifest and for the count alike. */
public final class CountedBy {

    private CountedBy() {}

    public static CountingMethod method(Method method) {
        String name = method.text();
        return CountingMethod.named(name).orElseThrow(() -> new IllegalStateException("Nothing counts by " + name));
    }

    public static CountOptions options(CountingOptions options) {
        Integer most = options.maxChoices();
        return new CountOptions(
                options.quota() == CountingOptions.QuotaRule.HARE,
                options.threshold() == CountingOptions.ThresholdRule.FRACTIONAL,
                Boolean.TRUE.equals(options.batchElimination()),
                most == null ? 0 : most);
    }
}
