package org.foundationops.membership.group;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.membership.group.domain.SeatTerms;
import org.jspecify.annotations.Nullable;

/** How long a seat lasts unless its holder says that they stay on; without an end if neither is given. */
@Schema(name = "GroupSeatTerms", examples = """
        {"months": 12, "optInDays": 7}""")
public record SeatTermsForm(
        @Nullable @Min(1) @Max(120) Integer months,

        @Schema(description = "Everybody is asked in the first days of this month of each year.")
        @Nullable
        @Min(1)
        @Max(12)
        Integer confirmedInMonth,

        @Schema(description = "For how many days they are asked; the foundation's policy if absent.")
        @Nullable
        @Min(1)
        @Max(28)
        Integer optInDays) {

    static SeatTermsForm of(SeatTerms terms) {
        return new SeatTermsForm(terms.months(), terms.confirmedInMonth(), terms.optInDays());
    }

    SeatTerms terms(GroupPolicy policy) {
        return new SeatTerms(months, confirmedInMonth, optInDays == null ? policy.optInDays() : optInDays);
    }
}
