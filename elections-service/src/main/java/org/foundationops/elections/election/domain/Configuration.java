package org.foundationops.elections.election.domain;

import java.util.ArrayList;
import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What is set up in DRAFT and never changes afterwards. */
public record Configuration(
        String title,
        CountRule count,
        PublishLevel publishLevel,
        Timetable timetable,
        @Nullable Quorum quorum,
        List<OfferedTerm> terms) {

    public Configuration {
        terms = List.copyOf(terms);
    }

    /** @throws RuleBroken naming every place that breaks a rule */
    void check() {
        List<FieldError> errors = new ArrayList<>(timetable.violations());
        errors.addAll(count.violations(terms.size()));
        if (quorum != null) {
            errors.addAll(quorum.violations());
        }
        for (int i = 0; i < terms.size(); i++) {
            if (!terms.get(i).plannedEnd().isAfter(timetable.termStart())) {
                errors.add(new FieldError("/terms/" + i + "/plannedEnd", "must be later than termStart"));
            }
        }
        if (!errors.isEmpty()) {
            throw new RuleBroken("The election cannot be set up like this.", errors);
        }
    }
}
