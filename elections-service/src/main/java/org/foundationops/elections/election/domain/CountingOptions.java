package org.foundationops.elections.election.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import org.foundationops.elections.body.domain.BodyKind;
import org.foundationops.kit.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What a method leaves open; absent is what the method does by itself.
 *
 * @param batchElimination whoever cannot catch up together goes out together
 * @param maxChoices how many candidates a ballot may approve of
 */
@Embeddable
public record CountingOptions(
        @Column(name = "quota_rule") @Enumerated(EnumType.STRING) @Nullable
        QuotaRule quota,

        @Column(name = "threshold_rule") @Enumerated(EnumType.STRING) @Nullable
        ThresholdRule threshold,

        @Column(name = "batch_elimination") @Nullable Boolean batchElimination,
        @Column(name = "max_choices") @Nullable Integer maxChoices) {

    public static final CountingOptions NONE = new CountingOptions(null, null, null, null);

    /** What nobody chose: the voters of a steering council approve of as many as there are seats. */
    public static CountingOptions usual(BodyKind kind, Method method, int seats) {
        boolean isLimited = kind == BodyKind.STEERING_COUNCIL && method == Method.APPROVAL;
        return isLimited ? new CountingOptions(null, null, null, seats) : NONE;
    }

    /** By what the votes are divided: seats and one, or seats. */
    public enum QuotaRule {
        DROOP,
        HARE
    }

    /** Whether the threshold is a whole number. */
    public enum ThresholdRule {
        WHOLE,
        FRACTIONAL
    }

    List<FieldError> violations(Method method) {
        List<FieldError> errors = new ArrayList<>();
        boolean isRctabs = method == Method.STV_WIG_RCTAB;
        check(quota == null || isRctabs, "quota", "is for stv-wig-rctab only", errors);
        check(threshold == null || isRctabs, "threshold", "is for stv-wig-rctab only", errors);
        boolean takesBatches = method == Method.IRV || method == Method.SEQUENTIAL_IRV || method == Method.WIGM_PRF;
        check(
                batchElimination == null || takesBatches,
                "batchElimination",
                "is for irv, sequential-irv and wigm-prf only",
                errors);
        check(maxChoices == null || method == Method.APPROVAL, "maxChoices", "is for approval only", errors);
        return errors;
    }

    private static void check(boolean holds, String name, String rule, List<FieldError> errors) {
        if (!holds) {
            errors.add(new FieldError("/countingOptions/" + name, rule));
        }
    }
}
