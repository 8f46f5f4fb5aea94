package org.foundationops.kit.problem;

import java.util.List;
import java.util.Map;

/** A refusal with a stable type. It is an answer and not a fault, so it carries no stack trace. */
public abstract class Problem extends RuntimeException {

    private static final ClassValue<ProblemType> TYPES = new ClassValue<>() {
        @Override
        protected ProblemType computeValue(Class<?> type) {
            ProblemType annotation = type.getAnnotation(ProblemType.class);
            if (annotation == null) {
                throw new IllegalStateException(type.getName() + " lacks @ProblemType");
            }
            return annotation;
        }
    };

    private final String detail;
    private final transient List<FieldError> errors;

    protected Problem(String detail) {
        this(detail, List.of());
    }

    protected Problem(String detail, List<FieldError> errors) {
        super(detail, null, false, false);
        this.detail = detail;
        this.errors = List.copyOf(errors);
    }

    /** What happened this time, for a person to read. */
    public String detail() {
        return detail;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** Further members of the problem document, for programs to read. */
    public Map<String, Object> members() {
        return Map.of();
    }

    /** Headers that belong to the answer, e.g. Retry-After. */
    public Map<String, String> headers() {
        return Map.of();
    }

    public final ProblemType type() {
        return TYPES.get(getClass());
    }

    /** The type of a problem class, without an occurrence of it. */
    public static ProblemType typeOf(Class<? extends Problem> problem) {
        return TYPES.get(problem);
    }
}
