package org.foundationops.grants.awardimport;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.grants.award.domain.PastAward;
import org.foundationops.kit.money.Money;

/**
 * What an import did, or would do.
 *
 * @param imported rows that became awards now
 * @param recognised rows that had been imported before
 * @param totals of all rows of the file
 */
@Schema(name = "AwardImport", examples = """
        {"dryRun": false, "rows": 110, "imported": 110, "recognised": 0,
        "totals": [{"currency": "AUD", "awards": 2, "total": {"amount": "8000.00", "currency": "AUD"}}]}""")
public record AwardImportView(boolean dryRun, int rows, int imported, int recognised, List<Total> totals) {

    /** The rows of one currency. */
    @Schema(name = "AwardImportTotal", examples = """
            {"currency": "AUD", "awards": 2, "total": {"amount": "8000.00", "currency": "AUD"}}""")
    public record Total(String currency, int awards, Money total) {

        private static Total of(List<Money> amounts) {
            Money sum = amounts.stream().reduce(Money::plus).orElseThrow();
            return new Total(sum.currency().getCurrencyCode(), amounts.size(), sum);
        }
    }

    static AwardImportView of(boolean dryRun, List<PastAward> all, int fresh) {
        Map<String, List<Money>> amounts = all.stream()
                .map(PastAward::amount)
                .collect(Collectors.groupingBy(
                        amount -> amount.currency().getCurrencyCode(), TreeMap::new, Collectors.toList()));
        return new AwardImportView(
                dryRun,
                all.size(),
                fresh,
                all.size() - fresh,
                amounts.values().stream().map(Total::of).toList());
    }
}
