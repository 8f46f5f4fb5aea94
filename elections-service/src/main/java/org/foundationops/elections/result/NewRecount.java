package org.foundationops.elections.result;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.foundationops.elections.election.CountingChoices;
import org.foundationops.elections.election.domain.Candidate;
import org.foundationops.elections.election.domain.CountRule;
import org.foundationops.elections.election.domain.CountingOptions;
import org.foundationops.elections.election.domain.Election;
import org.foundationops.elections.election.domain.Method;
import org.foundationops.elections.election.domain.TieMode;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.RuleBroken;
import org.jspecify.annotations.Nullable;

/** Count the same ballots again; what is absent is as in the election. */
@Schema(name = "NewRecount", examples = """
        {"reason": "Ruling of the appeals panel of 2026-11-27: candidate 3 was not eligible.", "leftOut": [3]}""")
public record NewRecount(
        @NotBlank @Size(max = 500) String reason,

        @Nullable @Pattern(regexp = Method.NAMES) String method,
        @Nullable @Valid CountingChoices countingOptions,
        @Nullable TieMode tieRule,
        @Nullable @Min(1) @Max(15) Integer affiliationCap,

        @Schema(description = "Numbers of candidates who are counted as never there") @Nullable @Size(max = 1000)
        List<@NotNull Integer> leftOut) {

    CountRequest of(Election election) {
        CountRule first = election.countRule();
        Method wanted = method == null ? first.method() : Method.named(method);
        CountingOptions usual = wanted == first.method() ? first.options() : CountingOptions.NONE;
        CountRule rule = new CountRule(
                wanted,
                countingOptions == null ? usual : countingOptions.options(),
                tieRule == null ? first.tieRule() : tieRule,
                affiliationCap == null ? first.affiliationCap() : affiliationCap);
        List<FieldError> errors = new ArrayList<>(rule.violations(election.seats()));
        if (rule.tieRule() == TieMode.SEED && election.tieSeed().isEmpty()) {
            errors.add(new FieldError("/tieRule", "no seed was committed to before the poll"));
        }
        errors.addAll(unknown(election));
        if (!errors.isEmpty()) {
            throw new RuleBroken("The ballots cannot be recounted like this.", errors);
        }
        return new CountRequest(election, rule, Set.copyOf(numbers()));
    }

    List<Integer> numbers() {
        return leftOut == null
                ? List.of()
                : leftOut.stream().distinct().sorted().toList();
    }

    private List<FieldError> unknown(Election election) {
        Set<Integer> known =
                election.candidates().stream().map(Candidate::number).collect(Collectors.toSet());
        List<FieldError> errors = new ArrayList<>();
        List<Integer> given = leftOut == null ? List.of() : leftOut;
        for (int at = 0; at < given.size(); at++) {
            if (!known.contains(given.get(at))) {
                errors.add(new FieldError("/leftOut/" + at, "is not a candidate on the ballot paper"));
            }
        }
        return errors;
    }
}
