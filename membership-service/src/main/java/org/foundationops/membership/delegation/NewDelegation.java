package org.foundationops.membership.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.kit.money.Money;
import org.foundationops.membership.delegation.domain.Delegate;
import org.foundationops.membership.delegation.domain.Limits;
import org.foundationops.membership.delegation.domain.PeriodLength;
import org.jspecify.annotations.Nullable;

/** A body is to let a group, or the holder of one of its offices, use a power within limits. */
@Schema(examples = """
        {"bodyId": "0199d1a0-5b5c-7000-8000-000000000005", "to": {"groupId": "0199d1a0-5b5c-7000-8000-000000000030"},
        "power": "ADMIT_INDIVIDUAL_MEMBER", "limits": {"decisionsPerPeriod": 24, "period": "MONTH"},
        "from": "2026-04-01", "until": "2027-03-31"}""")
record NewDelegation(
        @Schema(description = "Whose power it is, and who has to grant it.") @NotNull
        UUID bodyId,

        @NotNull @Valid To to,

        @Schema(description = "One of the policy delegation-powers.")
        @NotNull
        @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}", message = "must be the name of a power")
        String power,

        @NotNull @Valid LimitsView limits,

        @Schema(description = "The first day; from the grant on if absent.") @Nullable
        LocalDate from,

        @Schema(description = "The last day; until it is revoked if absent.") @Nullable
        LocalDate until) {

    /** A working group, whose chair and co-chair use the power, or an office of the body. */
    @Schema(name = "Delegate", examples = """
            {"groupId": "0199d1a0-5b5c-7000-8000-000000000030"}""")
    record To(
            @Nullable UUID groupId,

            @Nullable @Pattern(regexp = "[a-z][a-z-]{0,39}", message = "must be kebab-case")
            String office) {

        static To of(Delegate delegate) {
            return new To(delegate.groupId(), delegate.office());
        }

        Delegate delegate() {
            return new Delegate(groupId, office);
        }
    }

    /** Powers over money are limited by money, others by a number of decisions. */
    @Schema(name = "DelegationLimits", examples = """
            {"perDecision": {"amount": "500.00", "currency": "USD"},
            "perPeriod": {"amount": "1000.00", "currency": "USD"}, "period": "MONTH"}""")
    record LimitsView(
            @Nullable Money perDecision,
            @Nullable Money perPeriod,
            @Nullable @Min(1) @Max(1_000_000) Integer decisionsPerPeriod,
            @NotNull PeriodLength period) {

        static LimitsView of(Limits limits) {
            return new LimitsView(
                    limits.perDecision(), limits.perPeriod(), limits.decisionsPerPeriod(), limits.period());
        }

        Limits limits() {
            return new Limits(perDecision, perPeriod, decisionsPerPeriod, period);
        }
    }
}
