package org.foundationops.elections.election.domain;

import java.util.ArrayList;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * By which rules ballots are counted.
 *
 * @param affiliationCap how many co-affiliated persons may sit; absent is any number
 */
public record CountRule(
        Method method,
        CountingOptions options,
        TieMode tieRule,
        @Nullable Integer affiliationCap) {

    public static CountRule of(Method method, TieMode tieRule) {
        return new CountRule(method, CountingOptions.NONE, tieRule, null);
    }

    public List<FieldError> violations(int seats) {
        List<FieldError> errors = new ArrayList<>(options.violations(method));
        if (method == Method.IRV && seats != 1) {
            errors.add(new FieldError("/method", "irv fills one seat, not " + seats));
        }
        return errors;
    }
}
