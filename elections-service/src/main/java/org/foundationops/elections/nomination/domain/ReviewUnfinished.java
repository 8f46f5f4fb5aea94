package org.foundationops.elections.nomination.domain;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** Somebody has no ruling that stands. */
@ProblemType(
        type = "review-unfinished",
        status = 409,
        title = "The review of nominations is not finished",
        description =
                "Registration opens when everybody who accepted a nomination has a ruling that stands. The members tell how many"
                        + " wait for a ruling, how many for the body's decision on an appeal, and until when an appeal is possible.")
public final class ReviewUnfinished extends Problem {

    private final Map<String, Object> members = new TreeMap<>();

    ReviewUnfinished(long withoutRuling, long openAppeals, @Nullable Instant appealUntil) {
        super(withoutRuling + " accepted nominations wait for a ruling, " + openAppeals + " appeals for a decision"
                + (appealUntil == null ? "." : ", and an appeal is possible until " + appealUntil + "."));
        members.put("withoutRuling", withoutRuling);
        members.put("openAppeals", openAppeals);
        if (appealUntil != null) {
            members.put("appealUntil", appealUntil.toString());
        }
    }

    @Override
    public Map<String, Object> members() {
        return Map.copyOf(members);
    }
}
