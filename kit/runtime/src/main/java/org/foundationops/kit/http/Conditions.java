package org.foundationops.kit.http;

import io.quarkus.panache.common.Parameters;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The conditions of a filtered list, for a query of Panache: each is there only when its value was given. */
public final class Conditions {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final StringBuilder query;
    private final Parameters parameters = new Parameters();

    private Conditions(String query) {
        this.query = new StringBuilder(query);
    }

    /**
     * Begins a list in the order of its ids, behind the entry with which the page before ended.
     *
     * @param id the path of the id, with the beginning of the query in front of it where that is needed
     */
    public static Conditions after(String id, @Nullable String afterId) {
        return new Conditions(id + " > :after").with("after", afterId == null ? BEFORE_ALL : UUID.fromString(afterId));
    }

    /** A parameter that the query has in any case, or in several places. */
    public Conditions with(String name, Object value) {
        parameters.and(name, value);
        return this;
    }

    /** One more condition, if there is a value for its parameter. */
    public Conditions and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            and(condition).with(name, value);
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
