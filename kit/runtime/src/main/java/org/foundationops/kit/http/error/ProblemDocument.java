package org.foundationops.kit.http.error;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.foundationops.kit.problem.FieldError;
import org.foundationops.kit.problem.Problem;
import org.foundationops.kit.problem.ProblemType;
import org.jspecify.annotations.Nullable;

/** A problem as it is sent: application/problem+json of RFC 9457. */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "errors"})
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
        String type,
        String title,
        int status,
        @Nullable String detail,
        String instance,
        List<FieldError> errors,
        @JsonAnyGetter Map<String, Object> members) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static ProblemDocument of(Problem problem, String instance) {
        ProblemType type = problem.type();
        return new ProblemDocument(
                "urn:problem:" + type.type(),
                type.title(),
                type.status(),
                problem.detail(),
                instance,
                problem.errors(),
                problem.members());
    }
}
