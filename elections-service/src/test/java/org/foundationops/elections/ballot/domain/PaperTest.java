package org.foundationops.elections.ballot.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.RuleBroken;
import org.junit.jupiter.api.Test;

class PaperTest {

    private static final Set<Integer> NAMES = Set.of(1, 2, 4);

    @Test
    void aRankingKeepsItsOrder() {
        assertThat(Paper.of(List.of(List.of(4), List.of(1)), NAMES).ranking()).containsExactly(4, 1);
    }

    @Test
    void aBlankBallotIsABallot() {
        assertThat(Paper.of(List.of(), NAMES).ranking()).isEmpty();
    }

    @Test
    void everyPlaceThatCannotBeCountedIsNamed() {
        RuleBroken refusal = catchThrowableOfType(
                RuleBroken.class,
                () -> Paper.of(List.of(List.of(1), List.of(2, 4), List.of(3), List.of(1), List.of()), NAMES));

        assertThat(refusal.errors())
                .containsExactly(
                        new FieldError("/ranking/1", "must have exactly one candidate, equal ranks are not possible"),
                        new FieldError("/ranking/2/0", "is not a candidate on the ballot paper"),
                        new FieldError("/ranking/3/0", "ranks a candidate twice"),
                        new FieldError("/ranking/4", "must have exactly one candidate, equal ranks are not possible"));
    }
}
