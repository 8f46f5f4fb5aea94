package org.foundationops.grants.awardimport.domain;

import java.util.List;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;

/** Nothing of a file is imported unless all of it can be. */
@ProblemType(
        type = "award-import-rejected",
        status = 422,
        title = "The file cannot be imported",
        description = "Nothing was imported. Each error names the line of the file, also as first part of its pointer.")
public final class AwardImportRejected extends Problem {

    public AwardImportRejected(List<FieldError> errors) {
        super(
                "Nothing was imported, because not every line can be: "
                        + errors.getFirst().message() + ".",
                errors);
    }

    static FieldError error(int line, String column, String message) {
        return new FieldError("/" + line + (column.isEmpty() ? "" : "/" + column), "line " + line + ": " + message);
    }

    public static AwardImportRejected at(int line, String message) {
        return new AwardImportRejected(List.of(error(line, "", message)));
    }
}
