package org.foundationops.elections.roll.domain;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Asked too early. */
@ProblemType(
        type = "roll-not-complete",
        status = 409,
        title = "The electorate at the record date is not known completely yet",
        description =
                "The roll is frozen only when every membership change recorded up to the record date has arrived. The member completeUntil says how far this service knows; with an open dead letter it is absent.")
public final class RollNotComplete extends Problem {

    private final @Nullable Instant completeUntil;

    public RollNotComplete(Instant recordDate, Optional<Instant> completeUntil) {
        super(completeUntil
                .map(until -> "Membership is known completely until " + until + ", the record date is " + recordDate
                        + ". Try again when that has passed.")
                .orElse("Membership is not known completely: no watermark was heard on every partition, or a message of"
                        + " it waits as a dead letter."));
        this.completeUntil = completeUntil.orElse(null);
    }

    @Override
    public Map<String, Object> members() {
        return completeUntil == null ? Map.of() : Map.of("completeUntil", completeUntil.toString());
    }
}
