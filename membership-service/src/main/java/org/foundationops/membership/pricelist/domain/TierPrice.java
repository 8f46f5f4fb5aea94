package org.foundationops.membership.pricelist.domain;

import jakarta.persistence.Embeddable;

/** The yearly price of a tier in minor units of the list's currency. */
@Embeddable
public record TierPrice(String tier, long priceMinor) {}
