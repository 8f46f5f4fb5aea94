package org.foundationops.membership.pricelist.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.foundationops.kit.money.Money;

/** The tiers and their yearly prices from a day on, until the next list begins; never changed afterwards. */
@Entity
@Table(name = "price_list")
public class PriceList {

    @Id
    private UUID id;

    @Version
    private long version;

    private LocalDate validFrom;
    private String currency;
    private String decisionReference;

    @ElementCollection
    @CollectionTable(name = "price_list_tier", joinColumns = @JoinColumn(name = "price_list_id"))
    private Set<TierPrice> tiers = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected PriceList() {}

    private PriceList(UUID id, LocalDate validFrom, Currency currency, String decisionReference) {
        this.id = id;
        this.validFrom = validFrom;
        this.currency = currency.getCurrencyCode();
        this.decisionReference = decisionReference;
    }

    /** A new list begins after {@code today}: what was approved by an older list keeps its price. */
    public static PriceList publish(
            UUID id, LocalDate validFrom, Map<String, Money> prices, String decisionReference, LocalDate today) {
        if (!validFrom.isAfter(today)) {
            throw new PriceListInThePast(validFrom);
        }
        PriceList list = new PriceList(id, validFrom, oneCurrencyOf(prices), decisionReference);
        prices.forEach((tier, price) -> list.tiers.add(new TierPrice(tier, positive(tier, price))));
        return list;
    }

    private static Currency oneCurrencyOf(Map<String, Money> prices) {
        Set<Currency> currencies = new HashSet<>();
        prices.values().forEach(price -> currencies.add(price.currency()));
        if (currencies.size() != 1) {
            throw new PriceListUnusable("All prices of a list are in one currency, and there is at least one.");
        }
        return currencies.iterator().next();
    }

    private static long positive(String tier, Money price) {
        if (!price.isPositive()) {
            throw new PriceListUnusable("The price of " + tier + " is not positive.");
        }
        return price.minorUnits();
    }

    /** The price of a tier; refused when the list does not have it. */
    public Money priceOf(String tier) {
        return tiers.stream()
                .filter(each -> each.tier().equals(tier))
                .map(each -> money(each.priceMinor()))
                .findFirst()
                .orElseThrow(() -> new TierNotOffered(tier, validFrom));
    }

    public SortedMap<String, Money> prices() {
        SortedMap<String, Money> prices = new TreeMap<>();
        tiers.forEach(each -> prices.put(each.tier(), money(each.priceMinor())));
        return prices;
    }

    private Money money(long minorUnits) {
        return new Money(minorUnits, Currency.getInstance(currency));
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public String decisionReference() {
        return decisionReference;
    }
}
