package org.foundationops.kit.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One page of the list. */
public record DecisionRequestPage(
        List<DecisionRequestView> items, @Nullable String next) {}
