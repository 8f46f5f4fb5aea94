package org.foundationops.membership.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.group.domain.Budget;
import org.foundationops.membership.group.domain.Charter;
import org.foundationops.membership.group.domain.Substance;
import org.jspecify.annotations.Nullable;

/** What a group is to be, and how it is to work. Scope, membership and budget are the board's to decide. */
@Schema(name = "GroupCharterForm", examples = """
        {"scope": "Keeps the website up to date.", "membership": {"model": "DIRECT", "individualMembersOnly": false},
        "budget": {"amount": "1500.00", "currency": "USD"}, "delegatedPowers": ["Choose the theme"],
        "chairId": "0199d1a0-5b5c-7000-8000-000000000001", "coChairId": "0199d1a0-5b5c-7000-8000-000000000002",
        "channels": ["https://forum.example.org/c/website"], "reporting": {"cadence": "QUARTERLY"},
        "seatTerms": {"months": 12}}""")
public record CharterForm(
        @NotBlank @Size(max = 10_000) String scope,
        @NotNull @Valid MembershipForm membership,
        @Nullable Money budget,

        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 500) String> delegatedPowers,

        @Nullable UUID chairId,
        @Nullable UUID coChairId,

        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 500) String> channels,

        @Nullable @Valid ReportingForm reporting,
        @Nullable @Valid SeatTermsForm seatTerms,

        @Schema(description = "How many members the group takes; any number if absent.") @Nullable @Min(2) @Max(1000)
        Integer places) {

    private static final ReportingForm NO_REPORTS = new ReportingForm(null, null);
    private static final SeatTermsForm NO_END = new SeatTermsForm(null, null, null);

    static CharterForm of(Charter charter) {
        Budget budget = charter.substance().budget();
        return new CharterForm(
                charter.substance().scope(),
                MembershipForm.of(charter.substance().membership()),
                budget == null ? null : budget.money(),
                charter.delegatedPowers(),
                charter.chairId(),
                charter.coChairId(),
                charter.channels(),
                ReportingForm.of(charter.reporting()),
                SeatTermsForm.of(charter.seatTerms()),
                charter.places());
    }

    Charter charter(GroupPolicy policy) {
        return new Charter(
                new Substance(scope.strip(), membership.rules(), budget == null ? null : Budget.of(budget)),
                delegatedPowers == null ? List.of() : delegatedPowers,
                chairId,
                coChairId,
                channels == null ? List.of() : channels,
                (reporting == null ? NO_REPORTS : reporting).reporting(policy),
                (seatTerms == null ? NO_END : seatTerms).terms(policy),
                places);
    }
}
