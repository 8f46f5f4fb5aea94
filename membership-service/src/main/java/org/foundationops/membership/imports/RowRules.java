package org.foundationops.membership.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Map;

/** Holds rows against the rules of requests, so that no file brings in what nobody could send. */
@ApplicationScoped
public class RowRules {

    private final Validator validator;

    RowRules(Validator validator) {
        this.validator = validator;
    }

    /**
     * Notes what is wrong with the row.
     *
     * @param columns the column from which each property came
     */
    public <T> void check(Row row, T request, Map<String, String> columns) {
        for (ConstraintViolation<T> violation : validator.validate(request)) {
            String property = violation.getPropertyPath().iterator().next().getName();
            row.refuse(columns.get(property), violation.getMessage());
        }
    }
}
