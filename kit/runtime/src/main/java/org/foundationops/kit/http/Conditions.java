package org.foundationops.kit.http;

import io.quarkus.panache.common.Parameters;
import org.jspecify.annotations.Nullable;

/** The conditions of a filtered list, for a query of Panache: each is there only when its value was given. */
public final class Conditions {

    private final StringBuilder query;
    private final Parameters parameters = new Parameters();

    private Conditions(String query) {
        this.query = new StringBuilder(query);
    }

    /** Begins with what holds for every entry, for example {@code "id > :after"}. */
    public static Conditions where(String always, String name, Object value) {
        Conditions conditions = new Conditions(always);
        conditions.parameters.and(name, value);
        return conditions;
    }

    /** One more condition, if there is a value for its parameter. */
    public Conditions and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            and(condition);
            parameters.and(name, value);
        }
        return this;
    }

    /** One more condition, without a parameter of its own. */
    public Conditions and(String condition) {
        query.append(" and (").append(condition).append(')');
        return this;
    }

    public String orderedBy(String order) {
        return query + " order by " + order;
    }

    public Parameters parameters() {
        return parameters;
    }
}
