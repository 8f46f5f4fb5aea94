package org.foundationops.grants.application;

import java.util.UUID;
import org.foundationops.grants.award.RateView;
import org.foundationops.kit.money.Money;
import org.jspecify.annotations.Nullable;

/** How much is given from where; the body decides on it as it stands here. */
record GrantTerms(UUID budgetLineId, Money amount, @Nullable RateView rate) {}
