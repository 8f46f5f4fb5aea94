package org.foundationops.grants.ledger.domain;

import org.foundationops.kit.money.Money;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** disbursed <= committed. */
@ProblemType(type = "commitment-exceeded", status = 409, title = "More would be paid out than is committed")
public final class CommitmentExceeded extends Problem {

    public CommitmentExceeded(Money amount, Money open) {
        super("Of what is committed " + open + " is not paid out yet, less than " + amount + ".");
    }
}
