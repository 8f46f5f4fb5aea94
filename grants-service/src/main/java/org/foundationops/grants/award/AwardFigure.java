package org.foundationops.grants.award;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.money.Money;

/** What was awarded in a year in a currency. */
@Schema(examples = """
        {"year": 2025, "currency": "EUR", "awards": 4, "total": {"amount": "7500.00", "currency": "EUR"}}""")
public record AwardFigure(int year, String currency, long awards, Money total) {}
