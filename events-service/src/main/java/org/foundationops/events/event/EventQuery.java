package org.foundationops.events.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Conditions on events, joined by and. */
final class EventQuery {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    void and(String condition) {
        conditions.add(condition);
    }

    /** Leaves the condition out when there is no value. */
    void and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    String text(String order) {
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return "select e from Event e" + where + " order by " + order;
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
