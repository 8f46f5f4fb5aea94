package org.foundationops.membership.pricelist;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.http.Versioned;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.pricelist.domain.PriceList;

/** A price list. */
@Schema(name = "PriceList", examples = """
        {"id": "0199d1a0-5b5c-7000-8000-000000000006", "validFrom": "2027-01-01",
        "prices": {"BRONZE": {"amount": "2400.00", "currency": "USD"}}, "decisionReference": "Board 2026-11, item 7"}""")
public record PriceListView(
        UUID id,
        @JsonIgnore long version,
        LocalDate validFrom,
        SortedMap<String, Money> prices,
        String decisionReference)
        implements Versioned {

    static PriceListView of(PriceList list) {
        return new PriceListView(list.id(), list.version(), list.validFrom(), list.prices(), list.decisionReference());
    }
}
