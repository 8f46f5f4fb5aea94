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
    private static final PaperRule RANKED = new PaperRule(false, true, null);
    private static final PaperRule EQUALS = new PaperRule(true, true, null);
    private static final PaperRule APPROVAL = new PaperRule(true, false, 2);

    @Test
    void aRankingKeepsItsOrder() {
        assertThat(Paper.of(List.of(List.of(4), List.of(1)), NAMES, RANKED).ranking())
                .containsExactly(List.of(4), List.of(1));
    }

    @Test
    void aBlankBallotIsABallot() {
        assertThat(Paper.of(List.of(), NAMES, RANKED).ranking()).isEmpty();
    }

    @Test
    void everyPlaceThatCannotBeCountedIsNamed() {
        RuleBroken refusal = catchThrowableOfType(
                RuleBroken.class,
                () -> Paper.of(List.of(List.of(1), List.of(2, 4), List.of(3), List.of(1), List.of()), NAMES, RANKED));

        assertThat(refusal.errors())
                .containsExactly(
                        new FieldError("/ranking/1", "must have exactly one candidate, equal ranks are not possible"),
                        new FieldError("/ranking/2/0", "is not a candidate on the ballot paper"),
                        new FieldError("/ranking/3/0", "ranks a candidate twice"),
                        new FieldError("/ranking/4", "must have exactly one candidate, equal ranks are not possible"));
    }

    @Test
    void equalRanksAreTakenWhereTheMethodTakesThem() {
        assertThat(Paper.of(List.of(List.of(4, 1), List.of(2)), NAMES, EQUALS).ranking())
                .containsExactly(List.of(1, 4), List.of(2));
        RuleBroken refusal = catchThrowableOfType(
                RuleBroken.class, () -> Paper.of(List.of(List.of(1, 3, 1), List.of()), NAMES, EQUALS));
        assertThat(refusal.errors())
                .containsExactly(
                        new FieldError("/ranking/0/1", "is not a candidate on the ballot paper"),
                        new FieldError("/ranking/0/2", "ranks a candidate twice"),
                        new FieldError("/ranking/1", "must have a candidate"));
    }

    @Test
    void ofApprovalsTheOrderIsOfNoAccountAndTheNumberIsBounded() {
        assertThat(Paper.of(List.of(List.of(4), List.of(1)), NAMES, APPROVAL))
                .isEqualTo(Paper.of(List.of(List.of(1, 4)), NAMES, APPROVAL));
        RuleBroken refusal =
                catchThrowableOfType(RuleBroken.class, () -> Paper.of(List.of(List.of(4, 2, 1)), NAMES, APPROVAL));
        assertThat(refusal.errors())
                .containsExactly(new FieldError("/ranking", "names 3 candidates, and 2 are allowed"));
    }
}
