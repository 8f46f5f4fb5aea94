package org.foundationops.grants.award;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Figures and what they mean. */
@Schema(name = "AwardFigures", examples = """
        {"definition": "Sum of the amounts of all awards by the calendar year of the decision and the currency of the award.",
        "items": [{"year": 2025, "currency": "EUR", "awards": 4, "total": {"amount": "7500.00", "currency": "EUR"}}]}""")
public record AwardFiguresView(String definition, List<AwardFigure> items) {

    private static final String DEFINITION =
            "Sum of the amounts of all awards, those approved here and those imported as history, by the calendar year"
                    + " of the decision and the currency of the award. Amounts are as decided, not converted, and count"
                    + " in full whether or not they are paid yet.";

    static AwardFiguresView of(List<AwardFigure> items) {
        return new AwardFiguresView(DEFINITION, items);
    }
}
